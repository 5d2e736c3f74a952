import { statSync } from "node:fs";
import { dirname, join } from "node:path";

import { usageFailure } from "./failures.js";
import { systemFaultText } from "./output/system-fault.js";
import { visible } from "./output/visible.js";

/**
 * Looks at the place of a file before anything is read that is to be in it: what takes minutes must not be lost for a folder.
 *
 * @param given - The option as it was given, `--out report.html`.
 * @throws {CommandFailure} when the path is a folder, or that of the file is not there or cannot be looked at.
 */
export function checkFilePlace(given: string, path: string): void {
  if (isFolder(path) || /[/\\]$/.test(path))
    throw usageFailure(`${visible(given)}: that is a folder. Name a file: ${visible(join(path, "<file>"))}.`);
  checkParent(given, path);
}

/** @throws {CommandFailure} when the folder that is to hold a path is not there. */
export function checkParent(given: string, path: string): void {
  const parent = dirname(path);
  if (!isFolder(parent)) throw usageFailure(`${visible(given)}: there is no folder ${visible(parent)}. Make it first.`);
}

/**
 * True if a folder is there.
 *
 * @throws {CommandFailure} when the system does not say: links lead in a circle, a name is too long, a folder on the way is closed.
 */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    throw usageFailure(`${visible(path)}: ${systemFaultText(error)}. Name another place.`);
  }
}
