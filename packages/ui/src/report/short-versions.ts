import { plain } from "../html/html.js";
import { shown } from "../texts/texts.js";

/** Installed versions that a row names; the others are counted. */
const MAX_VERSIONS = 2;

/** Longest version, in UTF-16 code units. */
const MAX_LENGTH = 48;

/** The first versions of a list and the number of the others, `1.1.1k, 1.1.1n +3`. */
export function shortVersions(versions: readonly string[]): string {
  const named = versions.slice(0, MAX_VERSIONS).map((version) => plain(version, MAX_LENGTH));
  const more = versions.length - named.length;
  return `${named.join(", ")}${more > 0 ? ` +${shown(more)}` : ""}`;
}
