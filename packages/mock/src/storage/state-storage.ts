import type { DatabaseSync } from "node:sqlite";

import type { ClockShift } from "../state/clock.js";
import { sha256Hex } from "../crypto/digest.js";
import { seedEstate } from "../seed/seed-estate.js";
import { inTransaction, openDatabase, readNumber } from "../state/database.js";
import { Store, estateTables } from "../state/store.js";
import { DataFileError, type DataFileErrorCode } from "./data-file-error.js";
import { dataFileErrorCodeOf } from "./data-file-error-code.js";
import { markDataFile, openDataFile } from "./open-data-file.js";
import type { Snapshot } from "./snapshots.js";
import { Snapshots, snapshotTable } from "./snapshots.js";
import type { StartPlan } from "./start-plan.js";
import { readStartPlan, startPlanTable, writeStartPlan } from "./start-plan.js";

/** Settings of an estate: the seed of its scans, and the shift of the clock. */
const settingTable =
  "CREATE TABLE setting (id INTEGER PRIMARY KEY CHECK (id = 1), seed INTEGER NOT NULL, shift_ms REAL NOT NULL)";

/** The tables that a snapshot copies and a new estate replaces. */
const stateTables: readonly string[] = [...estateTables, settingTable];
const stateTableNames: readonly string[] = [...stateTables.join("\n").matchAll(/CREATE TABLE (\w+)/g)].flatMap(
  ([, name = ""]) => name,
);

/** Computed from the tables, so that every change to one gives a new version. */
const formatVersion = Number.parseInt(
  sha256Hex([...stateTables, snapshotTable, startPlanTable].join("\n")).slice(0, 7),
  16,
);

/**
 * Storage of the state of a mock: one SQLite database, in memory or in a data file, with its snapshots. It replaces the whole
 * state in one transaction: an estate that turns out invalid, or a full disk, leaves the old one.
 *
 * The {@link Store} is a view of that database with some values cached. Replacing the state makes another view, so ask for
 * {@link StateStorage.store} each time instead of keeping it.
 *
 * @example
 * ```ts
 * import { toPlan } from "../seed/to-plan.js";
 * import { StateStorage } from "./state-storage.js";
 *
 * const storage = new StateStorage(undefined, toPlan({ images: 10 }), Date.now());
 * storage.addSnapshot("before", Date.now());
 * storage.seed(toPlan({ images: 40 }), Date.now());
 * console.log(storage.store.hostImages.size); // 40
 * storage.restore("before");
 * console.log(storage.store.hostImages.size); // 10
 * storage.close();
 * ```
 */
export class StateStorage implements ClockShift {
  readonly #path: string | undefined;
  readonly #database: DatabaseSync;
  readonly #snapshots: Snapshots;
  readonly #readStart: () => StartPlan;
  #store: Store;
  #seed: number;
  #shiftMs: number;

  /** The permissions that the data file had, `0644`, if other users could open it until now. */
  readonly narrowedFrom: string | undefined;

  /**
   * @param path - Path of the data file; `undefined` for memory.
   * @param plan - Plan of the estate, used if the file is new.
   * @param nowMs - Time in milliseconds.
   * @throws {DataFileError} when the file is in use, holds something else, or cannot be opened.
   */
  constructor(path: string | undefined, plan: StartPlan, nowMs: number) {
    const { database, isNew, narrowedFrom } =
      path === undefined
        ? { database: openDatabase([]), isNew: true, narrowedFrom: undefined }
        : openDataFile(path, formatVersion);
    this.#path = path;
    this.#database = database;
    this.narrowedFrom = narrowedFrom;
    try {
      const store = isNew ? this.#make(path, plan, nowMs) : undefined;
      this.#seed = this.#read("seed");
      this.#shiftMs = this.#read("shift_ms");
      this.#store = store ?? new Store(this.#seed, database);
      this.#snapshots = new Snapshots(database, stateTableNames);
      this.#readStart = path === undefined ? () => plan : () => readStartPlan(database);
    } catch (error) {
      database.close();
      throw this.#toFileError(error, isNew ? "Unusable" : "Damaged") ?? error;
    }
  }

  /** The current state. Read it each time: replacing the state makes another store. */
  get store(): Store {
    return this.#store;
  }

  get shiftMs(): number {
    return this.#shiftMs;
  }

  set shiftMs(ms: number) {
    this.#writeSetting(this.#seed, ms);
    this.#shiftMs = ms;
  }

