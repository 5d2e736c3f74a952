import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import type { RunSource, RunVerdict } from "../run/end-run.js";
import { fromJson, toJson } from "../words/json.js";

/** Further facts about a run, from its program. What is absent is unknown. */
export interface RunFacts {
  /** Requests that were sent. */
  readonly calls?: number;
  /** Requests of the last run that were sent again. */
  readonly repeated?: number;
  /** Answers that said that requests came too fast. */
  readonly throttled?: number;
  /** Most requests to one action that were sent within a second of the clock. */
  readonly peakPerSecond?: number;
  /** Scan licenses of the account. */
  readonly licenses?: { readonly total?: number; readonly used?: number };
}

/** A run as the store keeps it. */
export interface RunRecord {
  /** Number of the run. Runs are ordered by it, whatever the clock says. */
  readonly run: number;
  /** Alias of its scope. */
  readonly scope: string;
  /** Its end; `running` while it reads, or if its process was ended. */
  readonly verdict: RunVerdict | "running";
  /** When it began, RFC 3339 in UTC. */
  readonly startedAt: string;
  /** When it was committed, RFC 3339 in UTC; absent if it was not. */
  readonly committedAt?: string;
  /** Program that read. */
  readonly program: string;
  /** Outcome of each list of images. Empty before the end. */
  readonly sources: readonly RunSource[];
  /** Lists of findings that were not read completely. 0 before the end. */
  readonly gaps: number;
  /** Why it failed; absent if it did not. */
  readonly reason?: string;
  /** Further facts from its program; absent if it kept none. */
  readonly facts?: RunFacts;
}

/** Reads the runs of scopes, the newest first. */
export async function readRuns(db: Db, scopes: readonly Scope[]): Promise<readonly RunRecord[]> {
  const aliases = new Map(scopes.map(({ id, alias }) => [id, alias]));
  const rows = await db
    .selectFrom("run")
    .selectAll()
    .where("scope", "in", [...aliases.keys()])
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ id, scope, started_at, committed_at, verdict, program, sources, gaps, reason, facts }) => ({
    run: id,
    scope: aliases.get(scope) ?? "",
    verdict: verdict as RunRecord["verdict"], // checked by the table
    startedAt: new Date(started_at).toISOString(),
    ...(committed_at !== null && { committedAt: new Date(committed_at).toISOString() }),
    program,
    sources: fromJson(sources) as readonly RunSource[], // written by the commit
    gaps: gaps ?? 0,
    ...(reason !== null && { reason }),
    ...(facts !== null && { facts: fromJson(facts) as RunFacts }), // written by keepFacts
  }));
}

/** Keeps facts about a run. */
export async function keepFacts(db: Db, run: number, facts: RunFacts): Promise<void> {
  await db
    .updateTable("run")
    .set({ facts: toJson(facts) })
    .where("id", "=", run)
    .execute();
}
