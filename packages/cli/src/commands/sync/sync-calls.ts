import type { RunFacts } from "@plimsoll/store";

import type { CallListener } from "../../io.js";

/** Requests to one account. */
export interface SyncCalls {
  readonly calls: number;
  /** Requests that were sent again, most of them because of a limit. */
  readonly repeated: number;
}

/** Codes by which the services say that requests come too fast. */
const TOO_FAST = /^(?:RequestLimitExceeded|Throttling|HTTP 429$)/;

interface Counts {
  calls: number;
  repeated: number;
  throttled: number;
  peakPerSecond: number;
  /** Requests to each action in the second that is going on. */
  readonly now: Map<string, { readonly second: number; calls: number }>;
}

/** Counts requests by account, beside whoever listens already. */
export class SyncCallCounter implements CallListener {
  readonly #next: CallListener | undefined;
  readonly #now: () => Date;
  readonly #counts = new Map<string, Counts>();

  /**
   * @param now - The time.
   * @param next - Another listener. @default none
   */
  constructor(now: () => Date, next?: CallListener) {
    this.#now = now;
    this.#next = next;
  }

  hooksOf(...[account, path, more = {}]: Parameters<CallListener["hooksOf"]>): ReturnType<CallListener["hooksOf"]> {
    const none: Counts = { calls: 0, repeated: 0, throttled: 0, peakPerSecond: 0, now: new Map() };
    const counts = this.#counts.get(account.name) ?? none;
    this.#counts.set(account.name, counts);
    const hooks: typeof more = {
      ...more,
      onRequest: (event) => {
        counts.calls += 1;
        if (event.attempt > 1) counts.repeated += 1;
        this.#notePeak(counts, event.action);
        more.onRequest?.(event);
      },
      onRetry: (event) => {
        if (TOO_FAST.test(event.reason)) counts.throttled += 1;
        more.onRetry?.(event);
      },
    };
    return this.#next?.hooksOf(account, path, hooks) ?? hooks;
  }

  #notePeak(counts: Counts, action: string): void {
    const second = Math.floor(this.#now().getTime() / 1000);
    const before = counts.now.get(action);
    const calls = before?.second === second ? before.calls + 1 : 1;
    counts.now.set(action, { second, calls });
    counts.peakPerSecond = Math.max(counts.peakPerSecond, calls);
  }

  /** Requests to an account so far. */
  of(account: string): SyncCalls {
    const { calls = 0, repeated = 0 } = this.#counts.get(account) ?? {};
    return { calls, repeated };
  }

  /** The same for the store, with answers that said that requests came too fast. */
  factsOf(account: string): RunFacts {
    const { throttled = 0, peakPerSecond = 0 } = this.#counts.get(account) ?? {};
    return { ...this.of(account), throttled, peakPerSecond };
  }
}
