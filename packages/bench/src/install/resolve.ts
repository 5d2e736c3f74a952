import { findPackageJSON } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

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
  try {
    return findPackageJSON(name, pathToFileURL(from));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** Like {@link manifestOf}, for a package that must be there. */
export function manifestOfInstalled(name: string, from?: string): string {
  const manifest = manifestOf(name, from);
  if (manifest === undefined) throw new Error(`${name} is not installed`);
  return manifest;
}

/** URL of the module that `import "@plimsoll/mock"` loads in a program that is not part of the workspace's own. */
export function moduleOf(name: "@plimsoll/mock"): string {
  return import.meta.resolve(name);
}
