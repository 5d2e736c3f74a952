import { compareText, isObject } from "@plimsoll/mock/internal";

/** Sorts the fields of every object by name and leaves out those that are `undefined`. The order of lists stays. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([name, member]) => [name, sortKeys(member)] as const);
  // fromEntries defines fields, so one called `__proto__` is a field like any other.
  return Object.fromEntries(entries);
}
