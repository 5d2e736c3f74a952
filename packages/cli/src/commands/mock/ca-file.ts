import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A file with the certificate that callers must trust. */
export interface CaFile {
  /** Absolute path. */
  readonly path: string;
  /** Removes the file, unless the user said where to put it. */
  readonly remove: () => Promise<void>;
}

/**
 * Writes a certificate where every program of this machine can read it. It is no secret; its key is in no file.
 *
 * @param ca - Certificate as PEM.
 * @param chosen - Where to put it; a file that is there is replaced. @default a new folder for temporary files
 */
export async function writeCaFile(ca: string, chosen: string | undefined): Promise<CaFile> {
  if (chosen !== undefined) {
    const path = resolve(chosen);
    await writeReadable(path, ca);
    return { path, remove: async () => {} };
  }
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-mock-"));
  await chmod(folder, 0o755);
  const path = join(folder, "ca.pem");
  await writeReadable(path, ca);
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * What makes Node, Python and its `requests`, Go and curl trust the certificate. Node trusts it besides its own list, the
 * others in place of theirs. Go heeds the variable on Linux, not on macOS and Windows.
 *
 * @see https://nodejs.org/api/cli.html#node_extra_ca_certsfile, read 2026-11-22
 */
export function trustVariables(path: string): Readonly<Record<string, string>> {
  return { NODE_EXTRA_CA_CERTS: path, REQUESTS_CA_BUNDLE: path, SSL_CERT_FILE: path, CURL_CA_BUNDLE: path };
}

/** Whatever the umask says, and whatever a file that was there allowed. */
async function writeReadable(path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o644 });
  await chmod(path, 0o644);
}
