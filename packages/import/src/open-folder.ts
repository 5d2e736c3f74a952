import { closeSync, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";

import { ImportError } from "./import-error.js";
import type { FolderReader } from "./oci-layout.js";

/**
 * Opens a folder for {@link importImages}. Links that lead out of it are not followed.
 *
 * @param path - Path of the folder.
 * @param name - Name of the folder in errors. @default the path
 */
export function openFolder(path: string, name: string = path): FolderReader {
  const root = realpathSync(path);
  return {
    name,
    readFile(file, maxBytes) {
      const full = realPathOf(join(root, file));
      if (full === undefined) return undefined;
      if (!full.startsWith(root.endsWith(sep) ? root : `${root}${sep}`))
        throw new ImportError({ input: `${name}/${file}`, path: "$" }, "a file in the folder", "a link out of it");
      return readBytes(full, `${name}/${file}`, maxBytes);
    },
  };
}

/**
 * Reads a file of a limited size.
 *
 * @throws {ImportError} when it is longer.
 */
export function readBytes(path: string, name: string, maxBytes: number): Buffer {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size > maxBytes) throw new ImportError({ input: name, path: "$" }, `at most ${maxBytes} bytes`, String(size));
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
