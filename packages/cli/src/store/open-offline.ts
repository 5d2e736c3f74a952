import type { Cloud } from "@plimsoll/core";
import type { RunRecord, Scope, Store } from "@plimsoll/store";

import { nothingStored, scopesOf } from "../commands/report/wanted-scopes.js";
import { jsonText } from "../exact-json.js";
import type { Io } from "../io.js";
import type { Globals } from "../options/globals.js";
import { visible } from "../output/visible.js";
import { wrapMessage } from "../output/wrap-message.js";
import { committedRuns } from "./moment.js";
import { openAnyStore } from "./open-any.js";
import { storeFailure } from "./open-store.js";
import type { StoreOption } from "./store-option.js";
import { storePath } from "./store-path.js";

/** An account as its last run read it. */
export interface OfflineAccount {
  readonly scope: Scope;
  readonly run: RunRecord;
}

/** A store that is read instead of the services. */
export interface Offline extends AsyncDisposable {
  readonly store: Store;
  readonly accounts: readonly OfflineAccount[];
}

/** Hours after which what the store says is old. */
const STALE_HOURS = 24;

/**
 * Opens the store for reading, and says on standard error of each account how old it is.
 *
 * @throws {CommandFailure} when there is no store, or it has no run of the accounts.
 */
export async function openOffline(
  { store: given, cloud }: StoreOption & { readonly cloud?: Cloud | undefined },
  io: Io,
  globals: Globals,
): Promise<Offline> {
  try {
    const store = await openAnyStore(storePath(given, io), { io, readOnly: true });
    try {
      const accounts = await accountsOf(store, globals, cloud);
      if (accounts.length === 0) throw nothingStored(store.path);
      for (const account of accounts) tellAge(account, io, globals);
      return { store, accounts, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
    } catch (error) {
      await store[Symbol.asyncDispose]();
      throw error;
    }
  } catch (error) {
    throw await storeFailure(error);
  }
}

async function accountsOf(
  store: Store,
  { account }: Globals,
  cloud: Cloud | undefined,
): Promise<readonly OfflineAccount[]> {
  const names = await scopesOf(store, account);
  const accounts: OfflineAccount[] = [];
  for (const scope of await store.scopes()) {
    if (!names.includes(scope.alias) || (cloud !== undefined && scope.cloud !== cloud)) continue;
    const [run] = await committedRuns(store, scope.alias);
    if (run !== undefined) accounts.push({ scope, run });
  }
  return accounts;
}

function tellAge({ scope: { alias }, run }: OfflineAccount, io: Io, { output: format }: Globals): void {
  const { committedAt: at = "" } = run;
  const hours = Math.floor((io.now().getTime() - Date.parse(at)) / 3_600_000);
  const isStale = hours >= STALE_HOURS;
  if (format === "json" || format === "ndjson") {
    io.stderr.write(`${jsonText({ offline: { account: alias, run: run.run, at, stale: isStale } })}\n`);
    return;
  }
  const old = isStale ? ` That is ${hours} h ago. Read it again: plimsoll sync.` : "";
  const text = `plimsoll: account ${visible(alias)} as of ${at}, run ${run.run}.${old}`;
  io.stderr.write(`${wrapMessage(text, io.stderr)}\n`);
}

/**
 * Says on standard error that the store does not hold something that a service would say.
 *
 * @param what - The thing, `the build of the image`.
 */
export function tellMissing(what: string, io: Io, format: Globals["output"]): void {
  const isJson = format === "json" || format === "ndjson";
  const text = `plimsoll: the store does not hold ${what}. Without --offline a service is asked for it.`;
  io.stderr.write(`${isJson ? jsonText({ notStored: what }) : wrapMessage(text, io.stderr)}\n`);
}
