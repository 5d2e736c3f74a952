import { namelessIdentity } from "./nameless-identity.js";

/** Identities that are kept at most; equal items beyond them are not counted. */
const maxIdentities = 10_000;

/** A page that is looked at. */
export interface LookedAt {
  /** Items that stood before the page. */
  readonly offset: number;
  readonly identities: readonly string[];
  readonly items: readonly unknown[];
}

/**
 * Counts items that a page has more than once, equal in every field: a service that counts them all has no item that is missing.
 *
 * A page begins with the last item of the page before. If it has that item twice, either two equal items stand there, or the service has
 * put the item before a page whose own last item is pushed out. So these are counted on a page only that has them in its middle.
 */
export class EqualItems {
  /** For each identity the items beyond the first, on the page that has most of them: a page may be read twice. */
  readonly #further = new Map<string, number>();
  readonly #doubtful = new Map<string, number>();

  /** Number of items beyond the first of each. */
  get count(): number {
    return [...this.#further.values()].reduce((sum, number) => sum + number, 0);
  }

  /** Offsets of pages that have their first item more than once, which is not counted there. */
  get doubtful(): readonly number[] {
    return [...new Set(this.#doubtful.values())];
  }

  /** Looks at a page. Items on different pages may be one item that moved, and are not counted. */
  look({ offset, identities, items }: LookedAt): void {
    const onPage = new Map<string, number>();
    const firsts = new Map<string, number>();
    for (const [index, identity] of identities.entries()) {
      const first = firsts.get(identity);
      if (first === undefined) firsts.set(identity, index);
      else if (namelessIdentity(items[first]) === namelessIdentity(items[index]))
        onPage.set(identity, (onPage.get(identity) ?? 0) + 1);
    }
    const [touching = ""] = offset === 0 ? [] : identities;
    if (onPage.delete(touching) && !this.#further.has(touching)) this.#doubtful.set(touching, offset);
    for (const [identity, number] of onPage) {
      const before = this.#further.get(identity);
      if (before === undefined && this.#further.size >= maxIdentities) continue;
      this.#further.set(identity, Math.max(before ?? 0, number));
      this.#doubtful.delete(identity);
    }
  }
}
