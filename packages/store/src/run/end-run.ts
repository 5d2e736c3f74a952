import type { SourceId } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import { sourceCode } from "../words/codes.js";
import { toJson } from "../words/json.js";
import { mergeFindings } from "./merge-findings.js";
import { mergeImages } from "./merge-images.js";
import { GAPS, type Staging } from "./staging.js";
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

/** End of a run: `incomplete` closed nothing of what was not read whole, `failed` changed nothing at all. */
export type RunVerdict = "complete" | "failed" | "incomplete";

/** Result of a run. */
export interface RunResult {
  /** Number of the run. Runs are ordered by it, whatever the clock says. */
  readonly run: number;
  /** Its end. */
  readonly verdict: RunVerdict;
  /** Lists of findings that were not read whole. */
  readonly gaps: number;
}

/** Merges a run, in one transaction. */
export async function commitRun(staging: Staging, sources: readonly RunSource[], at: Date): Promise<RunResult> {
  return staging.db.transaction().execute(async (trx) => {
    const inside = { ...staging, db: trx };
    const { run, scope } = staging;
    await dropCarried(inside);
    const gaps = await countGaps(inside);
    const before = await trx
      .selectFrom("run")
      .select(({ fn }) => fn.max("id").as("id"))
      .where("scope", "=", scope)
      .where("committed_at", "is not", null)
      .executeTakeFirst();
    await mergeFindings(inside);
    await mergeImages(
      inside,
      sources.filter(({ complete }) => complete).map(({ source }) => sourceCode(source)),
    );
    await writeRollup(inside, before?.id ?? undefined);
    const isWhole = gaps === 0 && sources.length > 0 && sources.every(({ complete }) => complete);
    const verdict = isWhole ? "complete" : "incomplete";
    await finish(inside, { sources, verdict, committed_at: at.getTime() });
    return { run, verdict, gaps };
  });
}

/** Drops what a process that was ended has staged of images that are not in the inventory any more. */
async function dropCarried({ db, run }: Staging): Promise<void> {
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

async function countGaps({ db, run }: Staging): Promise<number> {
  const { gaps } = await db
    .selectFrom("stage_list")
    .select(({ fn }) => fn.countAll<number>().as("gaps"))
    .where("run", "=", run)
    .where("verdict", "in", GAPS)
    .executeTakeFirstOrThrow();
  return gaps;
}

interface Ending {
  readonly sources: readonly RunSource[];
  readonly verdict: RunVerdict;
  readonly reason?: string;
  readonly committed_at: number | null;
}

async function emptyStages(db: Db, run: number): Promise<void> {
  for (const table of ["stage_finding", "stage_list", "stage_subject", "stage_image"] as const)
    await db.deleteFrom(table).where("run", "=", run).execute();
}

async function finish(
  { db, run }: Pick<Staging, "db" | "run">,
  { sources, verdict, reason, committed_at }: Ending,
): Promise<void> {
  await emptyStages(db, run);
  await db
    .updateTable("run")
    .set({ verdict, sources: toJson(sources), reason: reason ?? null, committed_at })
    .where("id", "=", run)
    .execute();
}

/** Ends a run that changes nothing. */
export async function failRun(
  { db, run }: Pick<Staging, "db" | "run">,
  { sources, reason }: Required<Pick<Ending, "reason" | "sources">>,
): Promise<RunResult> {
  await db
    .transaction()
    .execute((trx) => finish({ db: trx, run }, { sources, verdict: "failed", reason, committed_at: null }));
  return { run, verdict: "failed", gaps: 0 };
}

/** Ends a run as if it had never begun. */
export async function discardRun({ db, run }: Pick<Staging, "db" | "run">): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await emptyStages(trx, run);
    await trx.deleteFrom("run").where("id", "=", run).execute();
  });
}
