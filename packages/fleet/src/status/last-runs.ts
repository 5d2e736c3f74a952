import type { RunSource } from "@plimsoll/store";
import { sql } from "kysely";

import type { FleetContext } from "../database/context.js";

/** The runs of a scope, in short. */
export interface LastRuns {
  /** Number of the last run; absent before the first. */
  readonly run?: number;
  /** Its end; `running` if it has none. */
  readonly verdict?: "complete" | "failed" | "incomplete" | "running";
  /** When it began, RFC 3339. */
  readonly startedAt?: string;
  /** When it was committed, RFC 3339; absent if it was not. */
  readonly committedAt?: string;
  /** Why it failed or is incomplete, with the cause of each list that was not read completely; absent if it did not, and is not. */
  readonly reason?: string;
  /** When the last complete run was committed, RFC 3339; absent before the first. */
  readonly completeAt?: string;
  /** The last verdict of a policy; absent if no worker has one. */
  readonly policy?: PolicyVerdict;
}

/** Verdict of a policy about a run. */
export interface PolicyVerdict {
  /** Number of the run. */
  readonly run: number;
  /** True if the policy holds. */
  readonly passed: boolean;
  /** The verdict in a sentence; empty if it has none. */
  readonly summary: string;
}

interface Row {
  readonly scope: number;
  readonly run: number;
  readonly verdict: NonNullable<LastRuns["verdict"]>;
  readonly started: number;
  readonly committed: number | null;
  readonly reason: string | null;
  readonly sources: string;
  readonly complete: number | null;
  readonly judged: number | null;
  readonly passed: boolean | null;
  readonly summary: string | null;
}

/** The last run of each scope, by its number; read with one question, however many runs there are. */
export async function lastRuns({
  db,
  schemas,
}: Pick<FleetContext, "db" | "schemas">): Promise<ReadonlyMap<number, LastRuns>> {
  const run = sql.table(`${schemas.store}.run`);
  const { rows } = await sql<Row>`
    select scope.id as scope, last.id::float8 as run, last.verdict, last.started_at::float8 as started,
           last.committed_at::float8 as committed, last.reason, last.sources, whole.committed_at::float8 as complete,
           judged.run as judged, judged.passed, judged.summary
    from ${sql.table(`${schemas.store}.scope`)} scope
    cross join lateral (select * from ${run} where scope = scope.id order by id desc limit 1) last
    left join lateral (
      select committed_at from ${run} where scope = scope.id and verdict = 'complete' order by id desc limit 1
    ) whole on true
    left join lateral (
      select * from ${sql.table(`${schemas.fleet}.verdict`)} where scope = scope.id order by run desc limit 1
    ) judged on true`.execute(db);
  return new Map(
    rows.map((row) => [
      row.scope,
      {
        run: row.run,
        verdict: row.verdict,
        startedAt: iso(row.started),
        ...(row.committed !== null && { committedAt: iso(row.committed) }),
        ...reasonOf(row),
        ...(row.complete !== null && { completeAt: iso(row.complete) }),
        ...(row.judged !== null && {
          policy: { run: row.judged, passed: row.passed === true, summary: row.summary ?? "" },
        }),
      },
    ]),
  );
}

/** The fault of a run and its causes: lists of images with the code of an error or a word of the client. */
function reasonOf({ verdict, reason, sources }: Row): Pick<LastRuns, "reason"> {
  if (verdict !== "failed" && verdict !== "incomplete") return {};
  const lists = JSON.parse(sources) as readonly RunSource[]; // written by the store
  const causes = lists
    .filter(({ complete }) => !complete)
    .map(({ source, reason: cause = "not whole" }) => `${source}: ${cause}`);
  const what =
    reason ?? (causes.length > 0 ? "not everything could be read" : "findings of some images could not be read");
  return { reason: causes.length === 0 ? what : `${what} (${causes.join(", ")})` };
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
