import { setImmediate } from "node:timers/promises";

import type { CheckedPolicy } from "@plimsoll/core";
import type { ImageRank, Moment, Store, UpgradeRank } from "@plimsoll/store";
import type { ReportImage, ReportLicenses, ReportModel, ReportUpgrade } from "@plimsoll/ui";

import { judgeHistory } from "./judge-history.js";
import { nothingStored } from "./wanted-scopes.js";
import { readChanges } from "./read-changes.js";
import { readImageFacts } from "./read-images.js";
import type { ServiceAnswers } from "./read-services.js";
import { readSources } from "./read-sources.js";

/** Rows that a report shows. One more is read, to know whether there are more. */
const SHOWN = { upgrades: 20, images: 50 };

/** Question that a report answers. */
export interface ReportRequest {
  /** Accounts. */
  readonly scope: readonly string[];
  /** Number or time to compare with. */
  readonly since: Moment | undefined;
  /** The policy with the name of its file; absent without one. */
  readonly policy: { readonly checked: CheckedPolicy; readonly file: string } | undefined;
  /** Answers of the services beside the store; absent if nobody asked them. */
  readonly services?: ServiceAnswers | undefined;
  /** True to read every row. */
  readonly full: boolean;
  /** Program and version. */
  readonly program: string;
  readonly now: Date;
  readonly signal: AbortSignal;
}

/** A report with the images that it names, by whose identity more is found. */
export interface ReadReport {
  readonly model: ReportModel;
  /** The images of `model.worstImages`, in the same order. */
  readonly worstImages: readonly ImageRank[];
}

/**
 * Reads everything that a report says out of the history.
 *
 * @throws {CommandFailure} when nothing was ever read.
 */
export async function readReport(store: Store, request: ReportRequest): Promise<ReadReport> {
  const { scope, since, policy, full, now, signal } = request;
  const runs = (await store.runs({ scope })).filter(({ committedAt }) => committedAt !== undefined);
  const last = runs[0]?.run;
  if (last === undefined) throw nothingStored(store.path);
  const past = await store.asOf(last, { scope });
  const { licenses, ...facts } = await readImageFacts(past);
  await betweenSteps(signal);
  const changes = await readChanges(store, { scope, since, last });
  await betweenSteps(signal);
  const upgrades = cutOf(await store.topUpgrades(limitOf(SHOWN.upgrades, full), { scope }), SHOWN.upgrades, full);
  await betweenSteps(signal);
  const worst = cutOf(await store.worstImages(limitOf(SHOWN.images, full), { scope }), SHOWN.images, full);
  const cut = [...(upgrades.isCut ? ["upgrades" as const] : []), ...(worst.isCut ? ["worstImages" as const] : [])];
  await betweenSteps(signal);
  const repositories = await store.byRepository({ scope });
  await betweenSteps(signal);
  const judged =
    policy === undefined
      ? {}
      : await judgeHistory(store, { scope, policy: policy.checked, file: policy.file, at: now, signal });
  const model: ReportModel = {
    generatedAt: now.toISOString(),
    program: request.program,
    sources: await readSources(store, scope),
    ...facts,
    findings: past.open,
    ...(changes !== undefined && { changes }),
    upgrades: upgrades.rows.map((rank) => upgradeOf(rank, facts.running !== undefined)),
    trend: (await store.trend({ scope })).map(({ at, open }) => ({ at, open })),
    repositories: repositories.map(({ repository, images, open }) => ({
      repository,
      images,
      findings: open,
    })),
    worstImages: worst.rows.map(imageOf),
    ...(cut.length > 0 && { cut }),
    licenses: withPools(licenses, request.services),
    ...(request.services !== undefined && { schedules: request.services.schedules }),
    ...judged,
    storedRuns: runs.length,
  };
  return { model, worstImages: worst.rows };
}

/** SQLite gives nobody else a turn while it looks at a million findings: others who ask the pages are answered here. */
async function betweenSteps(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}

function limitOf(shown: number, full: boolean): number {
  return full ? Number.MAX_SAFE_INTEGER : shown + 1;
}

function cutOf<Row>(
  found: readonly Row[],
  shown: number,
  full: boolean,
): { readonly rows: readonly Row[]; readonly isCut: boolean } {
  return full ? { rows: found, isCut: false } : { rows: found.slice(0, shown), isCut: found.length > shown };
}

/** The licenses of the images in the store, with what the services say is left. */
function withPools(
  licenses: readonly ReportLicenses[],
  services: ServiceAnswers | undefined,
): readonly ReportLicenses[] {
  const pools = [...(services?.pools ?? [])];
  const known = licenses.map((line) => {
    const pool = services?.pools.get(line.account);
    return pool === undefined ? line : { ...line, pool };
  });
  const others = pools.filter(([account]) => !licenses.some((line) => line.account === account));
  return [...known, ...others.map(([account, pool]) => ({ account, pool }))];
}

/** @param isRunningKnown - False if no cloud says of any image whether it runs: then none is not 0. */
function upgradeOf(
  { name, versions, upgrade, fixes, images, running }: UpgradeRank,
  isRunningKnown: boolean,
): ReportUpgrade {
  return {
    package: name,
    from: versions,
    to: upgrade,
    findings: fixes,
    images,
    ...(isRunningKnown && { running }),
  };
}

function imageOf({ scope, image, running, scannedAt, open }: ImageRank): ReportImage {
  return {
    name: image.name ?? image.repository ?? image.id ?? image.key,
    account: scope,
    findings: open,
    ...(running !== undefined && { running }),
    ...(scannedAt !== undefined && { scannedAt }),
  };
}
