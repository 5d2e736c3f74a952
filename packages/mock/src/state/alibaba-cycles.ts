import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

import type { RequestOf } from "@plimsoll/types";

import { sha256Hex } from "../crypto/digest.js";
import { intervalOf, nextRunAfter } from "./alibaba-cycle-calendar.js";
import type { AlibabaScans } from "./alibaba-scans.js";
import type { Condition } from "./database.js";
import { everyRow, inTransaction, readNumber, toNumber, toText } from "./database.js";
import { UntilChange } from "./until-change.js";

/** A schedule as CreateCycleTask takes it, without what no answer tells. */
export type CycleSettings = Omit<RequestOf<"sas", "CreateCycleTask">, "Source">;

/** A schedule with its runs. */
export interface StoredCycle {
  readonly configId: string;
  readonly settings: CycleSettings;
  /** Next run, in milliseconds; `undefined` if it is off. */
  readonly nextMs: number | undefined;
  /** ID of the scan that it started last; `undefined` before the first. */
  readonly lastTaskId: string | undefined;
}

/** The table of the schedules. */
export const alibabaCycleTable = `CREATE TABLE alibaba_cycles (
  number INTEGER PRIMARY KEY, config_id TEXT NOT NULL UNIQUE, row TEXT NOT NULL, next_ms INTEGER, last_task_id TEXT
)`;

/** Largest number of runs of a schedule to make up for after the clock has leapt ahead: as for the schedule of TCSS. */
const maxMissedRuns = 32;

/** The schedules of Security Center. A schedule of images starts a scan of all; what the others would scan is not in the mock. */
export class AlibabaCycles {
  readonly #database: DatabaseSync;
  readonly #scans: AlibabaScans;
  readonly #seed: number;
  readonly #next: StatementSync;
  readonly #due: UntilChange<number>;

  /** @param seed - Seed of the IDs. */
  constructor(database: DatabaseSync, scans: AlibabaScans, seed: number) {
    this.#database = database;
    this.#scans = scans;
    this.#seed = seed;
    const next = database.prepare("SELECT coalesce(min(next_ms), 9e999) FROM alibaba_cycles");
    this.#due = new UntilChange(database, () => Math.min(scans.dueMs, readNumber(next)));
    this.#next = next;
  }

  /**
   * Adds a schedule at a time, in milliseconds.
   *
   * @param known - ID, and ID of the last scan. @default a new ID, and no scan
   * @returns Its ID.
   */
  add(
    settings: CycleSettings,
    nowMs: number,
    known: { readonly ConfigId?: string; readonly LastTaskId?: string } = {},
  ): string {
    const number = readNumber(this.#database.prepare("SELECT coalesce(max(number), 0) + 1 FROM alibaba_cycles"));
    const configId = known.ConfigId ?? sha256Hex(`schedule ${this.#seed} ${number} ${nowMs}`).slice(0, 32);
    const next = firstRun(settings, nowMs);
    this.#run(
      "INSERT INTO alibaba_cycles VALUES (?, ?, ?, ?, ?)",
      number,
      configId,
      JSON.stringify(settings),
      next,
      known.LastTaskId ?? null,
    );
    return configId;
  }

  /** Changes what is given. @returns False if there is no such schedule. */
  change(configId: string, settings: Partial<CycleSettings>, nowMs: number): boolean {
    const [known] = this.find({ sql: "config_id = ?", values: [configId] });
    if (known === undefined) return false;
    const all = { ...known.settings, ...settings };
    this.#run(
      "UPDATE alibaba_cycles SET row = ?, next_ms = ? WHERE config_id = ?",
      JSON.stringify(all),
      firstRun(all, nowMs),
      configId,
    );
    return true;
  }

  /** Deletes a schedule; one that there is not does no harm. */
  remove(configId: string): void {
    this.#run("DELETE FROM alibaba_cycles WHERE config_id = ?", configId);
  }

  /** The schedules that meet a condition, in the order in which they were made. */
  find({ sql, values }: Condition = everyRow): readonly StoredCycle[] {
    return this.#database
      .prepare(`SELECT * FROM alibaba_cycles WHERE ${sql} ORDER BY number`)
      .all(...values)
      .map((row) => ({
        configId: toText(row["config_id"]),
        settings: JSON.parse(toText(row["row"])) as CycleSettings, // only this class writes this column
        nextMs: row["next_ms"] === null ? undefined : toNumber(row["next_ms"]),
        lastTaskId: row["last_task_id"] === null ? undefined : toText(row["last_task_id"]),
      }));
  }

  /** Lets everything happen that is due at a time, in milliseconds: runs of schedules, and ends of scans, in their order. */
  catchUp(nowMs: number): void {
    if (this.#due.current > nowMs) return;
    inTransaction(this.#database, () => {
      this.#skipMissed(nowMs);
      for (let dueMs = this.#dueMs; dueMs <= nowMs; dueMs = this.#dueMs) {
        this.#scans.settle(dueMs);
        for (const cycle of this.find({ sql: "next_ms = CAST(? AS INTEGER)", values: [String(dueMs)] }))
          this.#start(cycle, dueMs);
      }
      this.#scans.settle(nowMs);
    });
  }

  get #dueMs(): number {
    return readNumber(this.#next);
  }

  #start({ configId, settings, lastTaskId }: StoredCycle, timeMs: number): void {
    const isScan = settings.TaskType === "IMAGE_SCAN" && this.#scans.canStart;
    const taskId = isScan
      ? this.#scans.start(everyRow, { source: "console_batch", timeMs }).taskId
      : (lastTaskId ?? null);
    const next = nextRunAfter(settings, timeMs) ?? null;
    this.#run("UPDATE alibaba_cycles SET next_ms = ?, last_task_id = ? WHERE config_id = ?", next, taskId, configId);
  }

  #skipMissed(nowMs: number): void {
    for (const { configId, settings, nextMs } of this.find({
      sql: "next_ms <= CAST(? AS INTEGER)",
      values: [String(nowMs)],
    })) {
      const earliestMs = nowMs - maxMissedRuns * intervalOf(settings);
      if (nextMs === undefined || nextMs > earliestMs) continue;
      this.#run(
        "UPDATE alibaba_cycles SET next_ms = ? WHERE config_id = ?",
        nextRunAfter(settings, earliestMs) ?? null,
        configId,
      );
    }
  }

  #run(sql: string, ...values: readonly SQLInputValue[]): void {
    this.#database.prepare(sql).run(...values);
  }
}

function firstRun(settings: CycleSettings, nowMs: number): number | null {
  return settings.Enable === 1 ? (nextRunAfter(settings, nowMs - 1) ?? null) : null;
}
