import type { Db } from "../schema/tables.js";

/** Findings of one severity that were open after a run. */
export interface OpenCount {
  /** Number of the severity. */
  readonly severity: number;
  readonly rows: number;
}

/** Reads how many findings of a scope were open after a run, of all repositories, from what the run has counted. */
export function readOpenCounts(db: Db, scope: number, run: number): Promise<readonly OpenCount[]> {
  return db
    .selectFrom("rollup")
    .select(["severity", "open as rows"])
    .where("scope", "=", scope)
    .where("repository", "=", 0)
    .where("run", "=", run)
    .execute();
}
