import { type BigIntStats, statSync } from "node:fs";

import { StoreFileError } from "../errors/store-error.js";

/**
 * Makes a check that the file of a path is still the one that is there now. The system keeps a file that was removed for as long as a
 * process has it open, so writing into it fails nowhere, and is lost.
 *
 * @param path - Path of a file.
 * @returns the check, which throws a {@link StoreFileError} when the file was removed or another took its place (`Replaced`).
 */
export function fileInPlace(path: string): () => void {
  const before = look(path);
  return () => {
    const now = look(path);
    if (now !== undefined && now.ino === before?.ino && now.dev === before.dev) return;
    throw new StoreFileError(
      "Replaced",
      `the store ${path} was ${now === undefined ? "removed" : "replaced"} while it was written. What was written since may be lost; run again.`,
    );
  };
}

function look(path: string): BigIntStats | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}
