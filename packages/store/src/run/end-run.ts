import type { SourceId } from "@plimsoll/core";
import type { Db, Row } from "../schema/tables.js";
import { sourceCode } from "../words/codes.js";
import { toJson } from "../words/json.js";
import { mergeFindings } from "./merge-findings.js";
import { mergeImages } from "./merge-images.js";
import { stagedWork } from "./staged-work.js";
import type { Merging } from "./staging.js";
import { writeMoves } from "./write-moves.js";
import { addToOpenCounts, countOpenAnew } from "./write-open-counts.js";
import { writeRollup } from "./write-rollup.js";

/** Outcome of reading one list of images. */
export interface RunSource {
  /** The list. */
  readonly source: SourceId;
  /** Images that were read. */
  readonly received: number;
  /** Images that the cloud says it has; absent if it does not say. */
  readonly expected?: number;
  /** True if nothing is missing. An image that is missing from a list that is not complete stays. */
  readonly complete: boolean;
  /** True if images were added or removed while it was read. @default not known */
  readonly drifted?: boolean;
  /** Why it is not complete, in a word: the code of an error, or a reason of the client. @default none */
  readonly reason?: string;
}

/** End of a run: `incomplete` closed nothing of what was not read completely, `failed` changed nothing at all. */
export type RunVerdict = "complete" | "failed" | "incomplete";

/** Result of a run. */
export interface RunResult {
  /** Number of the run. Runs are ordered by it, whatever the clock says. */
  readonly run: number;
  /** Its end. */
  readonly verdict: RunVerdict;
  /** Lists of findings that were not read completely. */
  readonly gaps: number;
}

/** Merges a run, inside a transaction. */
export async function mergeRun(merging: Merging, sources: readonly RunSource[], at: Date): Promise<RunResult> {
  const { db, run, scope } = merging;
  if (sources.every(({ complete, received }) => !complete && received === 0))
    return failRun(merging, { sources, reason: "no list of images could be read" });
  let work = await stagedWork(merging);
  if (work.carried) {
    await dropCarried(merging);
    work = await stagedWork(merging);
  }
  const { gaps } = work;
  const before = await db
    .selectFrom("run")
    .select(["id", "counted"])
    .where("scope", "=", scope)
    .where("committed_at", "is not", null)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  await mergeFindings(merging, work);
  const complete = sources.filter((source) => source.complete).map(({ source }) => sourceCode(source));
  await mergeImages(merging, { complete, work });
  const moves = before && (await writeMoves({ db, scope, run, before: before.id }));
  await writeRollup(merging, before && { run: before.id, moves: moves ?? 0 });
  if (before?.counted !== 1) await countOpenAnew(merging);
  else if (moves !== 0) await addToOpenCounts(merging);
  const isWhole = gaps === 0 && sources.length > 0 && sources.every(({ complete }) => complete);
  const verdict = isWhole ? "complete" : "incomplete";
  await finish(merging, { sources, verdict, gaps, committed_at: at.getTime(), moves: moves ?? null, counted: 1 });
  return { run, verdict, gaps };
}

/** Drops what a process that was ended has staged for images that are no longer in the inventory. */
async function dropCarried({ db, run }: Merging): Promise<void> {
  for (const table of ["stage_finding", "stage_list"] as const)
    await db
      .deleteFrom(table)
      .where("run", "=", run)
      .where("subject", "in", (nested) =>
        nested.selectFrom("stage_subject").select("subject").where("run", "=", run).where("carried", "=", 1),
      )
      .execute();
  await db.deleteFrom("stage_subject").where("run", "=", run).where("carried", "=", 1).execute();
}

interface Ending extends Partial<Pick<Row<"run">, "counted" | "moves">> {
  readonly sources: readonly RunSource[];
  readonly verdict: RunVerdict;
  readonly gaps: number;
  readonly reason?: string;
  readonly committed_at: number | null;
}

async function emptyStages(db: Db, run: number): Promise<void> {
  for (const table of ["stage_finding", "stage_list", "stage_subject", "stage_image"] as const)
    await db.deleteFrom(table).where("run", "=", run).execute();
}

async function finish(
  { db, run }: Pick<Merging, "db" | "run">,
  { sources, verdict, gaps, reason, committed_at, moves = null, counted = null }: Ending,
): Promise<void> {
  await emptyStages(db, run);
  await db
    .updateTable("run")
    .set({ verdict, sources: toJson(sources), gaps, reason: reason ?? null, committed_at, moves, counted })
    .where("id", "=", run)
    .execute();
}

/** Ends a run that changes nothing, inside a transaction. */
export async function failRun(
  { db, run }: Pick<Merging, "db" | "run">,
  { sources, reason }: Required<Pick<Ending, "reason" | "sources">>,
): Promise<RunResult> {
  await finish({ db, run }, { sources, verdict: "failed", gaps: 0, reason, committed_at: null });
  return { run, verdict: "failed", gaps: 0 };
}

/** Ends a run as if it had never begun, inside a transaction. */
export async function discardRun({ db, run }: Pick<Merging, "db" | "run">): Promise<void> {
  await emptyStages(db, run);
  await db.deleteFrom("run").where("id", "=", run).execute();
}
