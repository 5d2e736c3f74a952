import type { CallListener } from "../../io.js";

/** Requests to one account. */
export interface SyncCalls {
  readonly calls: number;
  /** Requests that were sent again, most of them because of a limit. */
  readonly repeated: number;
}

/** Counts requests by account, beside whoever listens already. */
export class SyncCallCounter implements CallListener {
  readonly #next: CallListener | undefined;
  readonly #counts = new Map<string, { calls: number; repeated: number }>();

  /** @param next - Another listener. @default none */
  constructor(next?: CallListener) {
    this.#next = next;
  }

  hooksOf(...[account, path, more = {}]: Parameters<CallListener["hooksOf"]>): ReturnType<CallListener["hooksOf"]> {
    const counts = this.#counts.get(account.name) ?? { calls: 0, repeated: 0 };
    this.#counts.set(account.name, counts);
    const hooks: typeof more = {
      ...more,
      onRequest: (event) => {
        counts.calls += 1;
        if (event.attempt > 1) counts.repeated += 1;
        more.onRequest?.(event);
      },
    };
    return this.#next?.hooksOf(account, path, hooks) ?? hooks;
  }

  /** Requests to an account so far. */
  of(account: string): SyncCalls {
    return this.#counts.get(account) ?? { calls: 0, repeated: 0 };
  }
}
