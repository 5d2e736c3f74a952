import type { FormatPiece } from "@plimsoll/core/formats";

/** Characters that are written at once. */
const BLOCK = 65_536;

/**
 * Joins small pieces of text to blocks, so that each costs no call of the system. Bytes go through as they are, in their place.
 *
 * @param signal - Ends the pieces with its reason.
 */
export async function* inBlocks(
  pieces: AsyncIterable<FormatPiece>,
  signal: AbortSignal,
): AsyncGenerator<FormatPiece, void, undefined> {
  let block = "";
  for await (const piece of pieces) {
    signal.throwIfAborted();
    if (typeof piece === "string") {
      block += piece;
      if (block.length < BLOCK) continue;
    }
    if (block !== "") yield block;
    block = "";
    if (typeof piece !== "string") yield piece;
  }
  signal.throwIfAborted();
  if (block !== "") yield block;
}
