import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import { usageFailure } from "../../failures.js";
import { visible } from "../visible.js";

/**
 * Refuses reports that would replace each other, or what is read.
 *
 * @param files - Reports to write.
 * @param inputs - Paths that are read.
 * @throws {CommandFailure} when two paths lead to one file.
 */
export function checkPlaces(files: readonly { readonly path: string }[], inputs: readonly string[]): void {
  const read = new Set(inputs.map(placeOf));
  const written = new Set<string>();
  for (const { path } of files) {
    const place = placeOf(path);
    if (read.has(place))
      throw usageFailure(`a report would replace ${visible(path)}, which is read: name another file`);
    if (written.has(place)) throw usageFailure(`two reports go to ${visible(path)}: give each a file of its own`);
    written.add(place);
  }
}

/** A path without links, as far as it is there. */
function placeOf(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const folder = dirname(whole);
    return folder === whole ? whole : join(placeOf(folder), basename(whole));
  }
}
