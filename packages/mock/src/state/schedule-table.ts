import type { DatabaseSync, StatementSync } from "node:sqlite";

import { readText } from "./database.js";
import type { Cadence } from "./scan-calendar.js";
import { firstRunAfter } from "./scan-calendar.js";
import type { ScanRuns } from "./scan-runs.js";

/** SQL of the table of a schedule, which never has more than one row. */
export function scheduleTableOf(name: string): string {
  return `CREATE TABLE ${name} (id INTEGER PRIMARY KEY CHECK (id = 1), row TEXT NOT NULL, runs TEXT NOT NULL)`;
}

/** A schedule of the account, and the state of its runs. */
export class ScheduleTable<S extends { readonly Enable: boolean }> {
  readonly #cadenceOf: (schedule: S) => Cadence;
  readonly #write: StatementSync;
  readonly #writeRuns: StatementSync;
  readonly #read: StatementSync;
  readonly #readRuns: StatementSync;

  /**
   * @param table - Name of the table, made by {@link scheduleTableOf}.
   * @param cadenceOf - Tells the rhythm of a schedule.
   */
  constructor(database: DatabaseSync, table: string, cadenceOf: (schedule: S) => Cadence) {
    this.#cadenceOf = cadenceOf;
    this.#write = database.prepare(`INSERT OR REPLACE INTO ${table} (id, row, runs) VALUES (1, ?, ?)`);
    this.#writeRuns = database.prepare(`UPDATE ${table} SET runs = ?`);
    this.#read = database.prepare(`SELECT row FROM ${table}`);
    this.#readRuns = database.prepare(`SELECT runs FROM ${table}`);
  }

  /** Replaces the schedule. Its first run is at the next time of day that it names; what the last one did stays known. */
  set(schedule: S, nowMs: number): void {
    const { last } = this.runs;
    const nextMs = schedule.Enable ? firstRunAfter(this.#cadenceOf(schedule), nowMs) : undefined;
    this.#write.run(JSON.stringify(schedule), JSON.stringify({ nextMs, last }));
  }

  /** The schedule; `undefined` until one was set. */
  get current(): S | undefined {
    const row = readText(this.#read);
    return row === undefined ? undefined : (JSON.parse(row) as S); // only `set` writes this column
  }

  /** Rhythm of the schedule; `undefined` until one was set. */
  get cadence(): Cadence | undefined {
    const { current } = this;
    return current === undefined ? undefined : this.#cadenceOf(current);
  }

  /** State of its runs. */
  get runs(): ScanRuns {
    const runs = readText(this.#readRuns);
    if (runs === undefined) return { nextMs: undefined, last: undefined };
    return { nextMs: undefined, last: undefined, ...(JSON.parse(runs) as Partial<ScanRuns>) }; // only this class writes this column
  }

  set runs(runs: ScanRuns) {
    this.#writeRuns.run(JSON.stringify(runs));
  }
}
