import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type Store, openStore } from "@plimsoll/store";
import { openPostgresStore } from "@plimsoll/store/postgres";

import { RARE_VULNERABILITY, commitWhole, stageDay } from "../stored-estate.ts";

/** Input of the program, as JSON: the measurement to take. */
export interface StoreHistoryInput {
  /** Findings of the first run; an image has 20. */
  readonly findings: number;
  /** Runs after the first, one a day. */
  readonly days: number;
  /** Address of a database of PostgreSQL. @default a file of SQLite */
  readonly url?: string;
}

/** Output of the program, as JSON. Times are milliseconds, each the median of several. */
export interface StoreHistoryOutput {
  /** Time of the first run, with staging and commit. */
  readonly fillMs: number;
  /** Size of the file after the first run, in bytes; 0 for a database. */
  readonly first: number;
  /** The same after the last. */
  readonly last: number;
  /** Commits of the days after the first. */
  readonly commitMs: readonly number[];
  /** Counts of what two moments, a day apart, differ in. */
  readonly diffMs: readonly number[];
  /** The same by repository. */
  readonly repositoriesMs: readonly number[];
  /** The first findings of that list. */
  readonly listMs: readonly number[];
  /** A trend of 90 days. */
  readonly trendMs: readonly number[];
  /** All places of one vulnerability that is in few images. */
  readonly whereMs: readonly number[];
}

const PER_IMAGE = 20;
const DAY_MS = 86_400_000;

const { findings, days, url } = JSON.parse(process.argv[2] ?? "") as StoreHistoryInput; // from runProgram
const images = Math.ceil(findings / PER_IMAGE);
const folder = mkdtempSync(join(tmpdir(), "plimsoll-bench-"));
const path = join(folder, "plimsoll.db");
let day = 0;
const now = (): Date => new Date(Date.UTC(2026, 0, 1) + day * DAY_MS);

await using store = await (url === undefined ? openStore(path, { now }) : openPostgresStore(url, { now }));
const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
const start = performance.now();
await readDay();
const fillMs = performance.now() - start;
const first = await sizeOf();
const commitMs: number[] = [];
for (day = 1; day <= days; day++) commitMs.push(await readDay());
day = days;
const output: StoreHistoryOutput = {
  fillMs,
  first,
  last: await sizeOf(),
  commitMs,
  diffMs: await times(() => store.diff(days, days + 1)),
  repositoriesMs: await times(async () => (await store.diff(days, days + 1)).repositories()),
  listMs: await times(async () => firstOf((await store.diff(days, days + 1)).openedFindings())),
  trendMs: await times(() => store.trend({ days: 90 })),
  whereMs: await times(() => whole(store, RARE_VULNERABILITY)),
};
rmSync(folder, { recursive: true });
process.stdout.write(JSON.stringify(output), () => process.exit());

async function readDay(): Promise<number> {
  const run = await store.beginRun(scope, { program: "bench" });
  await stageDay(run, { images, perImage: PER_IMAGE, day });
  const start = performance.now();
  await commitWhole(run, images);
  return performance.now() - start;
}

async function sizeOf(): Promise<number> {
  // Closing moves the log of SQLite into the file; here it stays small, since it is moved at each thousand pages.
  return url === undefined ? statSync(path).size : 0;
}

async function times(work: () => Promise<unknown>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let time = 0; time < 5; time++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken;
}

async function firstOf(found: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of found) return;
  throw new Error("nothing was opened");
}

async function whole(one: Store, id: string): Promise<number> {
  let count = 0;
  for await (const _ of one.whereIs(id)) count++;
  if (count === 0) throw new Error(`${id} is nowhere`);
  return count;
}
