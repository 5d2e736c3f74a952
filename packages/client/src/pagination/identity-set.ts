import { fingerprint } from "./fingerprint.js";

/** Parts of the set. Each grows by itself, so that growing never needs the old and the new memory of the whole. */
const shardCount = 256;

/** Texts that are kept as they are, before the first of the parts is made: most lists are short, and then this takes less time and memory. */
const fewTexts = 1000;

/**
 * A set of texts that keeps 8 bytes for each beyond the first thousand, so that a million image IDs take 11 to 13 MB and not ten times
 * that.
 *
 * It remembers 64 bits of each text and takes two texts that share them for one. Among a million texts that happens with a
 * chance of one in 37 million (n² / 2⁶⁵). A list from which an item was dropped so has one less than the service counts, and
 * its result is not complete.
 */
export class IdentitySet {
  readonly #few = new Set<string>();
  #shards: readonly Shard[] | undefined;
  #size = 0;

  /** Number of texts that were added. */
  get size(): number {
    return this.#shards === undefined ? this.#few.size : this.#size;
  }

  /** True if a text was added. */
  has(text: string): boolean {
    if (this.#shards === undefined) return this.#few.has(text);
    const [high, low] = fingerprint(text);
    return shardOf(this.#shards, high).has(high, low);
  }

  /** Adds a text. Returns whether it was new. */
  add(text: string): boolean {
    if (this.#shards !== undefined) return this.#addTo(this.#shards, text);
    const { size } = this.#few;
    const isNew = this.#few.add(text).size > size;
    if (size >= fewTexts && isNew) this.#divide();
    return isNew;
  }

  #addTo(shards: readonly Shard[], text: string): boolean {
    const [high, low] = fingerprint(text);
    const isNew = shardOf(shards, high).add(high, low);
    this.#size += Number(isNew);
    return isNew;
  }

  /** Goes over to the parts. */
  #divide(): void {
    const shards = Array.from({ length: shardCount }, () => new Shard());
    for (const text of this.#few) this.#addTo(shards, text);
    this.#few.clear();
    this.#shards = shards;
  }
}

function shardOf(shards: readonly Shard[], high: number): Shard {
  const shard = shards[high % shardCount];
  if (shard === undefined) throw new RangeError(`no shard for ${high}`);
  return shard;
}

/** A hash table with open addressing. */
class Shard {
  /** Two words for each slot, both 0 where it is free. */
  #words = new Uint32Array(16);
  #size = 0;

  has(high: number, low: number): boolean {
    return this.#words[this.#slotOf(high, low)] !== 0;
  }

  add(high: number, low: number): boolean {
    const slot = this.#slotOf(high, low);
    if (this.#words[slot] !== 0) return false;
    this.#words[slot] = high;
    this.#words[slot + 1] = low;
    this.#size += 1;
    const places = this.#words.length / 2;
    // Four fifths full, it gets a quarter more: tight, and a search still looks at few places.
    if (this.#size > places * 0.8) this.#grow(Math.ceil(places * 1.25));
    return true;
  }

  /** Place of a fingerprint, or the free slot where it belongs. */
  #slotOf(high: number, low: number): number {
    const words = this.#words;
    let slot = (low % (words.length / 2)) * 2;
    while (words[slot] !== 0 && (words[slot] !== high || words[slot + 1] !== low)) {
      slot += 2;
      if (slot === words.length) slot = 0;
    }
    return slot;
  }

  #grow(places: number): void {
    const old = this.#words;
    this.#words = new Uint32Array(places * 2);
    for (let index = 0; index < old.length; index += 2) {
      const [high = 0, low = 0] = [old[index], old[index + 1]];
      if (high === 0) continue;
      const slot = this.#slotOf(high, low);
      this.#words[slot] = high;
      this.#words[slot + 1] = low;
    }
  }
}
