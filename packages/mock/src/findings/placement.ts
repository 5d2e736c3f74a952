import { draw } from "./mix.js";
import { placeOf, entryCycleOf, stepCount } from "./profiles.js";
import type { EntryCycle } from "./profiles.js";
import { levelOf } from "./catalogue.js";
import type { Level } from "./types.js";

/** Purposes of the numbers that are drawn for each level of an image. */
const startPurpose = 0x100;
const stepPurpose = 0x200;

/** Properties that decide which vulnerabilities an image has. */
export interface Draws {
  /** Hash of its image ID and of the seed of the estate. */
  readonly hash: number;
  readonly profile: number;
}

/** Way of an image through a cycle: it begins at `start` steps and takes `counts[level]` of them. */
export interface Walk {
  readonly cycle: EntryCycle;
  /** Steps taken before the first row, from 0 up to but not including the length of the cycle. */
  readonly start: number;
  /** Number of its step in the lists of the cycle. */
  readonly stepNumber: number;
}

/** The walk of an image for a level. */
export function walkOf({ hash, profile }: Draws, level: Level): Walk {
  const cycle = entryCycleOf(profile, level);
  return {
    cycle,
    start: draw(hash, startPurpose + level) % cycle.entries.length,
    stepNumber: draw(hash, stepPurpose + level) % stepCount,
  };
}

/** The entry of the catalogue in a row of a walk, and the number of complete rounds of the cycle before it. */
export function entryAt(walk: Walk, row: number): { readonly index: number; readonly copy: number } {
  const { entries, steps } = walk.cycle;
  const place = (((walk.start + row) % entries.length) * (steps[walk.stepNumber] ?? 1)) % entries.length;
  return { index: entries[place] ?? 0, copy: Math.floor(row / entries.length) };
}

/**
 * The rows of an image that have an entry of the catalogue, without looking at the others.
 *
 * @param counts - Rows of the image by level.
 * @returns Their numbers within the level; empty if the image does not have the entry.
 */
export function rowsWith(draws: Draws, counts: ArrayLike<number>, index: number): readonly number[] {
  const level = levelOf(index);
  const count = counts[level] ?? 0;
  const place = placeOf(draws.profile, index);
  if (count === 0 || place < 0) return [];
  const walk = walkOf(draws, level);
  const { length } = walk.cycle.entries;
  const steps = (place * (walk.cycle.inverses[walk.stepNumber] ?? 1)) % length;
  const rows: number[] = [];
  for (let row = (steps - walk.start + length) % length; row < count; row += length) rows.push(row);
  return rows;
}
