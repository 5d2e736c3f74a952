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

/** Results of all accounts. */
export interface AllAccounts<Result> {
  readonly done: readonly Result[];
  readonly failed: readonly FailedAccount[];
}

/**
 * Does the same with every account, side by side. One that fails leaves the others alone.
 *
 * @throws the reason of the signal when the user ends it.
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
  io.signal.throwIfAborted();
  return { done, failed };
}
