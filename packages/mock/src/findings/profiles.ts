import { affectedBy, catalogueSize, levelOf } from "./catalogue.js";
import type { Ecosystem, SystemFamily } from "./systems.js";
import { ecosystems, systemFamilies } from "./systems.js";
import type { Level } from "./types.js";

/** Number of different ways through a list of entries. */
export const stepCount = 16;

/** The entries of one level that an image of a profile can have. */
export interface EntryCycle {
  /** Numbers of the entries in the catalogue. */
  readonly entries: Uint16Array;
  /** Steps coprime to the length: each visits the whole list before it repeats an entry. */
  readonly steps: readonly number[];
  /** For each step its inverse modulo the length. */
  readonly inverses: readonly number[];
}

/** Kinds of images by their possible contents: a family of systems, with packages of one ecosystem or of none. */
export const profileCount: number = systemFamilies.length * (ecosystems.length + 1);

/** Number of a profile. */
export function profileOf(family: SystemFamily, ecosystem: Ecosystem | undefined): number {
  const place = ecosystem === undefined ? 0 : 1 + ecosystems.indexOf(ecosystem);
  return systemFamilies.indexOf(family) * (ecosystems.length + 1) + place;
}

let known: readonly (readonly EntryCycle[])[] | undefined;
let places: Int16Array | undefined;

/** The cycle of a profile and level, made for all at the first question. */
export function entryCycleOf(profile: number, level: Level): EntryCycle {
  known ??= createEntryCycles();
  const cycle = known[profile]?.[level];
  if (cycle === undefined) throw new RangeError(`there is no profile ${profile}`);
  return cycle;
}

/** Place of an entry on the cycle of a profile and of its own level; -1 if images of that profile cannot have it. */
export function placeOf(profile: number, index: number): number {
  known ??= createEntryCycles();
  return places?.[profile * catalogueSize + index] ?? -1;
}

function createEntryCycles(): readonly (readonly EntryCycle[])[] {
  const lists = Array.from({ length: profileCount }, () => Array.from({ length: 5 }, (): number[] => []));
  const found = new Int16Array(profileCount * catalogueSize).fill(-1);
  for (let index = 0; index < catalogueSize; index++) {
    const level = levelOf(index);
    for (const profile of profilesWith(index)) {
      const list = lists[profile]?.[level] ?? [];
      found[profile * catalogueSize + index] = list.push(index) - 1;
    }
  }
  places = found;
  return lists.map((levels) => levels.map(createEntryCycle));
}

/** Numbers of the profiles whose images can have an entry. */
function profilesWith(index: number): readonly number[] {
  const affected = affectedBy(index);
  if (affected.category === "application") return systemFamilies.map((family) => profileOf(family, affected.ecosystem));
  return affected.families.flatMap((family) => [undefined, ...ecosystems].map((other) => profileOf(family, other)));
}

function createEntryCycle(entries: readonly number[]): EntryCycle {
  const { length } = entries;
  const steps: number[] = [];
  const inverses: number[] = [];
  // Steps near multiples of the golden ratio lead to entries that are far from each other.
  for (let step = Math.floor(length * 0.382); steps.length < stepCount; step++) {
    const candidate = step % length;
    const inverse = inverseOf(candidate, length);
    if (inverse === undefined) continue;
    steps.push(candidate);
    inverses.push(inverse);
  }
  return { entries: Uint16Array.from(entries), steps, inverses };
}

/** Inverse of a number modulo another by Euclid's algorithm; `undefined` if they have a divisor in common. */
function inverseOf(value: number, modulus: number): number | undefined {
  let [high, low, factor, next] = [modulus, value, 0, 1];
  while (low > 0) {
    const times = Math.floor(high / low);
    [high, low] = [low, high - times * low];
    [factor, next] = [next, factor - times * next];
  }
  return high === 1 ? ((factor % modulus) + modulus) % modulus : undefined;
}
