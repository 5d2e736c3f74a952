import {
  type Image,
  type ListOutcome,
  type ReadingTarget,
  type SourceOutcome,
  readFindings,
  readInventory,
} from "@plimsoll/core";
import type { Run, RunSource, Scope, Store } from "@plimsoll/store";

import type { ConnectedAccount } from "../../connect.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { type DetailChoice, openDetails } from "../findings/detail-options.js";
import type { Clients, OpenReaders } from "../findings/open-readers.js";
import { codeOf } from "../findings/unread-lists.js";
import type { OpenSources } from "../images/open-sources.js";
import type { SyncRow } from "./sync-rows.js";

/** Surroundings of the reading of one account. */
export interface SyncContext {
  readonly store: Store;
  readonly open: OpenSources;
  readonly io: Io;
  readonly globals: Globals;
  readonly details: DetailChoice;
  readonly readers: OpenReaders;
  /** Name and version of this program. */
  readonly program: string;
  /** Hears how far the account is. */
  readonly onProgress: (account: string, text: string) => void;
}

/** Result of the reading of one account, with what could not be read. */
export interface SyncedAccount {
  readonly row: SyncRow;
  readonly outcomes: readonly SourceOutcome[];
  readonly targets: readonly ReadingTarget[];
  readonly problems: readonly ListOutcome[];
}

/** Reads one account into the store, in one run. */
export async function syncAccount(
  connected: ConnectedAccount,
  scope: Scope,
  context: SyncContext,
): Promise<SyncedAccount> {
  const { store, program, io } = context;
  await using run = await store.beginRun(scope, { program });
  const sources = sourcesOf(connected, context.open);
  const inventory = readInventory(sources, { signal: io.signal, order: "arrival" });
  const counter = { images: 0 };
  const { plan, targets } = await run.stageImages(counted(inventory, counter, connected, context));
  const problems = await stageAll(run, targets, { ...context, connected });
  const { verdict, gaps } = await run.commit({ sources: inventory.outcomes.map(sourceOf) });
  const { opened, closed } = await changesOf(store, scope, run.id);
  const row: SyncRow = {
    account: scope.alias,
    cloud: connected.cloud,
    run: run.id,
    verdict,
    resumed: run.resumed,
    images: counter.images,
    read: targets.length,
    unchanged: plan.unchanged,
    unknown: plan.unknown.length,
    opened,
    closed,
    gaps,
  };
  return { row, outcomes: inventory.outcomes, targets, problems };
}

function sourcesOf({ account: { name }, cloud }: ConnectedAccount, { sources, isImplicit }: OpenSources) {
  return sources.filter((source) => source.cloud === cloud && (isImplicit || source.account === name));
}

async function* counted(
  images: AsyncIterable<Image>,
  counter: { images: number },
  { account: { name } }: ConnectedAccount,
  { onProgress }: SyncContext,
): AsyncGenerator<Image> {
  for await (const image of images) {
    counter.images += 1;
    onProgress(name, count(counter.images, "image"));
    yield image;
  }
}

/** Reads the findings of the images that are new or were scanned since, and writes them down as they come. */
async function stageAll(
  run: Run,
  targets: readonly ReadingTarget[],
  {
    connected,
    open,
    readers,
    io,
    globals,
    details: choice,
    store,
    onProgress,
  }: SyncContext & { readonly connected: ConnectedAccount },
): Promise<readonly ListOutcome[]> {
  const { account, cloud, client } = connected;
  const details = await openDetails(choice, { io, globals, onProgress: () => undefined });
  const clients: Clients = open.isImplicit
    ? cloud === "tencent"
      ? { tcss: client }
      : { sas: client }
    : { named: [connected] };
  const opened = await readers.open(clients, { targets, signal: io.signal, details: details.forReaders });
  const reading = readFindings({
    targets,
    readers: opened.readers,
    signal: io.signal,
    now: () => io.now().getTime(),
  });
  try {
    for await (const part of reading) {
      const { listsDone, lists, findings } = reading.progress;
      onProgress(account.name, `${listsDone} of ${count(lists, "list")}, ${count(findings, "finding")}`);
      await run.stageFindings(part);
    }
  } finally {
    await details.keep();
  }
  await store.keepTexts(cloud, opened.texts.entries());
  return reading.totals.problems;
}

function sourceOf(outcome: SourceOutcome): RunSource {
  const { received, list } = outcome;
  // Every source of a cloud says its list; one that was never opened has no images in the store either.
  const source = list ?? (outcome.cloud === "tencent" ? "tencent-host" : "alibaba-host");
  if (outcome.status !== "read")
    return {
      source,
      received,
      complete: false,
      reason: outcome.status === "failed" ? (codeOf(outcome.error) ?? "failed") : outcome.status,
    };
  const { complete, expected, drifted, reason } = outcome;
  return {
    source,
    received,
    complete,
    drifted,
    ...(expected === undefined ? {} : { expected }),
    ...(reason === undefined ? {} : { reason }),
  };
}

async function changesOf(
  store: Store,
  { alias }: Scope,
  run: number,
): Promise<{ readonly opened: number; readonly closed: number }> {
  const runs = await store.runs({ scope: alias });
  const before = runs.find((one) => one.run < run && one.committedAt !== undefined)?.run;
  const { opened, closed } = await store.diff(before ?? new Date(0), run, { scope: alias });
  return { opened: sumOf(opened), closed: sumOf(closed) };
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, number) => sum + number, 0);
}
