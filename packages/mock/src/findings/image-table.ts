import type { ImageUse } from "../state/vulnerable-images.js";
import type { ImageTraits } from "./image-traits.js";
import type { System } from "./systems.js";
import type { Level } from "./types.js";

/** Every level, as the counters stand in a row. */
export const countedLevels: readonly Level[] = [0, 1, 2, 3, 4];

/** Images that have their packages from the same cycles, in the same versions. */
export interface ImageGroup {
  readonly profile: number;
  readonly system: System;
  /** Update level of the packages, 0 to 2. */
  readonly update: number;
}

/** An image to add. */
export interface TabledImage extends ImageUse {
  readonly id: number;
  readonly traits: ImageTraits;
  readonly levels: readonly number[];
}

/** Numbers that decide which vulnerabilities images have, in arrays: a million images take 57 MB. */
export class ImageTable {
  /** Row numbers. */
  ids: Float64Array<ArrayBuffer> = new Float64Array(1024);
  /** Hashes of the image IDs. */
  hashes: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  /** Numbers of the groups in {@link groups}. */
  groupNumbers: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  /** Vulnerabilities by level, five numbers an image. */
  counts: Uint32Array<ArrayBuffer> = new Uint32Array(1024 * countedLevels.length);
  containers: Float64Array<ArrayBuffer> = new Float64Array(1024);
  /** 1 for the newest of a name. */
  newest: Uint8Array<ArrayBuffer> = new Uint8Array(1024);
  /** Times of the scans, in milliseconds. */
  scans: Float64Array<ArrayBuffer> = new Float64Array(1024);
  /** The groups that occur. */
  readonly groups: ImageGroup[] = [];
  /** Number of images; the arrays are longer. */
  size = 0;
  readonly #numbers = new Map<string, number>();

  /** Adds an image. */
  add({ id, traits, levels, containers, isNewest, scanMs }: TabledImage): void {
    if (this.size === this.ids.length) this.#grow();
    const at = this.size;
    this.ids[at] = id;
    this.hashes[at] = traits.hash;
    this.groupNumbers[at] = this.#groupOf(traits);
    for (const level of countedLevels) this.counts[at * countedLevels.length + level] = levels[level] ?? 0;
    this.containers[at] = containers;
    this.newest[at] = Number(isNewest);
    this.scans[at] = scanMs;
    this.size += 1;
  }

  #groupOf({ profile, system, update }: ImageTraits): number {
    const key = `${profile} ${system.family} ${system.release} ${update}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.groups.push({ profile, system, update }) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #grow(): void {
    const capacity = this.size * 2;
    const grown = <A extends Float64Array | Uint32Array | Uint8Array>(to: A, from: A): A => {
      to.set(from);
      return to;
    };
    this.ids = grown(new Float64Array(capacity), this.ids);
    this.hashes = grown(new Uint32Array(capacity), this.hashes);
    this.groupNumbers = grown(new Uint32Array(capacity), this.groupNumbers);
    this.counts = grown(new Uint32Array(capacity * countedLevels.length), this.counts);
    this.containers = grown(new Float64Array(capacity), this.containers);
    this.newest = grown(new Uint8Array(capacity), this.newest);
    this.scans = grown(new Float64Array(capacity), this.scans);
  }
}
