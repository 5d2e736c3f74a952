/** Fingerprints of the findings that came, by list. */
export type Rows = ReadonlyMap<string, readonly string[]>;

/** Findings to compare with. */
export interface Expected {
  /** Content of the lists before and after. */
  readonly truths: readonly [Rows, Rows];
  /** Lists that are said to be whole. */
  readonly whole: ReadonlySet<string>;
  /** True to compare numbers and not fingerprints. */
  readonly byCount: boolean;
}

/**
 * Counts findings that are lost or doubled. Lost is a finding that a list had all the time and that is missing, though the list is
 * said to be whole. Doubled is one that came twice, whatever is said of the list, or in a whole one that it never had.
 */
export function lostAndDoubled(
  rows: Rows,
  { truths, whole, byCount }: Expected,
): { readonly lost: number; readonly doubled: number } {
  let [lost, doubled] = [0, 0];
  for (const name of new Set([rows, ...truths].flatMap((lists) => [...lists.keys()]))) {
    const came = rows.get(name) ?? [];
    const distinct = new Set(came);
    doubled += came.length - distinct.size;
    if (!whole.has(name)) continue;
    const [before, after] = [new Set(truths[0].get(name)), new Set(truths[1].get(name))];
    const always = [...before].filter((print) => after.has(print));
    const everSize = before.size + after.size - always.length;
    lost += byCount
      ? Math.max(0, always.length - distinct.size)
      : always.filter((print) => !distinct.has(print)).length;
    doubled += byCount
      ? Math.max(0, distinct.size - everSize)
      : [...distinct].filter((print) => !before.has(print) && !after.has(print)).length;
  }
  return { lost, doubled };
}
