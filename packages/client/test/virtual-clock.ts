import type { SignalLike } from "../src/base/light-signal.js";

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** Time that passes only when it is told to, and then in the order of what was to happen. */
export class VirtualClock {
  #now = 0;
  #sleepers: Sleeper[] = [];

  readonly elapsed = (): number => this.#now;

  readonly sleep = (ms: number, signal?: SignalLike): Promise<void> =>
    new Promise((resolve, reject) => {
      const sleeper: Sleeper = { at: this.#now + ms, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener("abort", () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        reject(signal.reason);
      });
    });

  /** Sleepers that wait for the clock. */
  get sleepers(): number {
    return this.#sleepers.length;
  }

  /** Lets time pass up to a moment, and everything that was to happen by then happen. */
  async passTo(end: number): Promise<void> {
    await settle();
    for (;;) {
      const next = this.#sleepers.toSorted((one, other) => one.at - other.at)[0];
      if (next === undefined || next.at > end) break;
      this.#now = next.at;
      this.#sleepers = this.#sleepers.filter((other) => other !== next);
      next.wake();
      await settle();
    }
    this.#now = end;
  }
}

/** Lets every promise that can settle do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
