import { cleanLine } from "./text.js";

/** Parts that a reader would resolve: they lead out of the folder, or nowhere. */
const MOVES = new Set(["", ".", ".."]);

/**
 * A relative URI of texts from a cloud: percent-encoded, without parts that lead elsewhere, and never with a scheme or a host.
 *
 * @param paths - Texts with `/` between their parts.
 * @param otherwise - The URI if no part is left.
 */
export function relativeUri(paths: readonly string[], otherwise: string): string {
  const parts = paths.flatMap((path) => cleanLine(path).split("/")).filter((part) => !MOVES.has(part));
  return parts.length === 0 ? otherwise : parts.map(encodeURIComponent).join("/");
}
