import type { ReadingTarget } from "../../reading/finding-reader.js";
import { countOverlappingPages } from "../overlapping-pages.js";
import type { SasPage } from "../sas-pages.js";
import { batchesOf, rowsOf } from "./batches.js";
import { failureOf } from "./sas-failure.js";
import type { SasRun } from "./sas-image-list.js";

/** The list of the account. */
export interface AccountList<Row> {
  /** Its first page, if it was already read. */
  readonly first?: SasPage<Row>;
}

/** The way of reading targets: in batches, or all from the list of the account. */
export interface Way<Row> {
  /** All targets. */
  readonly targets: readonly ReadingTarget[];
  /** The targets in batches, each of which is a list of its own. */
  readonly batches: readonly (readonly ReadingTarget[])[];
  /** The list of the account, if that takes fewer requests. */
  readonly account?: AccountList<Row>;
}

/** Rows of the account up to which their identities are held in memory: about 25 MB. Beyond that, batches are full anyway. */
const MAX_ACCOUNT_ROWS = 100_000;

/**
 * Chooses by exact arithmetic. Each batch takes a request for each page, and at least one. The list of the account takes one for each
 * of its pages, of which the first tells how many there are. A single batch asks for no more.
 */
export async function chooseWay<Row extends object>(
  run: SasRun<Row>,
  targets: readonly ReadingTarget[],
): Promise<Way<Row>> {
  const { source, lists, signal } = run;
  const isNameable = targets.every(({ image }) => source.canName(image));
  const batches = batchesOf(source, targets);
  if (batches.length === 0 || (isNameable && batches.length === 1)) return { targets, batches };

  const list = source.open(undefined, signal);
  try {
    const first = await lists.first<Row>(list);
    const size = lists.sizeOf(list.action);
    // A batch that has more rows is not cheaper than the account, whatever an inventory counts.
    const pagesOf = (rows: number): number => countOverlappingPages(Math.min(rows, MAX_ACCOUNT_ROWS), size);
    const calls = batches.reduce((sum, batch) => sum + pagesOf(rowsOf(source, batch)), 0);
    const { total = Infinity } = first;
    const isCheaper = total <= MAX_ACCOUNT_ROWS && pagesOf(total) - 1 < calls;
    return isCheaper || !isNameable ? { targets, batches, account: { first } } : { targets, batches };
  } catch (error) {
    if (failureOf(error, signal) === "denied") run.denied = { error };
    // The batches meet the same error, and report it for each image.
    return isNameable ? { targets, batches } : { targets, batches, account: {} };
  }
}
