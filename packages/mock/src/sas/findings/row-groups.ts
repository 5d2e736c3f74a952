import type { FindingKind, FindingRow, Level, RowOf } from "../../findings/types.js";
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

/** Severity of the worst of some rows, and when one was first and last found, in milliseconds. */
export interface RowTimes extends Pick<FindingRow, "firstFoundMs" | "lastFoundMs"> {
  readonly level: Level;
}

/** Images that are read at once. */
const atOnce = 1000;

/** Groups rows by a key: the worst first, those alike by their keys. */
export function groupRows<K extends FindingKind>(
  found: FoundRows<K>,
  keyOf: (row: RowOf[K]) => string,
): readonly RowGroup<RowOf[K]>[] {
  const groups = new Map<string, RowGroup<RowOf[K]>>();
  for (let offset = 0; offset < found.images; offset += atOnce)
    for (const rows of found.readImages(offset, atOnce)) {
      const seen = new Set<string>();
      for (const { row } of rows) {
        const key = keyOf(row);
        const { first = row, rows: count = 0, images = 0, times = row } = groups.get(key) ?? {};
        const more = { rows: count + 1, images: images + (seen.has(key) ? 0 : 1) };
        groups.set(key, { key, first, ...more, times: timesOf([times, row]) });
        seen.add(key);
      }
    }
  return [...groups.values()].toSorted(
    (a, b) => b.times.level - a.times.level || (a.key < b.key ? -1 : Number(a.key > b.key)),
  );
}

/** Worst severity, first and last time of some rows. */
export function timesOf(rows: readonly RowTimes[]): RowTimes {
  const [first = { level: 0, firstFoundMs: 0, lastFoundMs: 0 } as const, ...others] = rows;
  return others.reduce<RowTimes>(
    (times, { level, firstFoundMs, lastFoundMs }) => ({
      level: level > times.level ? level : times.level,
      firstFoundMs: Math.min(times.firstFoundMs, firstFoundMs),
      lastFoundMs: Math.max(times.lastFoundMs, lastFoundMs),
    }),
    first,
  );
}
