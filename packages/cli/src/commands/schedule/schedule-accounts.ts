import {
  type Cloud,
  type KeptSchedule,
  type ScheduleKind,
  type ScheduleStore,
  UnreadSchedulesError,
  sasImagesSchedules,
  tcssHostSchedule,
  tcssRegistrySchedule,
} from "@plimsoll/core";

import { type ConnectedAccount, connectAccounts } from "../../connect.js";
import { checkCredentials, missingCredentials } from "../../credentials.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { CLOUD_NAMES } from "../../output/cloud-names.js";

/** A store of one account. */
export type AnyStore = { readonly [Kind in ScheduleKind]: ScheduleStore<Kind> }[ScheduleKind];

/** An account and where it keeps its schedules. */
export interface ScheduleAccount {
  readonly name: string;
  /** True if a configuration names it, so that messages do. */
  readonly isNamed: boolean;
  readonly cloud: Cloud;
  readonly stores: readonly AnyStore[];
}

/** Accounts that a command works with, and how to close them. */
export interface ScheduleAccounts extends AsyncDisposable {
  readonly accounts: readonly ScheduleAccount[];
  /** True where no configuration names accounts: there is one of each cloud at most. */
  readonly isImplicit: boolean;
}

/**
 * Opens the accounts that are selected. Where no configuration names accounts, a cloud without credentials is left out, which a
 * line on standard error says.
 *
 * @param cloud - Only accounts of this cloud. @default both
 * @throws {CommandFailure} when no account is left.
 */
export async function openScheduleAccounts(
  io: Io,
  globals: Globals,
  cloud: Cloud | undefined,
): Promise<ScheduleAccounts> {
  const connected = connectAccounts(io, globals, cloud);
  const { isImplicit } = connected;
  const isOpen = isImplicit && cloud === undefined && globals.account === undefined && globals.profile === undefined;
  const kept = isOpen ? await withCredentials(connected.accounts, io) : connected.accounts;
  return {
    accounts: kept.map((one) => ({
      name: one.account.name,
      isNamed: !isImplicit,
      cloud: one.cloud,
      stores: storesOf(one, io),
    })),
    isImplicit,
    [Symbol.asyncDispose]: () => connected[Symbol.asyncDispose](),
  };
}

/** Where an account keeps its schedules. */
export function storesOf(connected: ConnectedAccount, { signal, now }: Io): readonly AnyStore[] {
  if (connected.cloud === "alibaba") return [sasImagesSchedules(connected.client, { signal, now })];
  return [tcssHostSchedule(connected.client, { signal }), tcssRegistrySchedule(connected.client, { signal })];
}

async function withCredentials(accounts: readonly ConnectedAccount[], io: Io): Promise<readonly ConnectedAccount[]> {
  const missing = await checkCredentials(io.env);
  if (missing.tencent !== undefined && missing.alibaba !== undefined)
    throw missingCredentials([missing.tencent, missing.alibaba]);
  const kept = accounts.filter(({ cloud }) => missing[cloud] === undefined);
  for (const { cloud } of accounts.filter((one) => !kept.includes(one)))
    io.stderr.write(`plimsoll: ${CLOUD_NAMES[cloud]} is left out: its credentials are not set.\n`);
  return kept;
}

/** One store that was read, or why not. */
export interface StoreReading {
  readonly account: ScheduleAccount;
  readonly store: AnyStore;
  /** Schedules of the service; empty if it was not read. */
  readonly kept: readonly KeptSchedule[];
  /** Why it was not read. */
  readonly error?: unknown;
}

/** Reads the schedules of all accounts side by side. One that fails does not hide the others. */
export async function readAccounts(accounts: readonly ScheduleAccount[]): Promise<readonly StoreReading[]> {
  return Promise.all(
    accounts.flatMap((account) =>
      account.stores.map(async (store): Promise<StoreReading> => {
        try {
          return { account, store, kept: await store.read() };
        } catch (error) {
          return { account, store, kept: [], error: inOurWords(error) };
        }
      }),
    ),
  );
}

/** A list that was not read completely is not a bug. */
export function inOurWords(error: unknown): unknown {
  return error instanceof UnreadSchedulesError
    ? new CommandFailure(EXIT.incomplete, error.code, error.rawMessage)
    : error;
}
