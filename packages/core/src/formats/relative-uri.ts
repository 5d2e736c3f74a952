import { cleanLine } from "./text.js";

/** Parts that a reader would resolve: they lead out of the folder, or nowhere. */
const MOVES = new Set(["", ".", ".."]);

/** Paths that are a URI as they are: no part begins with a dot, and nothing is to be encoded. */
const PLAIN = /^[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*$/;

/**
 * A relative URI of texts from a cloud: percent-encoded, without parts that lead elsewhere, and never with a scheme or a host.
 *
 * @param paths - Texts with `/` between their parts.
 * @param otherwise - The URI if no part is left.
 */
export function relativeUri(paths: readonly string[], otherwise: string): string {
  const whole = paths.join("/");
  if (PLAIN.test(whole)) return whole;
  const parts = paths.flatMap((path) => cleanLine(path).split("/")).filter((part) => !MOVES.has(part));
  return parts.length === 0 ? otherwise : parts.map(encodeURIComponent).join("/");
}
