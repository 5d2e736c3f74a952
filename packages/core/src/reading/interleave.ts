import type { Job } from "./job-run.js";

/** An item with its place in the stream that it comes from. */
export interface Placed<Item> {
  /** Share of its stream that comes before it, from 0 to 1. It does not fall along a stream. */
  readonly share: number;
  /** The item. */
  readonly item: Item;
}

/** Reason for which jobs are ended whose items nobody takes any more. */
const LEFT = new DOMException("The loop was left.", "AbortError");

/**
 * Merges streams so that the order depends on their items only, never on which stream is faster: the item with the smallest
 * share comes first, and of equal ones that of the first stream. All streams come on side by side and end together, each one item
 * ahead of the loop, so that none waits longer than it would take alone if their shares tell the truth about the time.
 *
 * @param jobs - The streams; all are started at once.
 * @param signal - Ends all of them. @default never
 * @throws {Error} the error of a stream that fails; the others are ended then, as they are when the loop is left.
 */
export async function* interleave<Item>(
  jobs: readonly Job<Placed<Item>>[],
  signal?: AbortSignal,
): AsyncGenerator<Item, void, undefined> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const follow = (): void => stop.abort(signal?.reason);
  signal?.addEventListener("abort", follow);
  const streams = jobs.map((job) => job(stop.signal)[Symbol.asyncIterator]());
  const isOver = streams.map(() => false);
  try {
    // All first items are asked for before one is awaited.
    const heads = await Promise.all(streams.map((stream) => stream.next()));
    for (;;) {
      for (const [index, head] of heads.entries()) if (head.done === true) isOver[index] = true;
      const index = smallest(heads);
      const [head, stream] = [heads[index], streams[index]];
      if (head === undefined || head.done === true || stream === undefined) return;
      const next = stream.next();
      // It is awaited after the loop has taken this item; until then it must not be an unhandled rejection.
      next.catch(() => undefined);
      yield head.value.item;
      heads[index] = await next;
    }
  } finally {
    signal?.removeEventListener("abort", follow);
    if (isOver.includes(false)) stop.abort(LEFT);
    await Promise.allSettled(streams.map(async (stream) => await stream.return?.()));
  }
}

/** The index of the item that comes first; -1 if all streams are over. */
function smallest<Item>(heads: readonly IteratorResult<Placed<Item>>[]): number {
  let first = -1;
  let least = Infinity;
  for (const [index, head] of heads.entries()) {
    if (head.done === true || head.value.share >= least) continue;
    first = index;
    least = head.value.share;
  }
  return first;
}
