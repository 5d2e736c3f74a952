import type { Cloud } from "@plimsoll/core";
import type { Scope } from "@plimsoll/store";

import type { ConnectedAccount } from "../../connect.js";
import { storeFailure } from "../../store/open-store.js";
import type { AccountScopes } from "./account-scope.js";
import type { SyncContext } from "./sync-account.js";

/** Accounts that are read at the same time. Each waits for its own limits; the store takes one write after the other. */
const SIDE_BY_SIDE = 16;

/** An account that could not be read into the store. */
export interface FailedAccount {
  readonly account: string;
  readonly cloud: Cloud;
  readonly error: unknown;
}

/** The user has ended the work before every account had its turn. */
export class StoppedError extends Error {
  override name = "AbortError" as const;
  /** Accounts whose work was done. */
  readonly done: number;
  /** All accounts. */
  readonly total: number;

  /** @param reason - That of the signal. */
  constructor(reason: Error, { done, total }: { readonly done: number; readonly total: number }) {
    super(reason.message, { cause: reason });
    this.done = done;
    this.total = total;
  }
}

/** Results of all accounts. */
export interface AllAccounts<Result> {
  readonly done: readonly Result[];
  readonly failed: readonly FailedAccount[];
}

/**
 * Does the same with every account, side by side. One that fails leaves the others alone.
 *
 * @throws {StoppedError} when the user ends it.
 */
export async function withEachAccount<Result>(
  { open, io }: Pick<SyncContext, "io" | "open">,
  scopes: AccountScopes,
  work: (connected: ConnectedAccount, scope: Scope) => Promise<Result>,
): Promise<AllAccounts<Result>> {
  const done: Result[] = [];
  const failed: FailedAccount[] = [];
  const waiting = open.accounts.values();
  const takeTurns = async (): Promise<void> => {
    for (const connected of waiting) {
      if (io.signal.aborted) return;
      const { account, cloud } = connected;
      try {
        done.push(await work(connected, await scopes.of(account)));
      } catch (error) {
        failed.push({ account: account.name, cloud, error: await storeFailure(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, takeTurns));
  const { aborted, reason } = io.signal;
  if (aborted && reason instanceof Error && reason.name === "AbortError")
    throw new StoppedError(reason, { done: done.length, total: open.accounts.length });
  io.signal.throwIfAborted();
  return { done, failed };
}
