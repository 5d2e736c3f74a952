import type { Finding } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import { type SeverityCounts, addCount, noCounts } from "./counts.js";
import { aliveAt } from "./alive.js";
import { readFindingRows } from "./finding-rows.js";
import { type ImageTotals, readImageTotals } from "./image-totals.js";
import type { ScopeAt } from "./moments.js";
import { readOpenCounts } from "./open-counts.js";
import { type PastImage, type PastImageRecord, readPastImages, readPastRecords } from "./read-images.js";

/** The state at a moment. */
export interface PastState {
  /** Run of each scope that was the last, by alias; scopes without one are left out. */
  readonly runs: Readonly<Record<string, number>>;
  /** Open findings by severity. */
  readonly open: SeverityCounts;
  /** Images, each in one place of one list. */
  readonly imageCount: number;
  /** Counts the images, each once by all of its places: a row for each scope that has a run. */
  imageTotals(): Promise<readonly ImageTotals[]>;
  /** The images as they were. */
  images(): AsyncIterable<PastImage>;
  /** The images as they were, with all that is known of them. */
  imageRecords(): AsyncIterable<PastImageRecord>;
  /** The findings that were open. Fields that are not versioned are those of the last reading. */
  findings(): AsyncIterable<Finding>;
}

/** Reads the state at a moment. */
export async function readPast(db: Db, scopes: readonly ScopeAt[]): Promise<PastState> {
  const known = scopes.filter(({ run }) => run > 0);
  const open = noCounts();
  let imageCount = 0;
  for (const { scope, run } of known) {
    for (const { severity, rows } of await readOpenCounts(db, scope.id, run)) addCount(open, severity, rows);
    const { count } = await db
      .selectFrom("image_state")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("scope", "=", scope.id)
      .where(aliveAt(run, "image_state"))
      .executeTakeFirstOrThrow();
    imageCount += count;
  }
  return {
    runs: Object.fromEntries(known.map(({ scope, run }) => [scope.alias, run])),
    open,
    imageCount,
    async imageTotals() {
      const totals: ImageTotals[] = [];
      for (const scope of known) totals.push(await readImageTotals(db, scope));
      return totals;
    },
    async *images() {
      for (const scope of known) yield* readPastImages(db, scope);
    },
    async *imageRecords() {
      for (const scope of known) yield* readPastRecords(db, scope);
    },
    findings: () => readFindings(db, known),
  };
}

/** The findings that are open at a run of each scope. */
export async function* readFindings(db: Db, scopes: readonly ScopeAt[]): AsyncGenerator<Finding, void, undefined> {
  for (const { scope, run } of scopes)
    for await (const page of readFindingRows(db, { scope, where: aliveAt(run, "finding") }))
      for (const { finding } of page) yield finding;
}
