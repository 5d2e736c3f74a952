import { isPlimsollError } from "@plimsoll/client";
import { type LicensePool, nextRuns, sasScanQuota, tcssLicensePool } from "@plimsoll/core";
import type { ReportPool, ReportSchedule } from "@plimsoll/ui";

import { type ConnectedAccount, connectAccounts } from "../../connect.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { codeOf } from "../findings/unread-lists.js";
import { type StoreReading, readAccounts, storesOf } from "../schedule/schedule-accounts.js";

/** Answers of the services that no store holds. */
export interface ServiceAnswers {
  /** Licenses and scans that are left, by the name of the account. */
  readonly pools: ReadonlyMap<string, ReportPool>;
  /** Every schedule, account by account. */
  readonly schedules: readonly ReportSchedule[];
}

/** Surroundings of {@link readServices}. */
export interface ServicesOptions {
  readonly io: Io;
  readonly globals: Globals;
  /** Names of the accounts of the report. */
  readonly scope: readonly string[];
}

/**
 * Asks the services of the accounts for their licenses and schedules, a few calls each. An account that fails does not hide the
 * others, and one of the report that is not among them is said to be not known.
 *
 * @throws {CommandFailure} when no account is selected.
 */
export async function readServices({ io, globals, scope }: ServicesOptions): Promise<ServiceAnswers> {
  await using connected = connectAccounts(io, globals);
  const accounts = connected.accounts.filter(({ account: { name } }) => scope.includes(name));
  const [pools, readings] = await Promise.all([
    Promise.all(accounts.map(async (one) => [one.account.name, await readPool(one, io.signal)] as const)),
    readAccounts(
      accounts.map((one) => ({
        name: one.account.name,
        isNamed: !connected.isImplicit,
        cloud: one.cloud,
        stores: storesOf(one, io),
      })),
    ),
  ]);
  io.signal.throwIfAborted();
  const missing = scope.filter((name) => !accounts.some(({ account }) => account.name === name));
  return {
    pools: new Map(pools),
    schedules: [
      ...readings.flatMap((reading) => schedulesOf(reading, io.now())),
      ...missing.map((account): ReportSchedule => ({
        account,
        kind: "images",
        state: "unread",
        unread: "NoAccount: no account that was asked has this name",
      })),
    ],
  };
}

async function readPool({ cloud, client }: ConnectedAccount, signal: AbortSignal): Promise<ReportPool> {
  const unit = cloud === "tencent" ? "license" : "scan-quota";
  try {
    const pool = await (cloud === "tencent" ? tcssLicensePool(client, { signal }) : sasScanQuota(client, { signal }));
    return { unit, ...partsOf(pool) };
  } catch (error) {
    signal.throwIfAborted();
    return { unit, unread: reasonOf(error) };
  }
}

function partsOf({ left, endsAt, expired, refusedBy }: LicensePool): Omit<ReportPool, "unit"> {
  return {
    ...(left !== undefined && { left }),
    ...(endsAt !== undefined && { endsAt }),
    ...(expired && { expired }),
    ...(refusedBy !== undefined && { unread: refusedBy }),
  };
}

function schedulesOf({ account, store: { kind }, kept, error }: StoreReading, now: Date): readonly ReportSchedule[] {
  const of = { account: account.name, kind };
  if (error !== undefined) return [{ ...of, state: "unread", unread: reasonOf(error) }];
  return kept.map((one) => {
    const named = one.id === undefined ? of : { ...of, name: one.id };
    if (one.unsaid.length > 0) return { ...named, state: "unsaid" };
    if (one.schedule === undefined) return { ...named, state: "unset" };
    if (one.enabled !== true) return { ...named, state: "off" };
    const { at, by } = nextRuns(kind, one, { now, count: 1 });
    const [nextAt] = at;
    const { everyDays = 1 } = "everyDays" in one.schedule ? one.schedule : {};
    return {
      ...named,
      state: "on",
      ...(nextAt !== undefined && { nextAt: new Date(nextAt).toISOString() }),
      ...(by === "earliest" && everyDays > 1 && { isEarliest: true }),
    };
  });
}

/** The code of a failure with its text, without the number of the request, which no reader of a report can use. */
function reasonOf(error: unknown): string {
  const text = isPlimsollError(error) ? error.rawMessage : error instanceof Error ? error.message : String(error);
  return [codeOf(error), text.replace(/\.$/, "")].filter((part) => part !== undefined).join(": ");
}
