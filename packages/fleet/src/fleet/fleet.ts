import type { Store } from "@plimsoll/store";

import type { Check } from "../status/doctor.js";
import type { FailedJob, RetryResult } from "../status/failed.js";
import type { FleetStatus } from "../status/status.js";
import type { SyncRequest } from "../scopes/enqueue.js";
import type { ImportOptions, ImportResult } from "../scopes/import-scopes.js";
import type { FleetScope } from "../scopes/list-scopes.js";
import type { ScopeRow } from "../scopes/scope-row.js";
import type { Worker, WorkerOptions } from "../worker/worker.js";

/** Hundreds of accounts in one database: their scopes, jobs and history. */
export interface Fleet extends AsyncDisposable {
  /** Server and database, without user and password. */
  readonly place: string;
  /** The history, as of an embedded store. */
  readonly store: Store;
  /**
   * The scopes, by number.
   *
   * @param aliases - The wanted ones. @default all
   * @throws {FleetError} when the fleet has none with an alias (`UnknownScope`).
   */
  scopes(aliases?: readonly string[]): Promise<readonly FleetScope[]>;
  /**
   * Writes scopes down, and makes their schedules. Scopes that are not among the rows stay as they are.
   *
   * @param rows - See {@link ScopeRow}; all of them are checked before anything is written.
   * @throws {FleetError} when a row is wrong (`BadScope`) or holds a secret (`SecretInScope`).
   */
  importScopes(rows: readonly ScopeRow[], options?: ImportOptions): Promise<ImportResult>;
  /**
   * Asks for scopes to be read as soon as a worker has room.
   *
   * @param aliases - The wanted ones. @default all that are enabled
   * @throws {FleetError} when the fleet has none with an alias (`UnknownScope`).
   */
  sync(aliases?: readonly string[]): Promise<SyncRequest>;
  /** State of everything now, from the jobs and runs themselves. */
  status(): Promise<FleetStatus>;
  /** Jobs that were given up, with the reason in words. */
  failed(): Promise<readonly FailedJob[]>;
  /**
   * Puts jobs that were given up into their queues again.
   *
   * @param ids - From {@link Fleet.failed}.
   * @throws {FleetError} when none has one of the IDs (`UnknownJob`).
   */
  retry(ids: readonly string[]): Promise<RetryResult>;
  /**
   * Forgets jobs that were given up.
   *
   * @param ids - From {@link Fleet.failed}.
   * @returns their number.
   * @throws {FleetError} when none has one of the IDs (`UnknownJob`).
   */
  drop(ids: readonly string[]): Promise<number>;
  /** Looks for what needs a person, and says what to do. */
  doctor(): Promise<readonly Check[]>;
  /** Metrics for Prometheus, read at each call: text and its media type. Merges of workers of this process are a histogram in it. */
  metrics(): Promise<{ readonly text: string; readonly contentType: string }>;
  /**
   * Starts to work in this process.
   *
   * @param options - See {@link WorkerOptions}.
   * @throws {FleetError} when an option is out of its range (`BadOption`).
   */
  worker(options: WorkerOptions): Promise<Worker>;
}
