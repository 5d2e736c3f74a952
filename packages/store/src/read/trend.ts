import { type Db, LARGEST_ID } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { type SeverityCounts, addCount, noCounts } from "./counts.js";

const DAY_MS = 86_400_000;

/** Findings of one day: what was open after its last run, and what its runs opened and closed. */
export interface TrendPoint {
  /** When the last run of the day was committed, RFC 3339 in UTC. */
  readonly at: string;
  /** Number of that run. */
  readonly run: number;
  /** Open findings by severity; of a scope without a run that day, those of its last run. */
  readonly open: SeverityCounts;
  /** Findings that the runs of the day opened. */
  readonly opened: number;
  /** Findings that the runs of the day closed. */
  readonly closed: number;
  /** True if every run of the day read everything. */
  readonly complete: boolean;
}

/** A committed run of one of the scopes. */
interface Committed {
  readonly id: number;
  readonly scope: number;
  readonly at: number;
  readonly verdict: string;
}

/**
 * One point for each day of UTC that has a committed run; days without one have none. Runs count in the order of their numbers.
 *
 * @param days - Days before `now` from which on there are points; today is one of them.
 */
export async function readTrend(
  db: Db,
  scopes: readonly Scope[],
  { days, now }: { readonly days: number; readonly now: Date },
): Promise<readonly TrendPoint[]> {
  if (scopes.length === 0) return [];
  const runs = await committedRuns(db, scopes);
  const first = Math.floor(now.getTime() / DAY_MS) - days + 1;
  const byRun = await rollupsOf(db, scopes, firstNeeded(runs, first));
  const open = new Map<number, number>();
  const points = new Map<number, Growing>();
  for (const run of runs) {
    open.set(run.scope, run.id);
    const day = Math.floor(run.at / DAY_MS);
    const point = points.get(day) ?? { opened: 0, closed: 0, complete: true, run, last: new Map() };
    points.set(day, point);
    for (const { opened, closed } of byRun.get(run.id) ?? []) {
      point.opened += opened;
      point.closed += closed;
    }
    if (run.verdict !== "complete") point.complete = false;
    point.run = run;
    point.last = new Map(open);
  }
  return [...points]
    .filter(([day]) => day >= first)
    .map(([, { run, last, opened, closed, complete }]) => {
      const counts = noCounts();
      for (const id of last.values())
        for (const { severity, open: rows } of byRun.get(id) ?? []) addCount(counts, severity, rows);
      return { at: new Date(run.at).toISOString(), run: run.id, open: counts, opened, closed, complete };
    })
    .toSorted((a, b) => a.run - b.run);
}

interface Growing {
  opened: number;
  closed: number;
  complete: boolean;
  run: Committed;
  /** The last run of each scope at the end of the day. */
  last: Map<number, number>;
}

async function committedRuns(db: Db, scopes: readonly Scope[]): Promise<readonly Committed[]> {
  const rows = await db
    .selectFrom("run")
    .select(["id", "scope", "verdict", "committed_at as at"])
    .where(
      "scope",
      "in",
      scopes.map(({ id }) => id),
    )
    .where("committed_at", "is not", null)
    .orderBy("id")
    .execute();
  return rows.map(({ at, ...row }) => ({ ...row, at: at ?? 0 }));
}

interface Rollup {
  readonly severity: number;
  readonly open: number;
  readonly opened: number;
  readonly closed: number;
}

/** The earliest run whose numbers matter: of each scope the last one before the first day, or one on that day or later. */
function firstNeeded(runs: readonly Committed[], firstDay: number): number {
  const before = new Map<number, number>();
  let needed = LARGEST_ID;
  for (const { id, scope, at } of runs)
    if (Math.floor(at / DAY_MS) < firstDay) before.set(scope, id);
    else needed = Math.min(needed, id, ...before.values());
  return needed;
}

async function rollupsOf(
  db: Db,
  scopes: readonly Scope[],
  from: number,
): Promise<ReadonlyMap<number, readonly Rollup[]>> {
  const rows = await db
    .selectFrom("rollup")
    .select(["run", "severity", "open", "opened", "closed"])
    .where(
      "scope",
      "in",
      scopes.map(({ id }) => id),
    )
    .where("repository", "=", 0)
    .where("run", ">=", from)
    .execute();
  const byRun = new Map<number, Rollup[]>();
  for (const { run, ...rollup } of rows) byRun.set(run, [...(byRun.get(run) ?? []), rollup]);
  return byRun;
}
