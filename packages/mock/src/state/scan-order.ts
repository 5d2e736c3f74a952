import type { Condition } from "./database.js";
import { scanBits } from "./scan-columns.js";

/** Kinds of findings to scan for, the start, and the duration. */
export interface ScanOrder {
  /** Kinds of findings, a sum of the bits of {@link scanBits}. */
  readonly parts: number;
  /** Start in milliseconds. */
  readonly startMs: number;
  /** Time by which every scan must end, in milliseconds. @default no limit */
  readonly endMs?: number;
  /** Number of the task, whose images wait for their turn. @default no task: all images start at once */
  readonly task?: number;
}

/** A time that no clock reaches, in milliseconds: the last one that a `Date` has. What is added to it is still a number. */
export const neverMs = 8_640_000_000_000_000;

/** Images of a task that start together. */
export const atOnce = 100;

/** Milliseconds until the next ones start. */
export const turnMs = 10_000;

/** SQL of the start of the image of a row, in milliseconds, one of `run` and in the order of a column. */
export function startOf(column: string): string {
  return `run.start + iif(run.task IS NULL, 0, (row_number() OVER (ORDER BY ${column}) - 1) / ${atOnce} * ${turnMs})`;
}

/** An order as the JSON that the SQL reads, by the names `parts`, `start`, `end` and `task`. */
export function orderJson({ parts, startMs, endMs, task }: ScanOrder): string {
  const end = Math.min(endMs ?? neverMs, neverMs);
  return JSON.stringify({ parts, start: startMs, end, task: task ?? null });
}

/** SQL of a table `run` with one row, from the JSON of {@link orderJson} in place of `?`. */
export const runSql = `run AS MATERIALIZED (SELECT input ->> '$.parts' AS parts, input ->> '$.start' AS start,
    input ->> '$.end' AS "end", input ->> '$.task' AS task FROM (SELECT ? AS input))`;

/** Adds up the bits of kinds of findings, `ALL` or names in any case; if all are unknown, of every kind. */
export function partsOf(types: readonly string[]): number {
  const wanted = new Set(types.map((type) => type.toUpperCase()));
  const bits = Object.entries(scanBits).filter(([type]) => wanted.has(type));
  const chosen = bits.length === 0 || wanted.has("ALL") ? Object.entries(scanBits) : bits;
  return chosen.reduce((sum, [, bit]) => sum + bit, 0);
}

/** Images that have a license and are not being scanned. */
export const canBeScanned: Condition = { sql: "IsAuthorized <> 0 AND ScanStatus <> 'SCANNING'", values: [] };
