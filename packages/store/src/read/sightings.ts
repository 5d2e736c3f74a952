import type { Db } from "../schema/tables.js";
import { type RunTimes, addTimes } from "./run-times.js";

/** A finding with the first run that saw it. */
interface Sighted {
  readonly scope: number;
  /** `null` where the cloud says since when the finding is there. */
  readonly sighted_run: number | null;
}

/** Says when findings were seen first, of which the cloud does not say it. */
export interface Sightings {
  /** Reads the times of some rows, unless they are known. */
  read(rows: readonly Sighted[]): Promise<void>;
  /**
   * When the first run that saw a finding was committed, RFC 3339 in UTC. `undefined` for what the first run of its scope found: nobody
   * knows how long that had been there.
   */
  of(row: Sighted): string | undefined;
}

/** Each time is read once: findings of a scope come from few runs. */
export function createSightings(db: Db): Sightings {
  const times: RunTimes = new Map();
  const firsts = new Map<number, number>();
  return {
    async read(rows) {
      const wanted = new Map<string, { readonly scope: number; readonly firstRun: number }>();
      for (const { scope, sighted_run: run } of rows)
        if (run !== null) wanted.set(`${scope} ${run}`, { scope, firstRun: run });
      const scopes = new Set([...wanted.values()].map(({ scope }) => scope).filter((scope) => !firsts.has(scope)));
      for (const [scope, first] of await firstRuns(db, [...scopes])) firsts.set(scope, first);
      await addTimes(db, times, [...wanted.values()]);
    },
    of({ scope, sighted_run: run }) {
      return run === null || run <= (firsts.get(scope) ?? Infinity) ? undefined : times.get(`${scope} ${run}`);
    },
  };
}

async function firstRuns(db: Db, scopes: readonly number[]): Promise<readonly (readonly [number, number])[]> {
  if (scopes.length === 0) return [];
  const rows = await db
    .selectFrom("run")
    .select(({ fn }) => ["scope", fn.min("id").as("first")])
    .where("scope", "in", [...scopes])
    .where("committed_at", "is not", null)
    .groupBy("scope")
    .execute();
  return rows.map(({ scope, first }) => [scope, first]);
}
