import { type SqlBool, sql } from "kysely";

import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { PAGE } from "./finding-rows.js";
import { type FoundFinding, findRows, foundOf } from "./found-findings.js";
import type { RunTimes } from "./run-times.js";
import { readSpreadRows } from "./spread-rows.js";

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
 * Open findings of one vulnerability, kind of malware or rule, everywhere. Scopes with few of them are read together: a fleet has
 * hundreds of scopes with one or two.
 *
 * @param id - Its ID, in either case.
 * @param atOnce - Findings that are read at once, a whole number from 1.
 */
export async function* findOpen(
  db: Db,
  scopes: readonly Scope[],
  id: string,
  atOnce: number = PAGE,
): AsyncGenerator<FoundFinding, void, undefined> {
  const problems = await problemsOf(db, id);
  const rows = new Map((await spreadOf(db, problems)).map(({ scope, findings }) => [scope, findings]));
  const times: RunTimes = new Map();
  let few: Scope[] = [];
  let waiting = 0;
  const readFew = async (): Promise<readonly FoundFinding[]> => {
    const found = few.length === 0 ? [] : await readSpreadRows(db, { scopes: few, problems });
    const all = await foundOf(db, found, { scopes: few, times });
    few = [];
    waiting = 0;
    return all;
  };
  for (const scope of scopes.toSorted((a, b) => a.id - b.id)) {
    const count = rows.get(scope.id) ?? 0;
    if (count > atOnce) {
      yield* await readFew();
      for (const problem of problems)
        yield* findRows(db, {
          scope,
          where: sql<SqlBool>`finding.problem = ${problem} and finding.closed_run is null`,
        });
    } else if (count > 0) {
      few.push(scope);
      waiting += count;
      if (waiting >= atOnce) yield* await readFew();
    }
  }
  yield* await readFew();
}

/**
 * Counts what {@link findOpen} returns, without reading it.
 *
 * @param id - Its ID, in either case.
 */
export async function countOpen(db: Db, scopes: readonly Scope[], id: string): Promise<readonly Spread[]> {
  const rows = await spreadOf(db, await problemsOf(db, id));
  return scopes.flatMap(({ id: number, alias }) =>
    rows.flatMap(({ scope, findings, images }) => (scope === number ? { scope: alias, findings, images } : [])),
  );
}

interface ScopeSpread extends Pick<Spread, "findings" | "images"> {
  readonly scope: number;
}

async function spreadOf(db: Db, problems: readonly number[]): Promise<readonly ScopeSpread[]> {
  if (problems.length === 0) return [];
  return db
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
}

/** Problems of an ID, also those that are open nowhere any more. */
async function problemsOf(db: Db, id: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("problem")
    .innerJoin("advisory", "advisory.id", "problem.advisory")
    .select("problem.id")
    .where("advisory.key", "in", [...new Set([id, id.toUpperCase(), id.toLowerCase()])])
    .orderBy("problem.id")
    .execute();
  return rows.map((row) => row.id);
}
