import type { SourceOutcome } from "@plimsoll/core";
import type { RunSource } from "@plimsoll/store";

import type { Io } from "../../io.js";
import { jsonText } from "../../exact-json.js";
import { count } from "../../output/count.js";
import { wrapMessage } from "../../output/wrap-message.js";

/** A list of images that was read and is empty, and was not in the run before. */
export interface EmptiedList {
  /** Name of the list for people. */
  readonly list: string;
  /** Images that the run before read from it. */
  readonly before: number;
}

/**
 * Lists that are empty now. A cloud answers so, without an error, also to a key that may no longer see what is there.
 *
 * @param now - Each list of the run, with its outcome.
 * @param before - Lists of the run before. @default there was none
 */
export function emptiedLists(
  now: readonly { readonly outcome: SourceOutcome; readonly kept: RunSource }[],
  before: readonly RunSource[] = [],
): readonly EmptiedList[] {
  return now.flatMap(({ outcome, kept }) => {
    const images = before.find(({ source }) => source === kept.source)?.received ?? 0;
    return kept.complete && kept.received === 0 && images > 0 ? [{ list: outcome.source, before: images }] : [];
  });
}

/** Says so on standard error, as the findings of these images have been closed. */
export function reportEmptied(
  account: string,
  lists: readonly EmptiedList[],
  { io, json }: { readonly io: Io; readonly json: boolean },
): void {
  for (const { list, before } of lists) {
    const text =
      `plimsoll: account ${account}: ${list}: the list is empty, and the sync before read ${count(before, "image")}. ` +
      "They count as removed, and their findings as closed. If they are still there, give the key the right to see them, and run plimsoll sync again.";
    io.stderr.write(`${json ? jsonText({ emptied: { account, list, before } }) : wrapMessage(text, io.stderr)}\n`);
  }
}
