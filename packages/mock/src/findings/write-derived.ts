import type { RowTimes } from "./derived-rows.js";
import { levelOrder, vulnerabilityRows, vulnerableLayer } from "./derived-rows.js";
import { entryAt, walkOf } from "./placement.js";
import type { ImageTraits } from "./image-traits.js";
import { layersOf } from "./image-traits.js";
import type { Level, VulnerabilityRow } from "./types.js";
import type { WrittenRows } from "./written-rows.js";

/** An image whose vulnerabilities are derived from its counters. */
export interface DerivedImage {
  readonly traits: ImageTraits;
  /** Vulnerabilities by level, from 0 to 4. */
  readonly levels: readonly number[];
  /** Times of a row of a level. */
  readonly timesOf: (level: Level, number: number) => RowTimes;
}

/** Writes vulnerabilities of an image in the order of its rows. @returns In parts, some for each row. */
export function writeDerived(
  { traits, levels, timesOf }: DerivedImage,
  form: WrittenRows,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly Uint8Array[] {
  const { system, update } = traits;
  const addStart = form.writerFor(`${system.family} ${system.release} ${update}`);
  const endOf = form.writeEnd === undefined ? undefined : endsOf(traits, form.writeEnd);
  const written: Uint8Array[] = [];
  let skipped = 0;
  let left = limit;
  for (const level of levelOrder) {
    const count = levels[level] ?? 0;
    const first = Math.max(0, offset - skipped);
    const end = Math.min(count, first + left);
    skipped += count;
    if (first >= end) continue;
    left -= end - first;
    const walk = walkOf(traits, level);
    const make = vulnerabilityRows(traits, level);
    for (let number = first; number < end; number++) {
      const { index, copy } = entryAt(walk, number);
      const row = (): VulnerabilityRow => make(number, timesOf(level, number));
      // Further copies of a package are rare.
      if (copy > 0) {
        written.push(form.write(row()));
        continue;
      }
      addStart(index, row, written);
      if (endOf !== undefined) written.push(endOf(index));
    }
  }
  return written;
}

/** Writes the end of the row of an entry, once for each layer. */
function endsOf(traits: ImageTraits, writeEnd: NonNullable<WrittenRows["writeEnd"]>): (index: number) => Uint8Array {
  const known: Uint8Array[] = [];
  return (index) => {
    const place = vulnerableLayer(index);
    return (known[place] ??= writeEnd(layersOf(traits)[place]));
  };
}
