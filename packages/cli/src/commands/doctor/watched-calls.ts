import type { Hooks } from "@plimsoll/client";

import type { Io } from "../../io.js";

/** Facts that the calls of one account showed beside their answers. */
export class WatchedCalls {
  readonly #now: Io["now"];
  #calls = 0;
  #offsetMs: number | undefined;
  readonly #limited = new Set<string>();

  constructor({ now }: Pick<Io, "now">) {
    this.#now = now;
  }

  /** Requests that were sent. */
  get calls(): number {
    return this.#calls;
  }

  /** Milliseconds by which the service's clock is ahead of this machine's, to a second; `undefined` where no answer had a date. */
  get offsetMs(): number | undefined {
    return this.#offsetMs;
  }

  /** Actions that the service took fewer requests of than were sent. */
  get limited(): readonly string[] {
    return [...this.#limited].toSorted();
  }

  /** Hooks for the clients of the account. */
  hooks(more: Hooks = {}): Hooks {
    return {
      onRequest: (event) => {
        this.#calls += 1;
        more.onRequest?.(event);
      },
      onResponse: (event) => {
        const dateMs = Date.parse(event.headers["date"] ?? "");
        // The first one: the others may have waited in a queue of this process.
        if (!Number.isNaN(dateMs)) this.#offsetMs ??= dateMs - this.#now().getTime();
        more.onResponse?.(event);
      },
      onRetry: (event) => {
        if (/^(RequestLimitExceeded|Throttling)(\.|$)/.test(event.reason)) this.#limited.add(event.action);
        more.onRetry?.(event);
      },
    };
  }
}
