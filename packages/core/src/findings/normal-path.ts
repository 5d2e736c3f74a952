/** The longest path that Linux takes, in bytes, is 4,096; a longer text is not a path, and would be held in memory once for each row. */
const MAX_CHARACTERS = 8192;

/**
 * A path in an image in one form: `/` between the parts, none in front, behind, or twice, no `.` parts. `..` stays: what it leads
 * to depends on links, and the two paths may be two files. A path in an archive is written `app.jar/BOOT-INF/lib/x.jar`, also where
 * the vendor writes `app.jar!/`.
 *
 * @param value - A path as a vendor writes it.
 * @returns The path; nothing for a text that is empty, too long, or has a NUL, which no path can hold.
 */
export function normalPath(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "" || value.length > MAX_CHARACTERS || value.includes("\0"))
    return undefined;
  // Nearly every path: normal, but for the slash in front that most vendors write.
  const text = value.startsWith("/") ? value.slice(1) : value;
  const path = IS_NORMAL.test(text) ? text : normalize(value);
  return path === "" ? undefined : path;
}

/** Nothing that {@link normalize} changes. */
const IS_NORMAL = /^[^/\\!.](?:[^/\\!]|\/(?![/.]|$))*$/;

function normalize(text: string): string {
  return text
    .replaceAll("\\", "/")
    .replaceAll(/\.([jwe]ar|zip)!(?=\/)/gi, ".$1")
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}

/** `1.33`, `2.17.1-SNAPSHOT`, `v3`, `so.1`: with the sign before it. A word of letters alone is not a version. */
const VERSION =
  /(?<![\d.])[-_@]?v?\d{1,10}(?:\.\d{1,10})+(?:[-.+~](?:alpha|beta|final|ga|m|rc|release|snapshot|sp)(?:[.-]?\d{1,10})?(?![a-z]))?|(?<=\.so)(?:\.\d{1,10})+|[-_@]v?\d{1,10}(?=\.(?:ear|egg|gem|jar|war|whl)(?:\/|$))/gi;

/** Every version has one. */
const HAS_DIGIT = /\d/;

/** A path without the parts that say a version, so that the same file of the next build has the same one. */
export function pathWithoutVersions(path: string): string {
  // Most paths have no digit, and looking for one takes a fifth of the time.
  return HAS_DIGIT.test(path) ? path.replaceAll(VERSION, "") : path;
}
