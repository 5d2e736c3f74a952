import { readFileSync } from "node:fs";
import { join } from "node:path";

import { run } from "../measure/run.ts";
import { manifestOf, manifestOfInstalled } from "./resolve.ts";

const folder = join(import.meta.dirname, "../../peers");
const manifest = join(folder, "package.json");

/**
 * Manifest of a package that is measured, of those that come on demand as well.
 *
 * @throws {Error} when it is not installed.
 */
export function manifestOfMeasured(name: string): string {
  return manifestOf(name) ?? manifestOfInstalled(name, manifest);
}

/** True if a package that is measured is installed. */
export function isInstalled(name: string): boolean {
  return (manifestOf(name) ?? manifestOf(name, manifest)) !== undefined;
}

/** Names of the packages that come on demand and are not there. */
export function missingPeers(): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(manifest, "utf8")) as { dependencies: Record<string, string> }; // our own
  return Object.keys(dependencies).filter((name) => !isInstalled(name));
}

/**
 * Installs the packages that come on demand, exactly as locked, into a folder of their own: they are 60 MB that only this
 * measurement needs. Their install scripts do not run.
 *
 * @throws {Error} when npm is not there, or fails; the message holds what it printed.
 */
export async function installPeers(): Promise<void> {
  if (missingPeers().length === 0) return;
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
}
