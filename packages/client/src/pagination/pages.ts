import type { PageCheckpoint } from "./checkpoint.js";

/**
 * Why a result is not complete. These words do not change:
 * - `unfinished`: the loop is not through, was left, or ended with an error;
 * - `stalled`: as many pages in a row as had brought something, and 20 more, brought nothing new, though the service counts
 *   more items;
 * - `endless`: more items came than 10,000 and twice as many as the service counted first, or more than 10,000,000;
 * - `gap`: pages did not touch, since the service keeps no order;
 * - `no-identity`: an item has no identity, such as an image without its ID, or is not an object. The first is handed out, once;
 * - `total-unknown`: the service gave no count, or one that is not a whole number from 0 to 2^53. The list was read until a page
 *   brought nothing new;
 * - `missing`: fewer items came than the service counts;
 * - `surplus`: more items came than the service counts.
 */
export type IncompleteReason =
  | "endless"
  | "gap"
  | "missing"
  | "no-identity"
  | "stalled"
  | "surplus"
  | "total-unknown"
  | "unfinished";

/** Result of reading a list. Where reading went on from a checkpoint, `drifted` and `complete` are about all runs. */
export interface PagesResult {
  /** Items of the list by the service's last answer. Absent before the first answer, and where it has no usable count. */
  readonly total?: number;
  /** Items that were handed out, in this run. */
  readonly items: number;
  /**
   * Items that a page had more than once, equal in every field, beyond the first of each: they were handed out once. `total` may
   * count them. Absent if there were none.
   */
  readonly equal?: number;
  /** Pages that were taken in this run, those read a second time included. */
  readonly pages: number;
  /** True if the list moved while it was read, or between a checkpoint and the run that went on from it. */
  readonly drifted: boolean;
  /**
   * True if the whole list was read and the number of items that were handed out is the one that the service counts. False
   * as well where nothing is missing but something was removed or, before a checkpoint, added.
   */
  readonly complete: boolean;
  /** Why the result is not complete. Absent if it is. */
  readonly reason?: IncompleteReason;
}

/** The items of a list, read while they are asked for. Each loop reads from the start, or from the checkpoint given. */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** Result of the last loop, or of the running one so far; `complete` is false until a loop is through. */
  readonly result: PagesResult;
  /**
   * Checkpoint of the last loop, or the running one: behind the item that it handed out last. Take it at any time, also
   * when the loop ended with an error; each reading is a new plain object. Before the first loop it is the checkpoint
   * given, or `undefined`, which is the start.
   *
   * With `order: "arrival"` it is behind the last item up to which, in the list's order, everything was handed out: nothing
   * is lost, but what came from later pages comes again.
   */
  readonly checkpoint: PageCheckpoint | undefined;
}
