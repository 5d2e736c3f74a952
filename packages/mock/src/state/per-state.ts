import { sha256Hex } from "../crypto/digest.js";
import type { Store } from "./store.js";

/** Answers of one state. */
interface Known<T> {
  readonly changes: number;
  readonly answers: Map<string, T>;
}

/** Answers that are kept for one mock. */
const capacity = 16;

/** A longer key is kept as its digest: a caller may search for a text of megabytes. */
const maxKeyLength = 1000;

/** Caches values computed from the images of a mock until its state changes. */
export class PerState<T> {
  readonly #known = new WeakMap<Store, Known<T>>();

  /** Returns the value computed before for a key, or else computes it with `make`. */
  get(store: Store, key: string, make: () => T): T {
    const { changes } = store.findingSource;
    const before = this.#known.get(store);
    const known = before?.changes === changes ? before : { changes, answers: new Map<string, T>() };
    this.#known.set(store, known);
    const name = key.length > maxKeyLength ? sha256Hex(key) : key;
    const answer = known.answers.has(name) ? (known.answers.get(name) as T) : make(); // `has` says that it is there
    // The most recently used is last, so the first is the one to remove.
    known.answers.delete(name);
    known.answers.set(name, answer);
    const [oldest] = known.answers.keys();
    if (known.answers.size > capacity && oldest !== undefined) known.answers.delete(oldest);
    return answer;
  }
}
