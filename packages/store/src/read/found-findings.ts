import type { Finding } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { type FindingRows, readFindingRows } from "./finding-rows.js";
import type { ReadFinding } from "./known-parts.js";
import { type RunTimes, addTimes } from "./run-times.js";

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

/** Reads findings of a scope with since when they are open, and whether their images run. */
export async function* findRows(db: Db, rows: FindingRows): AsyncGenerator<FoundFinding, void, undefined> {
  const times: RunTimes = new Map();
  for await (const page of readFindingRows(db, rows)) yield* await foundOf(db, page, { scopes: [rows.scope], times });
}

/** Adds to findings since when they are open, and whether their images run: a statement for each, however many scopes they are of. */
export async function foundOf(
  db: Db,
  page: readonly ReadFinding[],
  { scopes, times }: { readonly scopes: readonly Scope[]; readonly times: RunTimes },
): Promise<readonly FoundFinding[]> {
  if (page.length === 0) return [];
  const aliases = new Map(scopes.map(({ id, alias }) => [id, alias]));
  const running = await runningOf(db, [...new Set(page.map(({ subject }) => subject))]);
  await addTimes(db, times, page);
  return page.map(({ finding, scope, firstRun: run, subject }) => {
    const runs = running.get(subject);
    const since = times.get(`${scope} ${run}`) ?? "";
    return { scope: aliases.get(scope) ?? "", finding, run, since, ...(runs !== undefined && { running: runs }) };
  });
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
