import type { FindingSource } from "../state/finding-source.js";
import { catalogueSize, levelOf } from "./catalogue.js";
import { placeOf, profileCount, shelfOf, stepCount } from "./profiles.js";
import type { Shelf } from "./profiles.js";
import { rowsWith, walkOf } from "./placement.js";
import { contentIdOf, subjectOf } from "./subject.js";
import type { Level, Place } from "./types.js";

const levels = [0, 1, 2, 3, 4] as const satisfies readonly Level[];

/** Numbers that decide which vulnerabilities the images of one place have, in arrays: a million images take 29 MB. */
export class CountedImages {
  #ids = new Float64Array(1024);
  #hashes = new Uint32Array(1024);
  #profiles = new Uint8Array(1024);
  #counts = new Uint32Array(1024 * levels.length);
  #size = 0;
  /** Row numbers of images whose vulnerabilities were set, by image ID. */
  readonly #own = new Map<string, number[]>();
  #perEntry: Uint32Array | undefined;

  /** Reads every image of a place once. */
  constructor(source: FindingSource, place: Place, ownImageIds: ReadonlySet<string>) {
    for (const image of source.vulnerable(place)) {
      const contentId = ownImageIds.size === 0 ? "" : contentIdOf(image.imageId);
      if (ownImageIds.has(contentId)) {
        const ids = this.#own.get(contentId) ?? [];
        ids.push(image.id);
        this.#own.set(contentId, ids);
        continue;
      }
      if (this.#size === this.#ids.length) this.#grow();
      const { hash, profile } = subjectOf(image, source.seed);
      this.#ids[this.#size] = image.id;
      this.#hashes[this.#size] = hash;
      this.#profiles[this.#size] = profile;
      this.#counts.set(image.levels, this.#size * levels.length);
      this.#size += 1;
    }
  }

  /** Row numbers of images with vulnerabilities that were set. */
  ownRows(contentId: string): readonly number[] {
    return this.#own.get(contentId) ?? [];
  }

  /** Number of images that have each entry of the catalogue. */
  get perEntry(): Uint32Array {
    this.#perEntry ??= this.#countAll();
    return this.#perEntry;
  }

  /** Row numbers of the images that have an entry of the catalogue, in their order. */
  holdersOf(index: number): readonly number[] {
    const level = levelOf(index);
    const possible = Array.from({ length: profileCount }, (_, profile) => placeOf(profile, index) >= 0);
    const holders: number[] = [];
    for (let at = 0; at < this.#size; at++) {
      const profile = this.#profiles[at] ?? 0;
      const count = this.#counts[at * levels.length + level] ?? 0;
      if (count === 0 || possible[profile] !== true) continue;
      const counts = [0, 0, 0, 0, 0];
      counts[level] = count;
      if (rowsWith({ hash: this.#hashes[at] ?? 0, profile }, counts, index).length > 0)
        holders.push(this.#ids[at] ?? 0);
    }
    return holders;
  }

  /**
   * Counts all entries at once. An image takes consecutive steps, so it adds one where its walk begins and subtracts one where
   * it ends; the sums of these are the counts by step.
   */
  #countAll(): Uint32Array {
    const perEntry = new Uint32Array(catalogueSize);
    for (const level of levels) {
      const changes = this.#changesOf(level);
      for (const [profile, steps] of changes.entries()) addUp(perEntry, shelfOf(profile, level), steps);
    }
    return perEntry;
  }

  /** Begins and ends of the walks for a level, by profile and number of the step. */
  #changesOf(level: Level): readonly (readonly Int32Array[])[] {
    const changes = Array.from({ length: profileCount }, (_, profile) => {
      const { length } = shelfOf(profile, level).entries;
      return Array.from({ length: stepCount }, () => new Int32Array(length + 1));
    });
    for (let at = 0; at < this.#size; at++) {
      const count = this.#counts[at * levels.length + level] ?? 0;
      if (count === 0) continue;
      const profile = this.#profiles[at] ?? 0;
      const { start, stepNumber } = walkOf({ hash: this.#hashes[at] ?? 0, profile }, level);
      const change = changes[profile]?.[stepNumber];
      if (change !== undefined) mark(change, start, count);
    }
    return changes;
  }

  #grow(): void {
    const capacity = this.#ids.length * 2;
    const grown = <A extends Float64Array | Uint32Array | Uint8Array>(to: A, from: A): A => {
      to.set(from);
      return to;
    };
    this.#ids = grown(new Float64Array(capacity), this.#ids);
    this.#hashes = grown(new Uint32Array(capacity), this.#hashes);
    this.#profiles = grown(new Uint8Array(capacity), this.#profiles);
    this.#counts = grown(new Uint32Array(capacity * levels.length), this.#counts);
  }
}

/** Marks a number of steps from a start, past the end of the list to its beginning. The array has one element more than there are steps. */
function mark(change: Int32Array, start: number, count: number): void {
  const length = change.length - 1;
  const end = start + Math.min(count, length);
  add(change, start, 1);
  if (end <= length) add(change, end, -1);
  else {
    add(change, 0, 1);
    add(change, end - length, -1);
  }
}

function add(numbers: Int32Array, at: number, by: number): void {
  numbers[at] = (numbers[at] ?? 0) + by;
}

function addUp(perEntry: Uint32Array, { entries, steps }: Shelf, changes: readonly Int32Array[]): void {
  for (const [stepNumber, change] of changes.entries()) {
    let images = 0;
    for (let step = 0; step < entries.length; step++) {
      images += change[step] ?? 0;
      const entry = entries[(step * (steps[stepNumber] ?? 1)) % entries.length] ?? 0;
      perEntry[entry] = (perEntry[entry] ?? 0) + images;
    }
  }
}
