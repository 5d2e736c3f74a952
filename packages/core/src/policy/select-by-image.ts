import type { EvaluatedPlace } from "./evaluation.js";

type Place = Pick<EvaluatedPlace, "name" | "repository">;

/** With fewer items than this, trying each is as fast. */
const FEW = 16;

/**
 * Makes a look-up of the items that may be about an image. With ten thousand exceptions for the same ID, each for an image of its own, trying every one
 * for every image would take minutes.
 *
 * @param items - The items.
 * @param imageOf - Glob of the images that an item is about, as `imageGlobOf` takes it; absent for all images.
 * @returns every item whose glob fits all places, and a few more, in the order of the list.
 */
export function selectByImage<T>(
  items: readonly T[],
  imageOf: (item: T) => string | undefined,
): (places: readonly Place[]) => readonly T[] {
  if (items.length < FEW) return () => items;
  const open: Ordered<T>[] = [];
  const byPart = new Map<string, Ordered<T>[]>();
  for (const [order, item] of items.entries()) {
    const part = fixedPartOf(imageOf(item));
    const same = part === undefined ? open : (byPart.get(part) ?? []);
    same.push({ order, item });
    if (part !== undefined) byPart.set(part, same);
  }
  return (places) => {
    // A place without a name may be any image.
    const place = places.find(({ name, repository }) => name !== "" || repository !== "");
    if (place === undefined) return items;
    const parts = new Set([partOf(lastOf(place.name)), partOf(lastOf(place.repository))]);
    const found = [...open, ...[...parts].flatMap((part) => byPart.get(part) ?? [])];
    return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
  };
}

interface Ordered<T> {
  /** Position in the list. */
  readonly order: number;
  readonly item: T;
}

/** The last part of a glob without tag and digest, if every name that fits has it. */
function fixedPartOf(glob = "*"): string | undefined {
  const last = lastOf(glob);
  const part = partOf(last);
  return glob.endsWith("/") || last.includes("**") || /[*?]|^$/.test(part) ? undefined : part;
}

/** The text after the last slash. Slashes at the end do not count, because some globs allow them. */
function lastOf(name: string): string {
  const whole = name.replace(/\/+$/, "");
  return whole.slice(whole.lastIndexOf("/") + 1);
}

function partOf(last: string): string {
  return last.replace(/[:@].*$/s, "");
}
