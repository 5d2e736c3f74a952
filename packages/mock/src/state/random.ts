/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A number from 0 up to but not including 1. */
  fraction(): number;
  /** An integer between two others, both included. */
  integer(min: number, max: number): number;
  /** `true` with this probability. */
  chance(probability: number): boolean;
  /** One of a list, which must not be empty. */
  pick<const L extends readonly unknown[]>(list: L): L[number];
  /** Lower-case hexadecimal digits; their number is a multiple of 8 up to 64. */
  hex(digits: number): string;
  /** The numbers from here on, once more. */
  again(): Random;
}

/**
 * Makes a sequence from a seed: a Weyl sequence whose steps are scrambled by the finalizer of MurmurHash3, enough for test
 * data and fast.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  const bytes = Buffer.alloc(32);
  const fraction = (): number => next() / 2 ** 32;
  const integer = (min: number, max: number): number => min + Math.floor(fraction() * (max - min + 1));
  return {
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick: (list) => list[integer(0, list.length - 1)],
    hex: (digits) => {
      for (let at = 0; at < digits / 2; at += 4) bytes.writeUInt32BE(next(), at);
      return bytes.toString("hex", 0, digits / 2);
    },
    again: () => createRandom(state),
  };
}
