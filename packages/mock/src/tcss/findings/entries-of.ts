import { entryAt, walkOf } from "../../findings/placement.js";
import type { ImageTraits } from "../../findings/image-traits.js";
import type { Level } from "../../findings/types.js";

const levels = [0, 1, 2, 3, 4] as const satisfies readonly Level[];

/**
 * Visits each entry of the catalogue that an image has, once, without making its rows.
 *
 * @param counts - Vulnerabilities of the image by level.
 * @param visit - Takes the number of the entry.
 */
export function visitEntries(traits: ImageTraits, counts: readonly number[], visit: (entry: number) => void): void {
  for (const level of levels) {
    const count = counts[level] ?? 0;
    if (count === 0) continue;
    const walk = walkOf(traits, level);
    // An image with more rows than there are entries has some of them again.
    const different = Math.min(count, walk.cycle.entries.length);
    for (let row = 0; row < different; row++) visit(entryAt(walk, row).index);
  }
}
