import type { Io } from "../../io.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";

/** Accounts that the line names; a fleet has hundreds. */
const NAMED = 3;

/** One line on a terminal: how many accounts are done, and how far those are that are being read. */
export class SyncProgress implements Disposable {
  readonly #line: ReturnType<typeof createProgress>;
  readonly #total: number;
  readonly #texts = new Map<string, string>();
  #done = 0;

  /** @param total - Accounts. */
  constructor(total: number, io: Io) {
    this.#line = createProgress(io);
    this.#total = total;
  }

  /** Shows how far an account is. */
  show(account: string, text: string): void {
    this.#texts.set(account, text);
    const named = [...this.#texts].slice(0, NAMED).map(([name, now]) => `${name}: ${now}`);
    const more = this.#texts.size > NAMED ? [`${this.#texts.size - NAMED} more`] : [];
    const done = this.#total === 1 ? [] : [`${this.#done} of ${count(this.#total, "account")}`];
    this.#line.show([...done, ...named, ...more].join("; "));
  }

  /** An account has ended. */
  end(account: string): void {
    this.#texts.delete(account);
    this.#done += 1;
  }

  /** Takes the line away. */
  [Symbol.dispose](): void {
    this.#line.done();
  }
}
