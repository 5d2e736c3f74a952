import type { Finding } from "@plimsoll/core";
import { type SqlBool, sql } from "kysely";

import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { type FindingRows, readFindingRows } from "./finding-rows.js";

/** A finding with its scope, and since when it is open. */
export interface FoundFinding {
  /** Alias of the scope. */
  readonly scope: string;
  /** The finding. */
  readonly finding: Finding;
  /** Run that opened it, or that saw its severity, state or fix change last. */
  readonly run: number;
  /** When that run was committed, RFC 3339 in UTC. */
  readonly since: string;
  /** True if a container runs from the image in one of its places; absent if no place says. */
  readonly running?: boolean;
}

/** Open findings of one vulnerability in one scope. */
export interface Spread {
  /** Alias of the scope. */
  readonly scope: string;
  /** Findings. */
  readonly findings: number;
  /** Images that have it. */
  readonly images: number;
}

/**
 * Open findings of one vulnerability, kind of malware or rule, everywhere.
 *
 * @param id - Its ID, in either case.
 */
export async function* findOpen(
  db: Db,
  scopes: readonly Scope[],
  id: string,
): AsyncGenerator<FoundFinding, void, undefined> {
  const byId = new Map(scopes.map((scope) => [scope.id, scope]));
  const places: { readonly scope: Scope; readonly problem: number }[] = [];
  for (const problem of await problemsOf(db, id))
    for (const number of await scopesOf(db, problem)) {
      const scope = byId.get(number);
      if (scope !== undefined) places.push({ scope, problem });
    }
  for (const { scope, problem } of places.toSorted((a, b) => a.scope.id - b.scope.id || a.problem - b.problem))
    yield* findRows(db, { scope, where: sql<SqlBool>`finding.problem = ${problem} and finding.closed_run is null` });
}

/**
 * Counts what {@link findOpen} returns, without reading it.
 *
 * @param id - Its ID, in either case.
 */
export async function countOpen(db: Db, scopes: readonly Scope[], id: string): Promise<readonly Spread[]> {
  const problems = await problemsOf(db, id);
  if (problems.length === 0) return [];
  const rows = await db
    .selectFrom("finding")
    .select(({ fn }) => [
      "scope",
      fn.countAll<number>().as("findings"),
      fn.count<number>("subject").distinct().as("images"),
    ])
    .where("problem", "in", problems)
    .where("closed_run", "is", null)
    .groupBy("scope")
    .execute();
  return scopes.flatMap(({ id: number, alias }) =>
    rows.flatMap(({ scope, findings, images }) => (scope === number ? { scope: alias, findings, images } : [])),
  );
}

/** Problems of an ID, also those that are open nowhere any more. */
async function problemsOf(db: Db, id: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("problem")
    .innerJoin("advisory", "advisory.id", "problem.advisory")
    .select("problem.id")
    .where("advisory.key", "in", [...new Set([id, id.toUpperCase(), id.toLowerCase()])])
    .execute();
  return rows.map((row) => row.id);
}

/** Scopes in which a problem is open: one look into the index for each, and not one for each finding. */
async function scopesOf(db: Db, problem: number): Promise<readonly number[]> {
  const first = sql`select min(scope) from finding where problem = ${problem} and closed_run is null`;
  const { rows } = await sql<{ scope: number }>`with recursive open (scope) as (
      select * from (${first}) as first
      union all select (${first} and finding.scope > open.scope) from open where open.scope is not null
    ) select scope from open where scope is not null`.execute(db);
  return rows.map(({ scope }) => scope);
}

/** Reads findings with since when they are open, and whether their images run. */
export async function* findRows(db: Db, rows: FindingRows): AsyncGenerator<FoundFinding, void, undefined> {
  const { scope } = rows;
  const times = new Map<number, string>();
  for await (const page of readFindingRows(db, rows)) {
    const running = await runningOf(db, [...new Set(page.map(({ subject }) => subject))]);
    for (const { finding, firstRun: run, subject } of page) {
      const since = times.get(run) ?? (await committedAt(db, scope.id, run));
      times.set(run, since);
      const runs = running.get(subject);
      yield { scope: scope.alias, finding, run, since, ...(runs !== undefined && { running: runs }) };
    }
  }
}

async function runningOf(db: Db, subjects: readonly number[]): Promise<ReadonlyMap<number, boolean>> {
  const rows = await db
    .selectFrom("image_state")
    .select(({ fn }) => ["subject", fn.max("running").as("running")])
    .where("subject", "in", [...subjects])
    .where("closed_run", "is", null)
    .groupBy("subject")
    .execute();
  return new Map(rows.flatMap(({ subject, running }) => (running === null ? [] : [[subject, running === 1] as const])));
}

/**
 * When a run was committed; if it was removed, the next one of its scope that was kept, which is the first that saw what it saw.
 *
 * @param scope - Number of the scope.
 * @param run - Number of the run.
 */
export async function committedAt(db: Db, scope: number, run: number): Promise<string> {
  const { committed_at: ms } = await db
    .selectFrom("run")
    .select("committed_at")
    .where("scope", "=", scope)
    .where("id", ">=", run)
    .where("committed_at", "is not", null)
    .orderBy("id")
    .limit(1)
    .executeTakeFirstOrThrow();
  return new Date(ms ?? 0).toISOString();
}
