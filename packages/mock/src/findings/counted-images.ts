import type { ImageUse, VulnerableImage } from "../state/vulnerable-images.js";
import { levelOf } from "./catalogue.js";
import { EntrySums } from "./entry-sums.js";
import { ImageTable, countedLevels } from "./image-table.js";
import { rowsWith } from "./placement.js";
import { placeOf } from "./profiles.js";
import { contentIdOf, traitsOf } from "./image-traits.js";

/** An image whose vulnerabilities were set. */
export interface OwnImage extends ImageUse {
  /** Number of its row. */
  readonly id: number;
  /** Image ID as the place writes it. */
  readonly imageId: string;
}

/** The images of one place with vulnerabilities. */
export class CountedImages {
  readonly #table = new ImageTable();
  /** Images whose vulnerabilities were set, by image ID. */
  readonly #own = new Map<string, OwnImage[]>();
  #sums: EntrySums | undefined;

  /** Reads every image of a place once. */
  constructor(images: Iterable<VulnerableImage>, seed: number, ownImageIds: ReadonlySet<string>) {
    for (const image of images) {
      const contentId = ownImageIds.size === 0 ? "" : contentIdOf(image.imageId);
      if (ownImageIds.has(contentId)) {
        const own = this.#own.get(contentId) ?? [];
        own.push(image);
        this.#own.set(contentId, own);
        continue;
      }
      const { id, levels, containers, isNewest, scanMs } = image;
      this.#table.add({ id, traits: traitsOf(image, seed), levels, containers, isNewest, scanMs });
    }
  }

  /** Images with vulnerabilities that were set. */
  get own(): readonly OwnImage[] {
    return [...this.#own.values()].flat();
  }

  /** Row numbers of images with vulnerabilities that were set. */
  ownRows(contentId: string): readonly number[] {
    return (this.#own.get(contentId) ?? []).map(({ id }) => id);
  }

  /** Sums over the images with each entry of the catalogue, without those whose vulnerabilities were set. */
  get sums(): EntrySums {
    this.#sums ??= new EntrySums(this.#table);
    return this.#sums;
  }

  /** Row numbers of the images that have an entry of the catalogue, in their order. */
  holdersOf(index: number): readonly number[] {
    const level = levelOf(index);
    const { size, groups, groupNumbers, counts: all, hashes, ids } = this.#table;
    const possible = groups.map(({ profile }) => placeOf(profile, index) >= 0);
    const holders: number[] = [];
    for (let at = 0; at < size; at++) {
      const group = groupNumbers[at] ?? 0;
      const count = all[at * countedLevels.length + level] ?? 0;
      if (count === 0 || possible[group] !== true) continue;
      const counts = [0, 0, 0, 0, 0];
      counts[level] = count;
      if (rowsWith({ hash: hashes[at] ?? 0, profile: groups[group]?.profile ?? 0 }, counts, index).length > 0)
        holders.push(ids[at] ?? 0);
    }
    return holders;
  }
}
