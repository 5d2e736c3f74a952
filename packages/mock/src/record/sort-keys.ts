import { compareText } from "../wire/query-string.js";
import { isObject } from "../wire/unflatten.js";

/** Puts the members of every object in one order and leaves out those that are `undefined`; lists stay as they are. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([name, member]) => [name, sortKeys(member)] as const);
  // fromEntries defines members, so one called `__proto__` is a member like any other.
  return Object.fromEntries(entries);
}
