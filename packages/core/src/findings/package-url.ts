import purl from "packageurl-js";

import { parsePackageName } from "./package-name.js";

/** Facts about a package. */
export interface PackageFacts {
  /** Name as the vendor writes it. */
  readonly name: string;
  /** Version with its epoch. */
  readonly version?: string | undefined;
  /** `os` or `application`. */
  readonly type?: "application" | "os" | undefined;
  /** Path of the package. */
  readonly path?: string | undefined;
  /** Operating system of the image with its version, `debian:10` or `alpine:v3.12`. */
  readonly os?: string | undefined;
}

/** Type and namespace by family, as the specification of package URLs registers them. */
const FAMILIES: ReadonlyMap<string, readonly ["apk" | "deb" | "rpm", string]> = new Map([
  ["alpine", ["apk", "alpine"]],
  ["debian", ["deb", "debian"]],
  ["ubuntu", ["deb", "ubuntu"]],
  ["centos", ["rpm", "centos"]],
  ["fedora", ["rpm", "fedora"]],
  ["opensuse", ["rpm", "opensuse"]],
  ["redhat", ["rpm", "redhat"]],
  ["rhel", ["rpm", "redhat"]],
] as const);

const OS = /^([a-z]+)(?: linux)?(?:[: -]v?(\d+(?:\.\d+)*))?$/i;

/**
 * The package URL of a package, where it is certain: a package of an operating system whose family is known, or a `.jar` file
 * with its group in the name. Without a version the URL is absent.
 *
 * @see https://github.com/package-url/purl-spec read 2026-11-27
 */
export function packageUrlOf({ name: text, version, type, path, os }: PackageFacts): string | undefined {
  if (version === undefined || version === "") return undefined;
  const { name, group } = parsePackageName(text);
  if (name === "" || /[\s/()]/.test(name) || /\s/.test(version)) return undefined;
  if (type === "os" && group === undefined) return ofSystem(name, version, os);
  if (type !== "os" && group !== undefined && path !== undefined && /\.jar$/i.test(path))
    return textOf("maven", { namespace: group, name, version });
  return undefined;
}

interface Distribution {
  readonly type: "apk" | "deb" | "rpm";
  readonly namespace: string;
  readonly release: string | undefined;
}

/** The system that was read last: all rows of an image have the same. */
let latest: { readonly os: string; readonly distribution: Distribution | undefined } | undefined;

function distributionOf(os: string): Distribution | undefined {
  if (latest?.os === os) return latest.distribution;
  const [, family = "", release] = OS.exec(os.trim()) ?? [];
  const entry = FAMILIES.get(family.toLowerCase());
  const distribution = entry === undefined ? undefined : { type: entry[0], namespace: entry[1], release };
  latest = { os, distribution };
  return distribution;
}

function ofSystem(name: string, version: string, os: string | undefined): string | undefined {
  const distribution = os === undefined ? undefined : distributionOf(os);
  if (distribution === undefined) return undefined;
  const { type, namespace, release } = distribution;
  const [, epoch, rest] = (type === "rpm" ? /^(\d+):(.+)$/.exec(version) : null) ?? [];
  return textOf(type, {
    namespace,
    name,
    version: rest ?? version,
    qualifiers: {
      distro: release === undefined ? undefined : `${namespace}-${release}`,
      // An epoch of 0 is the same as none.
      epoch: epoch === undefined || /^0+$/.test(epoch) ? undefined : epoch,
    },
  });
}

/** Parts of a package URL. */
export interface Parts {
  /** Distribution or group. */
  readonly namespace: string;
  /** Name of the package. */
  readonly name: string;
  /** Version without the epoch of RPM. */
  readonly version: string;
  /** `distro` and `epoch`. */
  readonly qualifiers?: { readonly distro?: string | undefined; readonly epoch?: string | undefined };
}

/** Signs that stand in a package URL as they are, which is all that most packages have. */
const PLAIN_NAME = /^[a-z][a-z0-9._-]*$/;
const PLAIN_VERSION = /^[A-Za-z0-9][A-Za-z0-9.+~_:-]*$/;

function textOf(type: string, { namespace, name, version, qualifiers }: Parts): string | undefined {
  if (PLAIN_NAME.test(name) && PLAIN_VERSION.test(version) && PLAIN_NAME.test(namespace)) {
    // The library takes longer than the rest of a row together.
    const { distro, epoch } = qualifiers ?? {};
    const first = distro === undefined ? "" : `?distro=${distro}`;
    const second = epoch === undefined ? "" : `${first === "" ? "?" : "&"}epoch=${epoch}`;
    return `pkg:${type}/${namespace}/${name}@${version}${first}${second}`;
  }
  return byLibrary(type, { namespace, name, version, ...(qualifiers !== undefined && { qualifiers }) });
}

/** The package URL as the library writes it; nothing for what cannot be written. */
export function byLibrary(type: string, { namespace, name, version, qualifiers }: Parts): string | undefined {
  const { distro, epoch } = qualifiers ?? {};
  const given = { ...(distro !== undefined && { distro }), ...(epoch !== undefined && { epoch }) };
  try {
    return new purl.PackageURL(type, namespace, name, version, given, undefined).toString();
  } catch {
    // Lone surrogates cannot be written in a URL.
    return undefined;
  }
}
