/** Initial capacity of a set. */
const FIRST_ROOM = 4;

/**
 * A set of whole numbers from 0 to 2^32 - 1 that takes 4 to 8 bytes for each, a fifth of a `Set`. Summaries keep one for each
 * package or vulnerability, with millions of numbers of images together.
 */
export class NumberSet {
  #numbers = new Uint32Array(FIRST_ROOM);
  #length = 0;

  /** Number of distinct numbers. It takes a moment if some were added since the last time. */
  get size(): number {
    this.#removeRepeated();
    return this.#length;
  }

  /** Bytes that the numbers take. */
  get byteLength(): number {
    return this.#numbers.byteLength;
  }

  /** Adds a number. */
  add(number: number): void {
    // Findings of one image mostly follow each other.
    if (this.#length > 0 && this.#numbers[this.#length - 1] === number) return;
    if (this.#length === this.#numbers.length) this.#makeRoom();
    this.#numbers[this.#length++] = number;
  }

  /** Adds the numbers of another set. */
  addAll(other: NumberSet): void {
    for (let index = 0; index < other.#length; index++) this.add(other.#numbers[index] ?? 0);
  }

  #makeRoom(): void {
    this.#removeRepeated();
    if (this.#length <= this.#numbers.length * 0.75) return;
    const more = new Uint32Array(Math.ceil(this.#numbers.length * 1.5));
    more.set(this.#numbers.subarray(0, this.#length));
    this.#numbers = more;
  }

  #removeRepeated(): void {
    const sorted = this.#numbers.subarray(0, this.#length).sort();
    let kept = 0;
    for (const number of sorted) if (kept === 0 || sorted[kept - 1] !== number) sorted[kept++] = number;
    this.#length = kept;
  }
}
