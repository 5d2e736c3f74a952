import { namelessIdentity } from "./nameless-identity.js";

/** Identities that are kept at most; equal items beyond them are not counted. */
const maxIdentities = 10_000;

/** Counts items that a page has more than once, equal in every field: a service that counts them all has no item that is missing. */
export class EqualItems {
  /** For each identity the items beyond the first, on the page that has most of them: a page may be read twice. */
  readonly #further = new Map<string, number>();

  /** Number of items beyond the first of each. */
  get count(): number {
    return [...this.#further.values()].reduce((sum, number) => sum + number, 0);
  }

  /** Looks at a page. Items on different pages may be one item that moved, and are not counted. */
  look(identities: readonly string[], items: readonly unknown[]): void {
    const onPage = new Map<string, number>();
    const firsts = new Map<string, number>();
    for (const [index, identity] of identities.entries()) {
      const first = firsts.get(identity);
      if (first === undefined) firsts.set(identity, index);
      else if (namelessIdentity(items[first]) === namelessIdentity(items[index]))
        onPage.set(identity, (onPage.get(identity) ?? 0) + 1);
    }
    for (const [identity, number] of onPage) {
      const before = this.#further.get(identity);
      if (before === undefined && this.#further.size >= maxIdentities) continue;
      this.#further.set(identity, Math.max(before ?? 0, number));
    }
  }
}
