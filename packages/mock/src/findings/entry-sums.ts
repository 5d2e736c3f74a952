import { catalogueSize } from "./catalogue.js";
import type { ImageGroup, ImageTable } from "./image-table.js";
import { countedLevels } from "./image-table.js";
import type { PackageSetting } from "./packages.js";
import { entryAt, walkOf } from "./placement.js";
import type { EntryCycle } from "./profiles.js";
import { entryCycleOf, stepCount } from "./profiles.js";
import type { EntrySum, Share } from "./step-sums.js";
import { StepCopies, StepSums } from "./step-sums.js";
import type { Level } from "./types.js";

/** Copies of the package of each entry, in images with the packages of one system and update level. */
export interface SettingCopies {
  readonly setting: Omit<PackageSetting, "copy">;
  /** The most copies that an image has, by entry; 0 if none has it. */
  readonly copies: Uint32Array;
}

/** Sums over the images of one place with each entry of the catalogue. */
export class EntrySums {
  readonly images: Uint32Array<ArrayBuffer> = new Uint32Array(catalogueSize);
  readonly containers: Float64Array<ArrayBuffer> = new Float64Array(catalogueSize);
  /** Images that are the newest of their name. */
  readonly newest: Uint32Array<ArrayBuffer> = new Uint32Array(catalogueSize);
  /** First and last time of the scans, in milliseconds; 0 if there was none. */
  readonly firstMs: Float64Array<ArrayBuffer> = new Float64Array(catalogueSize);
  readonly lastMs: Float64Array<ArrayBuffer> = new Float64Array(catalogueSize);
  readonly #settings = new Map<string, SettingCopies>();

  /**
   * Adds up all images.
   *
   * @param few - Rows of a level by which images of one profile are gone through row by row, in parts of all ways along the
   * cycle. @default 1
   */
  constructor(table: ImageTable, few = 1) {
    // Packages are listed in the order of the first images that have them.
    for (const group of table.groups) this.#settingOf(group);
    for (const [profile, groups] of byProfile(table))
      for (const level of countedLevels) {
        const cycle = entryCycleOf(profile, level);
        const rows = rowsOf(table, groups, level);
        if (rows === 0) continue;
        if (rows < cycle.entries.length * stepCount * few) this.#addRowByRow(table, groups, level);
        else this.#addAtOnce(table, groups, { cycle, level });
      }
  }

  /** Copies by system and update level. */
  get settings(): Iterable<SettingCopies> {
    return this.#settings.values();
  }

  #addAtOnce(
    table: ImageTable,
    groups: readonly Members[],
    { cycle, level }: { readonly cycle: EntryCycle; readonly level: Level },
  ): void {
    const sums = new StepSums(cycle);
    for (const { group, members } of groups) {
      const { copies: known } = this.#settingOf(group);
      const copies = new StepCopies(cycle);
      for (const at of members) {
        const count = countOf(table, at, level);
        if (count === 0) continue;
        const { start, stepNumber } = walkOf({ hash: table.hashes[at] ?? 0, profile: group.profile }, level);
        const way = { start, stepNumber, count };
        sums.add(way, shareOf(table, at));
        copies.add(way);
      }
      copies.visit((entry, most) => {
        if (most > (known[entry] ?? 0)) known[entry] = most;
      });
    }
    sums.visit((sum) => this.#add(sum));
  }

  #addRowByRow(table: ImageTable, groups: readonly Members[], level: Level): void {
    for (const { group, members } of groups) {
      const { copies: known } = this.#settingOf(group);
      for (const at of members) {
        const count = countOf(table, at, level);
        const walk = walkOf({ hash: table.hashes[at] ?? 0, profile: group.profile }, level);
        const share = shareOf(table, at);
        const { length } = walk.cycle.entries;
        for (let row = 0; row < Math.min(count, length); row++) {
          const entry = entryAt(walk, row).index;
          this.#add({ ...share, entry, images: 1, firstMs: share.scanMs });
          known[entry] = Math.max(known[entry] ?? 0, Math.ceil((count - row) / length));
        }
      }
    }
  }

  #add({ entry, images, containers, newest, firstMs, scanMs }: EntrySum): void {
    this.images[entry] = (this.images[entry] ?? 0) + images;
    this.containers[entry] = (this.containers[entry] ?? 0) + containers;
    this.newest[entry] = (this.newest[entry] ?? 0) + newest;
    if (scanMs === 0) return;
    const first = this.firstMs[entry] ?? 0;
    if (first === 0 || firstMs < first) this.firstMs[entry] = firstMs;
    if (scanMs > (this.lastMs[entry] ?? 0)) this.lastMs[entry] = scanMs;
  }

  #settingOf({ system, update }: ImageGroup): SettingCopies {
    const key = `${system.family} ${system.release} ${update}`;
    const known = this.#settings.get(key) ?? { setting: { system, update }, copies: new Uint32Array(catalogueSize) };
    this.#settings.set(key, known);
    return known;
  }
}

interface Members {
  readonly group: ImageGroup;
  /** Places of the images in the table. */
  readonly members: number[];
}

function shareOf({ containers, newest, scans }: ImageTable, at: number): Share {
  return { containers: containers[at] ?? 0, newest: newest[at] ?? 0, scanMs: scans[at] ?? 0 };
}

function countOf({ counts }: ImageTable, at: number, level: Level): number {
  return counts[at * countedLevels.length + level] ?? 0;
}

function rowsOf(table: ImageTable, groups: readonly Members[], level: Level): number {
  let rows = 0;
  for (const { members } of groups) for (const at of members) rows += countOf(table, at, level);
  return rows;
}

function byProfile({ groups, groupNumbers, size }: ImageTable): ReadonlyMap<number, readonly Members[]> {
  const lists = groups.map((group): Members => ({ group, members: [] }));
  for (let at = 0; at < size; at++) lists[groupNumbers[at] ?? 0]?.members.push(at);
  const profiles = new Map<number, Members[]>();
  for (const list of lists) {
    const known = profiles.get(list.group.profile);
    if (known === undefined) profiles.set(list.group.profile, [list]);
    else known.push(list);
  }
  return profiles;
}
