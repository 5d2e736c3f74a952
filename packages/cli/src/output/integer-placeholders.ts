/**
 * Numbers that stand in for integers beyond 2^53, for code that only knows numbers. Different integers have different
 * stand-ins in the same order, so that they are compared, sorted and found as if they were themselves.
 */
export class IntegerPlaceholders {
  readonly #integers = new Map<number, bigint>();
  readonly #numbers = new Map<bigint, number>();

  /** @param integers - The integers that are known before. */
  constructor(integers: Iterable<bigint>) {
    // From 0 outwards: so each has room on its far side.
    const ascending = [...new Set(integers)].toSorted((a, b) => (sizeOf(a) < sizeOf(b) ? -1 : 1));
    for (const integer of ascending) this.of(integer);
  }

  /** True without stand-ins. */
  get isEmpty(): boolean {
    return this.#numbers.size === 0;
  }

  /**
   * The number for an integer.
   *
   * @throws {Error} when none is left that keeps the order, for an integer that was not known before.
   */
  of(integer: bigint): number {
    const known = this.#numbers.get(integer);
    if (known !== undefined) return known;
    const number = this.#freeFor(integer, nextAbove) ?? this.#freeFor(integer, nextBelow);
    if (number === undefined) throw new Error(`${integer} is too large, or too close to others, for calculations`);
    this.#integers.set(number, integer);
    this.#numbers.set(integer, number);
    return number;
  }

  /** The first free number in one direction, if all on the way are on the right side of the integer. */
  #freeFor(integer: bigint, step: (number: number) => number): number | undefined {
    let number = Number(integer);
    const isUp = step(number) > number;
    for (let taken = this.#integers.get(number); taken !== undefined; taken = this.#integers.get(number)) {
      if (taken > integer === isUp) return undefined;
      number = step(number);
    }
    // One that a number can hold stands for itself.
    return Number.isFinite(number) && !Number.isSafeInteger(number) ? number : undefined;
  }

  /** The number for a number, which is itself unless it is an integer beyond 2^53. */
  ofNumber(number: bigint | number): number {
    return typeof number === "bigint" ? this.of(number) : number;
  }

  /** The integer for which a number stands, or the number itself. */
  exact(number: number): bigint | number {
    return this.#integers.get(number) ?? number;
  }

  /** Replaces the integers in a value. */
  put(value: unknown): unknown {
    return mapped(value, (leaf) => (typeof leaf === "bigint" ? this.of(leaf) : leaf));
  }

  /** Replaces the stand-ins in a value. */
  take(value: unknown): unknown {
    return mapped(value, (leaf) => (typeof leaf === "number" ? this.exact(leaf) : leaf));
  }
}

/** Every integer in a value that is a `bigint`. */
export function bigintsOf(value: unknown): readonly bigint[] {
  const found: bigint[] = [];
  mapped(value, (leaf) => {
    if (typeof leaf === "bigint") found.push(leaf);
    return leaf;
  });
  return found;
}

function mapped(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== "object" || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapped(member, change)]));
}

/** The next number that a double can hold. */
function nextAbove(number: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, number);
  bits.setBigInt64(0, bits.getBigInt64(0) + (number < 0 ? -1n : 1n));
  return bits.getFloat64(0);
}

function nextBelow(number: number): number {
  return -nextAbove(-number);
}

function sizeOf(integer: bigint): bigint {
  return integer < 0n ? -integer : integer;
}
