import { cleanLine } from "./text.js";

/** Parts that a reader would resolve: they lead out of the folder, or nowhere. */
const MOVES = new Set(["", ".", ".."]);

/** A character to be encoded, an empty part, or a part that begins with a dot. A path without any is a URI as it is. */
const NOT_PLAIN = /[^\w.~/-]|\/\/|\/\./;

/**
 * A relative URI of texts from a cloud: percent-encoded, without parts that lead elsewhere, and never with a scheme or a host.
 *
 * @param paths - Texts with `/` between their parts.
 * @param otherwise - The URI if no part is left.
 */
export function relativeUri(paths: readonly string[], otherwise: string): string {
  const whole = paths.join("/");
  if (!NOT_PLAIN.test(whole) && !/^[./]|\/$|^$/.test(whole)) return whole;
  const parts = paths.flatMap((path) => cleanLine(path).split("/")).filter((part) => !MOVES.has(part));
  return parts.length === 0 ? otherwise : parts.map(encodeURIComponent).join("/");
}
