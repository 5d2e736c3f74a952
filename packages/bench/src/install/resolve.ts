import { createRequire, findPackageJSON } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const here = createRequire(import.meta.url);

/** Folder of the workspace. */
export const ROOT: string = join(import.meta.dirname, "../../../..");

/** Path of the file that a specifier means to a CommonJS program of this package. */
export function fileOf(specifier: string): string {
  return here.resolve(specifier);
}

/**
 * Path of the manifest of a package.
 *
 * @param name - Its name.
 * @param from - Manifest of a package that depends on it. @default this package's own
 * @returns `undefined` if it is not installed.
 */
export function manifestOf(
  name: string,
  from: string = join(import.meta.dirname, "../../package.json"),
): string | undefined {
  return findPackageJSON(name, pathToFileURL(from));
}

/** Like {@link manifestOf}, for a package that must be there. */
export function manifestOfInstalled(name: string, from?: string): string {
  const manifest = manifestOf(name, from);
  if (manifest === undefined) throw new Error(`${name} is not installed`);
  return manifest;
}

/** URL of the module that `import "@plimsoll/client"` loads in a program that is not part of the workspace's own. */
export function moduleOf(name: "@plimsoll/client" | "@plimsoll/mock"): string {
  return import.meta.resolve(name);
}
