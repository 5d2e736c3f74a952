import type { FindingKind, FindingRow, Level, RowOf } from "../../findings/types.js";
import type { FoundTimes } from "./found-times.js";
import { foundTimesOf } from "./found-times.js";
import type { FoundRows } from "./found-rows.js";

/** Rows of many images that have a key in common. */
export interface RowGroup<Row> {
  readonly key: string;
  /** The first of them. */
  readonly first: Row;
  readonly rows: number;
  /** Images that have some of them. */
  readonly images: number;
  readonly times: RowTimes;
}

/** Severity of the worst of some rows, and when one of them was first and last found. */
export interface RowTimes extends FoundTimes {
  readonly level: Level;
}

/** Images that are read at once. */
const atOnce = 1000;

/** Groups rows by a key: the worst first, those of equal severity by their keys. */
export function groupRows<K extends FindingKind>(
  found: FoundRows<K>,
  identityOf: (row: RowOf[K]) => string,
): readonly RowGroup<RowOf[K]>[] {
  const groups = new Map<string, RowGroup<RowOf[K]>>();
  for (let offset = 0; offset < found.images; offset += atOnce)
    for (const rows of found.readImages(offset, atOnce)) {
      const seen = new Set<string>();
      for (const { row } of rows) {
        const key = identityOf(row);
        const { first = row, rows: count = 0, images = 0, times = timesOf([row]) } = groups.get(key) ?? {};
        const more = { rows: count + 1, images: images + (seen.has(key) ? 0 : 1) };
        groups.set(key, { key, first, ...more, times: both(times, timesOf([row])) });
        seen.add(key);
      }
    }
  return [...groups.values()].toSorted(
    (a, b) => b.times.level - a.times.level || (a.key < b.key ? -1 : Number(a.key > b.key)),
  );
}

/** Worst severity, first and last time of some rows. */
export function timesOf(rows: readonly FindingRow[]): RowTimes {
  const [first = { level: 0, firstMs: 0, lastMs: 0 } as const, ...others] = rows.map((row) => ({
    level: row.level,
    ...foundTimesOf(row),
  }));
  return others.reduce(both, first);
}

function both(a: RowTimes, b: RowTimes): RowTimes {
  return {
    level: a.level > b.level ? a.level : b.level,
    firstMs: Math.min(a.firstMs, b.firstMs),
    lastMs: Math.max(a.lastMs, b.lastMs),
  };
}
