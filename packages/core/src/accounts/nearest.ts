import { closest, distance } from "fastest-levenshtein";

/** The name that somebody may have meant: two thirds of its letters or more are right. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0 || name.length > 64) return undefined;
  const near = closest(name.toLowerCase(), [...names]);
  return distance(name.toLowerCase(), near.toLowerCase()) <= Math.max(1, near.length / 3) ? near : undefined;
}
