import type { Diff, Moment, RunRecord, Store } from "@plimsoll/store";

import { committedRuns, runAt } from "../../store/moment.js";
import { nothingStored } from "../report/wanted-scopes.js";

/** The two runs of one account that are compared. */
export interface ComparedRuns {
  readonly account: string;
  /** The earlier one; absent if the account was not in the store by then. */
  readonly from?: RunRecord;
  readonly to: RunRecord;
  readonly diff: Diff;
}

/** Accounts that are compared, and those that are not. */
export interface Comparison {
  readonly compared: readonly ComparedRuns[];
  /** Accounts with one run alone, where no moment was named: there is nothing to compare them with. */
  readonly readOnce: readonly string[];
}

/** Moments to compare. */
export interface WantedMoments {
  /** @default of each account the run before its last one */
  readonly from?: Moment | undefined;
  /** @default of each account its last run */
  readonly to?: Moment | undefined;
}

/**
 * Compares two runs of each account.
 *
 * @throws {CommandFailure} when no account was read by then.
 * @throws {StoreError} when no committed run has a number that is named.
 */
export async function compareRuns(
  store: Store,
  accounts: readonly string[],
  { from, to }: WantedMoments,
): Promise<Comparison> {
  const compared: ComparedRuns[] = [];
  const readOnce: string[] = [];
  for (const account of accounts) {
    const runs = await committedRuns(store, account);
    const later = to === undefined ? runs[0] : runAt(runs, to);
    const earlier = from === undefined ? runs.find(({ run }) => run < (later?.run ?? 0)) : runAt(runs, from);
    if (later === undefined) continue;
    if (from === undefined && earlier === undefined) {
      readOnce.push(account);
      continue;
    }
    // The moments as they were given, so that the store refuses a number that no run has.
    const diff = await store.diff(from ?? earlier?.run ?? new Date(0), to ?? later.run, { scope: account });
    compared.push({ account, ...(earlier !== undefined && { from: earlier }), to: later, diff });
  }
  if (compared.length === 0 && readOnce.length === 0) throw nothingStored(store.path);
  return { compared, readOnce };
}
