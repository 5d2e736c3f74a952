import { type AccountSchedules, type ScheduleDocument, type ScheduleKind, nearest } from "@plimsoll/core";

import { usageFailure } from "../../failures.js";
import { CLOUD_NAMES } from "../../output/cloud-names.js";
import { visible } from "../../output/visible.js";
import type { AnyStore, ScheduleAccount } from "./schedule-accounts.js";

/** The declared schedules of one store. */
export interface DeclaredSchedules {
  readonly account: ScheduleAccount;
  readonly store: AnyStore;
  readonly schedules: AccountSchedules;
}

/** Schedules that are declared for the accounts that are selected. */
export interface Declared {
  readonly declared: readonly DeclaredSchedules[];
  /** Accounts of the file, or kinds of schedules at its top, that are not selected. */
  readonly leftOut: readonly string[];
}

const KINDS = ["host", "registry", "images"] as const satisfies readonly ScheduleKind[];

/**
 * Finds the accounts of a file among those that are selected.
 *
 * @param isNarrowed - Whether options select some of the accounts: others of the file are left out then.
 * @throws {CommandFailure} when an account is unknown, of another cloud than its schedules, or not the only one.
 */
export function declaredSchedules(
  { selected, accounts: named }: ScheduleDocument,
  accounts: readonly ScheduleAccount[],
  isNarrowed: boolean,
): Declared {
  if (selected !== undefined) return ofSelected(selected, accounts, isNarrowed);
  const leftOut: string[] = [];
  const declared = [...named].flatMap(([name, schedules]) => {
    const account = accounts.find((one) => one.name === name);
    if (account !== undefined) return ofAccount(account, schedules);
    if (!isNarrowed) throw unknownAccount(name, accounts);
    leftOut.push(name);
    return [];
  });
  return { declared, leftOut };
}

function ofSelected(schedules: AccountSchedules, accounts: readonly ScheduleAccount[], isNarrowed: boolean): Declared {
  const has = (kind: ScheduleKind): boolean =>
    accounts.some(({ stores }) => stores.some((store) => store.kind === kind));
  const declared = KINDS.filter((kind) => schedules[kind] !== undefined);
  const leftOut = declared.filter((kind) => isNarrowed && !has(kind));
  return {
    declared: declared.filter((kind) => !leftOut.includes(kind)).flatMap((kind) => onlyOne(kind, schedules, accounts)),
    leftOut,
  };
}

function ofAccount(account: ScheduleAccount, schedules: AccountSchedules): readonly DeclaredSchedules[] {
  return KINDS.filter((kind) => schedules[kind] !== undefined).map((kind) => {
    const store = account.stores.find((one) => one.kind === kind);
    if (store === undefined) throw usageFailure(wrongCloud(kind, account));
    return { account, store, schedules };
  });
}

function wrongCloud(kind: ScheduleKind, { name, cloud }: ScheduleAccount): string {
  const nearestKind = cloud === "alibaba" ? "images" : "host or registry";
  return `accounts.${visible(name)}.${kind}: ${visible(name)} is an account of ${CLOUD_NAMES[cloud]}, which has no ${kind} schedule. Nearest: ${nearestKind}. Nothing was sent.`;
}

/** Schedules at the top of a file are those of the one account that has such. */
function onlyOne(
  kind: ScheduleKind,
  schedules: AccountSchedules,
  accounts: readonly ScheduleAccount[],
): readonly DeclaredSchedules[] {
  const found = accounts.flatMap((account) =>
    account.stores.filter((store) => store.kind === kind).map((store) => ({ account, store, schedules })),
  );
  if (found.length === 1) return found;
  const cloud = CLOUD_NAMES[kind === "images" ? "alibaba" : "tencent"];
  const names = found.map(({ account }) => visible(account.name)).join(", ");
  throw usageFailure(
    found.length === 0
      ? `the file has a schedule of ${kind}, and no account of ${cloud} is selected. Nothing was sent.`
      : `the file has a schedule of ${kind} at the top, and ${found.length} accounts of ${cloud} are selected: ${names}. Write it under accounts and their names, or choose one with --account. Nothing was sent.`,
  );
}

function unknownAccount(name: string, accounts: readonly ScheduleAccount[]): ReturnType<typeof usageFailure> {
  const names = accounts.map((one) => one.name);
  const near = nearest(name, names);
  const hint = near === undefined ? "." : `; did you mean ${near}?`;
  return usageFailure(
    `accounts.${visible(name)}: there is no such account${hint} There are ${names.map(visible).join(", ")}. Nothing was sent.`,
  );
}
