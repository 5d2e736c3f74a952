import type { Cloud, ReadingTarget, SourceOutcome } from "@plimsoll/core";
import type { Scope } from "@plimsoll/store";

import type { ConnectedAccount } from "../../connect.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { reportFailure } from "../../report-failure.js";
import type { ActionCost } from "../findings/open-readers.js";
import { durationText } from "../findings/reading-progress.js";
import { reportCompleteness } from "../images/completeness.js";
import { type SyncContext, clientsOf, stageInventory } from "./sync-account.js";
import type { AllAccounts } from "./sync-all.js";

/** Cost of the sync of one account. */
export interface SyncCost {
  readonly account: string;
  readonly cloud: Cloud;
  readonly images: number;
  /** Images whose findings would be read. */
  readonly read: number;
  readonly unchanged: number;
  /** Calls that the findings would take; the lists of images have been read. */
  readonly calls: number;
  /** Seconds that they would take at least, by the limits of the service. */
  readonly seconds: number;
  /** True if it may be more, because the inventory does not say how long some list is. */
  readonly atLeast: boolean;
}

/** The cost with what could not be read. */
export interface PlannedAccount {
  readonly row: SyncCost;
  readonly outcomes: readonly SourceOutcome[];
}

/** Reads the lists of images of an account, calculates what a sync would cost, and leaves the store as it was. */
export async function planAccount(
  connected: ConnectedAccount,
  scope: Scope,
  context: SyncContext,
): Promise<PlannedAccount> {
  const { store, program } = context;
  await using run = await store.beginRun(scope, { program });
  const { plan, targets, outcomes, images } = await stageInventory(run, connected, context);
  const cost = await costOf(targets, connected, context);
  // A reading that was interrupted is continued by the next sync.
  if (!run.resumed) await run.discard();
  const { alias: account } = scope;
  const row = { account, cloud: connected.cloud, images, read: targets.length, unchanged: plan.unchanged, ...cost };
  return { row, outcomes };
}

async function costOf(
  targets: readonly ReadingTarget[],
  connected: ConnectedAccount,
  { readers, open, io, details }: SyncContext,
): Promise<Pick<SyncCost, "atLeast" | "calls" | "seconds">> {
  if (targets.length === 0) return { calls: 0, seconds: 0, atLeast: false };
  const what = details.withoutDetails === true ? { details: false as const } : {};
  const costs = await readers.costs(clientsOf(connected, open), { targets, signal: io.signal, ...what });
  const all = costs.find(({ chosen, action }: ActionCost) => chosen && action === "all");
  return { calls: Number(all?.calls ?? 0), seconds: all?.seconds ?? 0, atLeast: all?.atLeast ?? false };
}

const view: View<SyncCost> = [
  { title: "Account", value: ({ account }) => account, rank: 0 },
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 3 },
  { title: "Images", value: ({ images }) => images, align: "right", rank: 1 },
  { title: "To read", value: ({ read }) => read, align: "right", rank: 1 },
  { title: "Unchanged", value: ({ unchanged }) => unchanged, align: "right", rank: 2 },
  {
    title: "Calls",
    value: ({ calls }) => calls,
    text: ({ calls, atLeast }) => `${atLeast ? "at least " : ""}${calls}`,
    align: "right",
    rank: 0,
  },
  {
    title: "Seconds",
    value: ({ seconds }) => seconds,
    text: ({ seconds, atLeast }) => `${atLeast ? "at least " : ""}${durationText(seconds)}`,
    align: "right",
    rank: 0,
  },
];

/** Prints the costs. */
export async function printSyncCosts(
  { done, failed }: AllAccounts<PlannedAccount>,
  io: Io,
  { output: format, query }: Globals,
): Promise<ExitCode> {
  await renderRows(
    done.map(({ row }) => row).toSorted((a, b) => (a.account < b.account ? -1 : 1)),
    { format, query, view, io },
  );
  const json = format === "json" || format === "ndjson";
  const codes = failed.map(({ error, account }) => reportFailure(error, io, json, account));
  const outcomes = done.flatMap((one) => one.outcomes);
  if (outcomes.length > 0) codes.push(await reportCompleteness({ outcomes }, { printed: 1, io, format }));
  return codes.find((code) => code !== EXIT.clean) ?? EXIT.clean;
}
