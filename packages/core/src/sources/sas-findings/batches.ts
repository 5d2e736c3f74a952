import type { ReadingTarget } from "../../reading/finding-reader.js";
import type { FindingList } from "../../findings/reading-plan.js";

/** Options of making batches. */
export interface Batching {
  /** The list that is read of each image. */
  readonly list: FindingList;
  /** Images that one request can name. */
  readonly imagesPerRequest: number;
}

/** Rows of a batch by the counters of the inventory, so that memory is bounded; a single image may have more. */
const ROWS_PER_BATCH = 2000;

/** Puts targets together, in their order, as many as one request can name. */
export function batchesOf(
  batching: Batching,
  targets: readonly ReadingTarget[],
): readonly (readonly ReadingTarget[])[] {
  const batches: ReadingTarget[][] = [];
  let batch: ReadingTarget[] = [];
  let rows = 0;
  for (const target of targets) {
    const count = rowsOf(batching, [target]);
    if (batch.length === 0 || batch.length >= batching.imagesPerRequest || rows + count > ROWS_PER_BATCH) {
      batch = [];
      batches.push(batch);
      rows = 0;
    }
    batch.push(target);
    rows += count;
  }
  return batches;
}

/** Rows by the inventory. A missing counter counts as none, so that a batch looks cheaper than it is. */
export function rowsOf({ list }: Pick<Batching, "list">, targets: readonly ReadingTarget[]): number {
  return targets.reduce((sum, { reading }) => sum + Number(reading.lists[list] ?? 0), 0);
}
