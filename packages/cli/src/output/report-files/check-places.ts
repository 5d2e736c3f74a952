import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import { usageFailure } from "../../failures.js";
import { visible } from "../visible.js";

/** Names of the files of a folder that are read as manifests. */
export const MANIFEST_NAME: RegExp = /\.(?:ya?ml|json)$/i;

/** The place of a report. */
interface Place {
  /** Path of its file, or of the folder for its files. */
  readonly path: string;
  /** End of the names of its files, where it has several; absent for one file. */
  readonly filesEnd?: string | undefined;
}

/**
 * Refuses reports that would replace each other, or what is read.
 *
 * @param files - Reports to write.
 * @param inputs - Paths that are read.
 * @throws {CommandFailure} when two paths lead to one file.
 */
export function checkPlaces(files: readonly Place[], inputs: readonly string[]): void {
  const read = new Set(inputs.map(placeOf));
  const written = new Set<string>();
  for (const { path, filesEnd } of files) {
    const place = placeOf(path);
    // Of a folder every file with such a name is read.
    const [folder, name] = filesEnd === undefined ? [dirname(place), basename(place)] : [place, filesEnd];
    const isRead = [...read].some(
      (input) => dirname(input) === folder && filesEnd !== undefined && input.endsWith(name),
    );
    if (isRead || (read.has(folder) && MANIFEST_NAME.test(name)))
      throw usageFailure(
        `a report in ${visible(filesEnd === undefined ? dirname(path) : path)} could overwrite a file that is read: name another folder`,
      );
    if (read.has(place))
      throw usageFailure(`a report would overwrite ${visible(path)}, which is read: name another file`);
    if (written.has(place)) throw usageFailure(`two reports go to ${visible(path)}: give each a file of its own`);
    written.add(place);
  }
}

/** Links that lead to a file that is not there yet; the system follows no more of them. */
const MAX_LINKS = 40;

/** A path without links, as far as it is there. A link to a file that is not there yet is followed, too: writing would make that file. */
function placeOf(path: string, links = 0): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const folder = dirname(whole);
    const target = links < MAX_LINKS ? targetOf(whole) : undefined;
    if (target !== undefined) return placeOf(resolve(folder, target), links + 1);
    return folder === whole ? whole : join(placeOf(folder, links), basename(whole));
  }
}

/** Target of a link; `undefined` for anything else. */
function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
