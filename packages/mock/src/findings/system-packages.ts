import type { SystemFamily } from "./systems.js";

/** A project whose packages the distributions ship, each under its own name. */
export interface SystemProject {
  readonly project: string;
  readonly names: Readonly<Record<SystemFamily, string>>;
  /** Version in the oldest release. */
  readonly version: string;
  /** Epoch of the packages of Debian, Ubuntu and Red Hat; 0 for none. */
  readonly epoch: number;
}

/** Project, name in Debian, Ubuntu, Alpine and Red Hat, version, epoch. */
const table = `openssl libssl3 libssl3 libcrypto3 openssl-libs 3.0.11 1
glibc libc6 libc6 musl glibc 2.34.2 0
zlib zlib1g zlib1g zlib zlib 1.2.13 1
curl libcurl4 libcurl4 libcurl libcurl 7.76.1 0
expat libexpat1 libexpat1 libexpat expat 2.5.0 0
libxml2 libxml2 libxml2 libxml2 libxml2 2.9.13 0
sqlite libsqlite3-0 libsqlite3-0 sqlite-libs sqlite-libs 3.34.1 0
busybox busybox busybox-static busybox busybox 1.35.0 1
bash bash bash bash bash 5.1.8 0
coreutils coreutils coreutils coreutils coreutils 8.32.0 0
systemd libsystemd0 libsystemd0 libelogind systemd-libs 252.6.1 0
util-linux libmount1 libmount1 libmount libmount 2.37.4 0
perl perl-base perl-base perl perl-libs 5.32.1 4
python3 libpython3-stdlib libpython3-stdlib python3 python3-libs 3.9.18 0
git git git git git-core 2.39.2 1
gnutls libgnutls30 libgnutls30 gnutls gnutls 3.7.6 0
nettle libnettle8 libnettle8 nettle nettle 3.7.3 0
krb5 libkrb5-3 libkrb5-3 krb5-libs krb5-libs 1.20.1 0
openldap libldap-2.5-0 libldap-2.5-0 libldap openldap 2.5.13 0
libssh2 libssh2-1 libssh2-1 libssh2 libssh2 1.10.0 0
openssh openssh-client openssh-client openssh-client-common openssh-clients 8.7.1 1
nghttp2 libnghttp2-14 libnghttp2-14 nghttp2-libs libnghttp2 1.43.0 0
pcre2 libpcre2-8-0 libpcre2-8-0 pcre2 pcre2 10.40.0 0
libtasn1 libtasn1-6 libtasn1-6 libtasn1 libtasn1 4.16.0 0
ncurses libtinfo6 libtinfo6 ncurses-libs ncurses-libs 6.2.0 0
tar tar tar tar tar 1.34.0 2
gzip gzip gzip gzip gzip 1.12.0 0
xz liblzma5 liblzma5 xz-libs xz-libs 5.2.5 0
bzip2 libbz2-1.0 libbz2-1.0 libbz2 bzip2-libs 1.0.8 0
lz4 liblz4-1 liblz4-1 lz4-libs lz4-libs 1.9.3 0
zstd libzstd1 libzstd1 zstd-libs libzstd 1.5.1 0
freetype libfreetype6 libfreetype6 freetype freetype 2.10.4 0
libpng libpng16-16 libpng16-16 libpng libpng 1.6.37 2
libtiff libtiff6 libtiff5 tiff libtiff 4.4.0 0
libjpeg-turbo libjpeg62-turbo libjpeg-turbo8 libjpeg-turbo libjpeg-turbo 2.0.90 1
libwebp libwebp7 libwebp7 libwebp libwebp 1.2.0 0
imagemagick libmagickcore-6.q16-6 libmagickcore-6.q16-6 imagemagick-libs ImageMagick-libs 6.9.12 8
ghostscript libgs10 libgs9 ghostscript libgs 9.54.0 0
cairo libcairo2 libcairo2 cairo cairo 1.17.4 0
glib libglib2.0-0 libglib2.0-0 glib glib2 2.68.4 0
dbus libdbus-1-3 libdbus-1-3 dbus-libs dbus-libs 1.12.20 1
libgcrypt libgcrypt20 libgcrypt20 libgcrypt libgcrypt 1.10.0 0
gnupg gpgv gpgv gnupg gnupg2 2.2.40 0
pam libpam-modules libpam-modules linux-pam pam 1.5.1 0
shadow passwd passwd shadow shadow-utils 4.9.0 1
sudo sudo sudo sudo sudo 1.9.5 0
vim vim-tiny vim-tiny vim vim-minimal 8.2.2637 2
less less less less less 590.0.1 0
wget wget wget wget wget 1.21.1 0
nginx nginx nginx nginx nginx 1.20.1 1
apache2 apache2-bin apache2-bin apache2 httpd 2.4.57 0
postgresql libpq5 libpq5 libpq libpq 13.11.1 0
mariadb libmariadb3 libmariadb3 mariadb-connector-c mariadb-connector-c 10.5.22 1
icu libicu72 libicu70 icu-libs libicu 67.1.0 0
elfutils libelf1 libelf1 libelf elfutils-libelf 0.187.1 0
binutils libbinutils libbinutils binutils binutils 2.35.2 0
e2fsprogs libcom-err2 libcom-err2 libcom_err e2fsprogs-libs 1.46.5 0
libarchive libarchive13 libarchive13 libarchive libarchive 3.5.3 0
unbound libunbound8 libunbound8 unbound-libs unbound-libs 1.16.2 0
bind libbind9-161 libbind9-161 bind-libs bind-libs 9.16.23 32
linux linux-libc-dev linux-libc-dev linux-headers kernel-headers 5.14.0 0`;

/** Every project, in a fixed order. */
export const systemProjects: readonly SystemProject[] = table.split("\n").map((line) => {
  const [project = "", debian = "", ubuntu = "", alpine = "", rhel = "", version = "", epoch = ""] = line.split(" ");
  return { project, names: { debian, ubuntu, alpine, rhel }, version, epoch: Number(epoch) };
});
