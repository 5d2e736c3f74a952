import type { Generated, Kysely } from "kysely";

/** Tables of a fleet, in a schema of their own. */
export interface FleetTables {
  /** Facts of a scope beside those that the store has. */
  scope_setting: {
    /** Number of the scope in the store. */
    scope: number;
    /** Scopes of one group are never read at the same time: they share a key and so its limits. */
    key_group: string;
    enabled: boolean;
    /** `ScopeWindow` as JSON; `null` without a schedule. */
    window: string | null;
    settings: string;
  };
  /** Which job has read a run, and what it has cost. */
  reading: {
    run: number;
    scope: number;
    /** Job that reads or has read it. */
    job: string;
    calls: number | null;
    throttles: number | null;
    commit_ms: number | null;
    started_at: Generated<Date>;
  };
  /** Which job may read scopes of a group. It holds as long as the job is active. */
  group_claim: { key_group: string; job: string };
  /** Verdicts of policies about runs. */
  verdict: {
    scope: number;
    run: number;
    passed: boolean;
    violations: number;
    summary: string;
    at: Generated<Date>;
  };
}

/** A database with the tables of a fleet. */
export type FleetDb = Kysely<FleetTables>;