  /**
   * Replaces the estate by a new one. The clock stays.
   *
   * @throws {RangeError} when the plan is invalid; then nothing has changed.
   */
  seed(plan: StartPlan, nowMs: number): void {
    this.#replace({ seed: plan.seed, shiftMs: this.#shiftMs }, (store) => seedEstate(store, { ...plan, nowMs }));
  }

  /** Goes back to the start. @param sourceMs - Time of the underlying clock in milliseconds. */
  reset(sourceMs: number): void {
    const plan = this.#readStart();
    this.#replace({ seed: plan.seed, shiftMs: 0 }, (store) => seedEstate(store, { ...plan, nowMs: sourceMs }));
  }

  /** Every snapshot, oldest first. */
  get snapshots(): readonly Snapshot[] {
    return this.#snapshots.all;
  }

  /** Makes a snapshot of the state. */
  addSnapshot(id: string, timeMs: number): Snapshot {
    const { hostImages, registryImages, alibabaImages } = this.#store;
    const snapshot = { id, timeMs, images: hostImages.size + registryImages.size + alibabaImages.size };
    inTransaction(this.#database, () => this.#snapshots.add(snapshot));
    return snapshot;
  }

  /** Restores an existing snapshot. */
  restore(id: string): void {
    const [seed, shiftMs] = ["seed", "shift_ms"].map((column) => this.#snapshots.readNumber(id, "setting", column));
    this.#replace({ seed: seed ?? 1, shiftMs: shiftMs ?? 0 }, (store) => {
      this.#database.exec("DELETE FROM setting");
      store.fill(() => this.#snapshots.copyBack(id));
    });
  }

  /** Deletes an existing snapshot. */
  removeSnapshot(id: string): void {
    inTransaction(this.#database, () => this.#snapshots.remove(id));
  }

  /** Changes rows directly in the database, in one transaction, and discards the values that the store has cached. */
  change<T>(work: (database: DatabaseSync, store: Store) => T): T {
    const result = inTransaction(this.#database, () => work(this.#database, this.#store));
    this.#store = new Store(this.#seed, this.#database);
    return result;
  }

  /**
   * Turns an error of the data file into a {@link DataFileError}, and discards the cached values of the store: they may be
   * those of a change that was rolled back.
   *
   * @returns A {@link DataFileError}, or the error as it is.
   */
  toReportedError(error: unknown): unknown {
    const explained = this.#toFileError(error, "Unusable");
    if (explained === undefined) return error;
    this.#store = new Store(this.#seed, this.#database);
    return explained;
  }

  /** Frees the memory, and the file. */
  close(): void {
    this.#database.close();
  }

  /** Fills a new database in one transaction. */
  #make(path: string | undefined, plan: StartPlan, nowMs: number): Store {
    return inTransaction(this.#database, () => {
      this.#database.exec([...stateTables, snapshotTable].join(";\n"));
      if (path !== undefined) {
        this.#database.exec(startPlanTable);
        writeStartPlan(this.#database, plan);
        markDataFile(this.#database, formatVersion);
      }
      this.#writeSetting(plan.seed, 0);
      const store = new Store(plan.seed, this.#database);
      seedEstate(store, { ...plan, nowMs });
      return store;
    });
  }

  #replace({ seed, shiftMs }: { readonly seed: number; readonly shiftMs: number }, fill: (store: Store) => void): void {
    try {
      this.#store = inTransaction(this.#database, () => {
        for (const table of stateTableNames) this.#database.exec(`DROP TABLE ${table}`);
        this.#database.exec(stateTables.join(";\n"));
        this.#writeSetting(seed, shiftMs);
        const store = new Store(seed, this.#database);
        fill(store);
        return store;
      });
    } catch (error) {
      // The seed of the scans is bound to the connection as an SQL function, which no rollback undoes.
      this.#store = new Store(this.#seed, this.#database);
      throw error;
    }
    this.#seed = seed;
    this.#shiftMs = shiftMs;
  }

  #writeSetting(seed: number, shiftMs: number): void {
    this.#database.prepare("INSERT OR REPLACE INTO setting (id, seed, shift_ms) VALUES (1, ?, ?)").run(seed, shiftMs);
  }

  /** @param otherwise - Code for an error that has none of its own, such as a missing table. */
  #toFileError(error: unknown, otherwise: DataFileErrorCode): DataFileError | undefined {
    if (this.#path === undefined) return undefined;
    const code = dataFileErrorCodeOf(error);
    if (code === undefined) return undefined;
    return new DataFileError(this.#path, code === "Unusable" ? otherwise : code, error);
  }

  #read(column: "seed" | "shift_ms"): number {
    return readNumber(this.#database.prepare(`SELECT ${column} FROM setting`));
  }
}
