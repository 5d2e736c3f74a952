import {
  type Image,
  type ListOutcome,
  type ReadPart,
  type ReadingTarget,
  type ReadingTargets,
  type SasDetailFailure,
  type SourceOutcome,
  readFindings,
  readInventory,
  tcssLicensePool,
} from "@plimsoll/core";
import type { Run, RunFacts, RunRecord, RunSource, Scope, Store } from "@plimsoll/store";

import type { ConnectedAccount } from "../../connect.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { omitUndefined } from "../../omit-undefined.js";
import { count } from "../../output/count.js";
import { type DetailChoice, openDetails } from "../findings/detail-options.js";
import type { Clients, OpenReaders } from "../findings/open-readers.js";
import { progressText } from "../findings/reading-progress.js";
import { unknownImages } from "../findings/report-reading.js";
import { codeOf } from "../findings/unread-lists.js";
import type { OpenSources } from "../images/open-sources.js";
import { type EmptiedList, emptiedLists } from "./emptied-lists.js";
import type { SyncCallCounter } from "./sync-calls.js";
import type { SyncRow } from "./sync-rows.js";

/** Surroundings of the reading of one account. */
export interface SyncContext {
  readonly store: Store;
  readonly open: OpenSources;
  readonly io: Io;
  readonly globals: Globals;
  readonly details: DetailChoice;
  readonly readers: OpenReaders;
  readonly calls: SyncCallCounter;
  /** Name and version of this program. */
  readonly program: string;
  /** Called with the progress of the account. */
  readonly onProgress: (account: string, text: string) => void;
}

/** Result of the reading of one account, with what could not be read. */
export interface SyncedAccount {
  readonly row: SyncRow;
  readonly plan: ReadingTargets["plan"];
  readonly outcomes: readonly SourceOutcome[];
  readonly targets: readonly ReadingTarget[];
  readonly problems: readonly ListOutcome[];
  /** Lists of images that are empty now, and were not in the run before. */
  readonly emptied: readonly EmptiedList[];
  /** Details that could not be read, reason by reason. */
  readonly detailFailures: readonly SasDetailFailure[];
}

/** Reads one account into the store, in one run. */
export async function syncAccount(
  connected: ConnectedAccount,
  scope: Scope,
  context: SyncContext,
): Promise<SyncedAccount> {
  const { store, program, calls } = context;
  await using run = await store.beginRun(scope, { program });
  const { plan, targets, outcomes, images } = await stageInventory(run, connected, context);
  const { problems, detailFailures } = await stageFindings(run, targets, { ...context, connected });
  const sources = outcomes.map((outcome) => ({ outcome, kept: sourceOf(outcome) }));
  const { verdict, gaps } = await run.commit({ sources: sources.map(({ kept }) => kept) });
  const licenses = await licensesOf(connected, context);
  await store.keepFacts(run.id, {
    ...calls.factsOf(connected.account.name),
    ...(licenses !== undefined && { licenses }),
  });
  const { opened, closed, before } = await changesOf(store, scope, run.id);
  const row: SyncRow = {
    account: scope.alias,
    cloud: connected.cloud,
    run: run.id,
    verdict,
    resumed: run.resumed,
    images,
    read: targets.length,
    unchanged: plan.unchanged,
    opened,
    closed,
    gaps,
    skipped: unknownImages(plan).map(({ reason, images }) => ({ reason, images })),
    ...calls.of(connected.account.name),
  };
  const emptied = emptiedLists(sources, before?.sources);
  return { row, plan, outcomes, targets, problems, emptied, detailFailures };
}

/** Licenses of an account of Tencent Cloud, for `plimsoll metrics`. The run is committed: whatever happens here is no failure of it. */
async function licensesOf(connected: ConnectedAccount, { io }: SyncContext): Promise<RunFacts["licenses"]> {
  if (connected.cloud !== "tencent") return undefined;
  try {
    const { total, used } = await tcssLicensePool(connected.client, { signal: io.signal });
    return total === undefined && used === undefined ? undefined : omitUndefined({ total, used });
  } catch {
    return undefined;
  }
}

/**
 * Reads the lists of images into a run.
 *
 * @param context.most - Images to be read that are given at once. @default all
 */
