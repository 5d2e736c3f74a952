import { closeSync, fstatSync, openSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
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
        throw new ImportError(
          { input: `${name}/${file}`, path: "$" },
          { code: "OutsideFolder", expected: "a file in the folder", found: "a link out of it" },
        );
      // Whoever packed an archive may have put a pipe into it, and opening one waits for its other end.
      if (!statSync(full).isFile())
        throw new ImportError(
          { input: `${name}/${file}`, path: "$" },
          { code: "SpecialFile", expected: "a file", found: "something else" },
        );
      return readBytes(full, `${name}/${file}`, maxBytes);
    },
  };
}

/**
 * Reads a file of a limited size, or as much from a pipe or a device, whose size nobody knows.
 *
 * @throws {ImportError} when there is more.
 */
export function readBytes(path: string, name: string, maxBytes: number): Buffer {
  const file = openSync(path, "r");
  try {
    const stats = fstatSync(file);
    const tooLong = (found: string): ImportError =>
      new ImportError({ input: name, path: "$" }, { code: "TooLarge", expected: `at most ${maxBytes} bytes`, found });
    if (stats.size > maxBytes) throw tooLong(String(stats.size));
    if (stats.isFile()) return readFileSync(file);
    const pieces: Buffer[] = [];
    let size = 0;
    for (let piece = nextOf(file); piece.length > 0; piece = nextOf(file)) {
      size += piece.length;
      if (size > maxBytes) throw tooLong("more");
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  } finally {
    closeSync(file);
  }
}

/** The next piece of a pipe or a device; empty at its end. */
function nextOf(file: number): Buffer {
  const piece = Buffer.allocUnsafe(65_536);
  return piece.subarray(0, readSync(file, piece));
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
