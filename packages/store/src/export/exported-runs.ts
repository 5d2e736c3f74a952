import type { RunRecord } from "../read/read-runs.js";
import type { Scope } from "../scope/scopes.js";

/** A run whose state is exported: the last one of its day. */
export interface ExportedRun {
  readonly scope: Scope;
  /** Number of the run. */
  readonly run: number;
  /** When it was committed, RFC 3339 in UTC. */
  readonly at: string;
  /** Day of that, in UTC. */
  readonly date: string;
  /** True if it read everything. */
  readonly complete: boolean;
}

/**
 * The last run of each day, the oldest day first. Runs are ordered by their numbers, whatever the clock said.
 *
 * @param runs - Runs of one scope, the newest first.
 * @param since - The first day. @default the day of the last run
 */
export function exportedRuns(
  scope: Scope,
  runs: readonly RunRecord[],
  since: Date | undefined,
): readonly ExportedRun[] {
  const days = new Map<string, ExportedRun>();
  for (const { run, committedAt: at, verdict } of runs) {
    if (at === undefined) continue;
    const date = at.slice(0, 10);
    if (!days.has(date)) days.set(date, { scope, run, at, date, complete: verdict === "complete" });
  }
  const [last] = days.values();
  const first = since === undefined ? last?.date : since.toISOString().slice(0, 10);
  return [...days.values()].filter(({ date }) => first !== undefined && date >= first).toReversed();
}

/**
 * Folder of a table on one day, `findings/cloud=tencent/account=shop/date=2026-11-27`, as Hive names partitions: characters that
 * mean something in a path or a pattern are written as in a URL.
 *
 * @param table - Name of the table.
 */
export function partitionOf(table: string, { scope, date }: ExportedRun): readonly string[] {
  return [table, `cloud=${scope.cloud}`, `account=${escaped(scope.alias)}`, `date=${date}`];
}

function escaped(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Name of the file of a run. No other run has it, not even one of another store. */
export function fileNameOf({ run, at }: ExportedRun): string {
  return `run-${run}-${at.replaceAll(/[-:.]/g, "")}.parquet`;
}
