import type { Finding } from "@plimsoll/core";
import { type SqlBool, sql } from "kysely";

import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { readFindingRows } from "./finding-rows.js";

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
  const places = await db
    .selectFrom("finding")
    .innerJoin("problem", "problem.id", "finding.problem")
    .innerJoin("advisory", "advisory.id", "problem.advisory")
    .select(["finding.scope", "finding.problem"])
    .distinct()
    .where("advisory.key", "in", [...new Set([id, id.toUpperCase(), id.toLowerCase()])])
    .where("finding.closed_run", "is", null)
    .orderBy("finding.scope")
    .orderBy("finding.problem")
    .execute();
  const times = new Map<number, string>();
  for (const { scope: number, problem } of places) {
    const scope = byId.get(number);
    if (scope === undefined) continue;
    const where = sql<SqlBool>`finding.problem = ${problem} and finding.closed_run is null`;
    for await (const page of readFindingRows(db, { scope, where }))
      for (const { finding, firstRun: run } of page) {
        const since = times.get(run) ?? (await committedAt(db, run));
        times.set(run, since);
        yield { scope: scope.alias, finding, run, since };
      }
  }
}

async function committedAt(db: Db, run: number): Promise<string> {
  const { committed_at: ms } = await db
    .selectFrom("run")
    .select("committed_at")
    .where("id", "=", run)
    .executeTakeFirstOrThrow();
  return new Date(ms ?? 0).toISOString();
}