export async function stageInventory(
  run: Pick<Run, "stageImages">,
  connected: ConnectedAccount,
  context: Pick<SyncContext, "io" | "onProgress" | "open"> & { readonly most?: number },
): Promise<ReadingTargets & { readonly outcomes: readonly SourceOutcome[]; readonly images: number }> {
  const { io, open, most } = context;
  const inventory = readInventory(sourcesOf(connected, open), { signal: io.signal, order: "arrival" });
  const counter = { images: 0 };
  const staged = await run.stageImages(counted(inventory, counter, connected, context), { most });
  return { ...staged, outcomes: inventory.outcomes, images: counter.images };
}

function sourcesOf({ account: { name }, cloud }: ConnectedAccount, { sources, isImplicit }: OpenSources) {
  return sources.filter((source) => source.cloud === cloud && (isImplicit || source.account === name));
}

async function* counted(
  images: AsyncIterable<Image>,
  counter: { images: number },
  { account: { name } }: ConnectedAccount,
  { onProgress }: Pick<SyncContext, "onProgress">,
): AsyncGenerator<Image> {
  for await (const image of images) {
    counter.images += 1;
    onProgress(name, count(counter.images, "image"));
    yield image;
  }
}

/** Clients of one account, as the readers take them. */
export function clientsOf(connected: ConnectedAccount, { isImplicit }: Pick<OpenSources, "isImplicit">): Clients {
  if (!isImplicit) return { named: [connected] };
  return connected.cloud === "tencent" ? { tcss: connected.client } : { sas: connected.client };
}

interface StagedFindings {
  readonly problems: readonly ListOutcome[];
  readonly detailFailures: readonly SasDetailFailure[];
}

/** Reads the findings of the images that are new or were scanned since, and writes them down as they come. */
export async function stageFindings(
  run: Pick<Run, "stageFindings">,
  targets: readonly ReadingTarget[],
  { connected, open, readers, io, globals, details: choice, store, onProgress }: FindingsContext,
): Promise<StagedFindings> {
  if (targets.length === 0) return { problems: [], detailFailures: [] };
  const { account, cloud } = connected;
  const { signal } = io;
  let line = (): void => undefined;
  const details = await openDetails(choice, { io, globals, onProgress: () => line() });
  const opened = await readers.open(clientsOf(connected, open), { targets, signal, details: details.forReaders });
  const reading = readFindings({ targets, readers: opened.readers, signal, now: () => io.now().getTime() });
  line = () => onProgress(account.name, progressText(reading.progress, opened.details?.progress));
  const failures = (): readonly SasDetailFailure[] => opened.details?.failures ?? [];
  const withoutSeverity = new Set<string>();
  try {
    for await (const part of reading) {
      line();
      await run.stageFindings(failures().length === 0 ? part : againLater(part, withoutSeverity));
    }
  } finally {
    await details.keep();
  }
  await store.keepTexts(cloud, opened.texts.entries());
  return { problems: reading.totals.problems, detailFailures: failures() };
}

/** Surroundings of the findings of one account. */
interface FindingsContext extends Pick<SyncContext, "details" | "globals" | "io" | "onProgress" | "open" | "readers"> {
  readonly connected: ConnectedAccount;
  readonly store: Pick<Store, "keepTexts">;
}

/**
 * A list with a finding whose severity could not be read is one that was not read completely: else the store would not read it again
 * before the next scan of the image.
 *
 * @param images - Images with such a finding so far.
 */
function againLater({ findings, outcomes }: ReadPart, images: Set<string>): ReadPart {
  for (const { kind, severity, image } of findings)
    if (kind === "vulnerability" && severity === undefined) images.add(image.id ?? image.key);
  return {
    findings,
    outcomes: outcomes.map((outcome) =>
      outcome.list === "vulnerability" && images.has(outcome.image) && outcome.verdict.code === "complete"
        ? { ...outcome, verdict: { code: "incomplete", reason: "failed" } }
        : outcome,
    ),
  };
}

/** Outcome of a list of images, as a run keeps it. */
export function sourceOf(outcome: SourceOutcome): RunSource {
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
): Promise<{ readonly opened: number; readonly closed: number; readonly before?: RunRecord | undefined }> {
  const runs = (await store.runs({ scope: alias })).filter(({ committedAt }) => committedAt !== undefined);
  if (runs[0]?.run !== run) return { opened: 0, closed: 0 };
  const { opened, closed } = await store.diff(runs[1]?.run ?? new Date(0), run, { scope: alias });
  return { opened: sumOf(opened), closed: sumOf(closed), before: runs[1] };
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, number) => sum + number, 0);
}
