import type { AttemptEvent, Hooks } from "@plimsoll/client";
import type { Account } from "@plimsoll/core";

import { credentialsText } from "./accounts/credentials-text.js";
import type { CallListener, Output } from "./io.js";
import { count } from "./output/count.js";
import { visible } from "./output/visible.js";

interface Counts {
  requests: number;
  repeated: number;
  readonly byAction: Map<string, number>;
}

/** Messages of `-v`: the accounts that a command works with, and at its end how often it called each. */
export class CallCounter implements CallListener {
  readonly #stderr: Pick<Output, "write">;
  readonly #accounts = new Map<string, Counts>();

  constructor(stderr: Pick<Output, "write">) {
    this.#stderr = stderr;
  }

  /**
   * Names an account, once, and counts what is sent with these hooks.
   *
   * @param path - Configuration that names it. @default none
   * @param more - Other hooks of the same client. @default none
   */
  hooksOf(account: Account, path: string | undefined, more: Hooks = {}): Hooks {
    const counts = this.#accounts.get(account.name) ?? this.#announce(account, path);
    return {
      ...more,
      onRequest: (event) => {
        addTo(counts, event);
        more.onRequest?.(event);
      },
    };
  }

  /** Prints how often each account was called. */
  report(): void {
    for (const [name, { requests, repeated, byAction }] of this.#accounts) {
      const actions = [...byAction].map(([action, times]) => `${action} ${times}`).join(", ");
      const again = repeated === 0 ? "" : `, ${repeated} of them again`;
      this.#print(`account ${name}: ${count(requests, "request")}${again}${actions === "" ? "" : `: ${actions}`}`);
    }
  }

  #announce(account: Account, path: string | undefined): Counts {
    const { name, cloud, site, region, endpoint } = account;
    const place = [cloud, site, region, endpoint].filter((part) => part !== undefined).join(", ");
    const from = path === undefined ? "" : `; configuration: ${path}`;
    this.#print(`account ${name}: ${place}; key: ${credentialsText(account)}${from}`);
    const counts: Counts = { requests: 0, repeated: 0, byAction: new Map() };
    this.#accounts.set(name, counts);
    return counts;
  }

  #print(line: string): void {
    this.#stderr.write(`plimsoll: ${visible(line)}\n`);
  }
}

function addTo(counts: Counts, { action, attempt }: AttemptEvent): void {
  counts.requests += 1;
  if (attempt > 1) counts.repeated += 1;
  counts.byAction.set(action, (counts.byAction.get(action) ?? 0) + 1);
}
