import { openPostgresStore, toPostgresError } from "@plimsoll/store/postgres";

import { createBoss } from "../database/boss.js";
import type { FleetContext } from "../database/context.js";
import type { FleetOptions } from "../database/fleet-options.js";
import { fullOptions } from "../database/options.js";
import { schemasOf } from "../database/places.js";
import { openPool } from "../database/pool.js";
import { checkVersions } from "../database/versions.js";
import type { WorkerEvent } from "../jobs/work-options.js";
import { createMetrics } from "../metrics/fleet-metrics.js";
import { enqueueSync } from "../scopes/enqueue.js";
import { importScopes } from "../scopes/import-scopes.js";
import { listScopes } from "../scopes/list-scopes.js";
import { examine } from "../status/doctor.js";
import { dropJobs, failedJobs, retryJobs } from "../status/failed.js";
import { readStatus } from "../status/status.js";
import { type Worker, type WorkerOptions, startWorker } from "../worker/worker.js";
import type { Fleet } from "./fleet.js";

/** Merges that a process does at the same time. */
const MERGES = 2;
/** Milliseconds that a statement of a merge may take: as long as its job. */
const MERGE_MS = 900_000;

/**
 * Opens a fleet. Nothing is read for each of its scopes, so this takes as long for a thousand as for one.
 *
 * @param given - Address of the database, or {@link FleetOptions}.
 * @throws {FleetError} when an option is wrong (`BadOption`), or the database has no fleet or one of another version (`NoFleet`,
 * `OlderFleet`, `NewerFleet`).
 * @throws {StoreError} when the address is invalid (`InvalidAddress`), or the database cannot be used; its code says why.
 */
export async function openFleet(given: FleetOptions | string): Promise<Fleet> {
  const options = fullOptions(given);
  const { url, schema, connections, program, queryTimeoutMs, storeTimeoutSeconds, now, place } = options;
  const toError = (error: unknown): unknown => toPostgresError(place, error);
  const onError = (error: unknown): void => options.onError(toError(error));
  const schemas = schemasOf(schema);
  const pool = openPool({ url, size: connections, program, queryTimeoutMs, onError });
  const named = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw toError(error);
    }
  };
  const boss = createBoss({ jobs: pool.jobs, schema: schemas.jobs, onError });
  const opened = new AsyncDisposableStack();
  opened.use(pool);
  const merges = opened.use(openPool({ url, size: MERGES, program, queryTimeoutMs: MERGE_MS, onError }));
  try {
    await named(() => checkVersions(pool.db, schemas, place));
    const store = opened.use(await openPostgresStore({ url, schema, timeoutSeconds: storeTimeoutSeconds }, { now }));
    await named(() => boss.start());
    opened.defer(() => boss.stop({ graceful: false }));
    const context = { schemas, db: pool.db.withSchema(schemas.fleet), boss, store, now, program };
    return createFleet(context, {
      place,
      named,
      startWorker: (work) =>
        startWorker({ ...context, pool, merges: merges.db.withSchema(schemas.fleet), onError, toError }, work),
      close: () => opened.disposeAsync(),
    });
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

interface Parts {
  readonly place: string;
  /** Gives errors of the database their names. */
  readonly named: <T>(work: () => Promise<T>) => Promise<T>;
  readonly startWorker: (options: WorkerOptions) => Promise<Worker>;
  readonly close: () => Promise<void>;
}

function createFleet(context: FleetContext, { place, named, startWorker: start, close }: Parts): Fleet {
  const metrics = createMetrics();
  const workers = new Set<Worker>();
  return {
    place,
    store: context.store,
    scopes: (aliases) => named(() => listScopes(context, aliases)),
    importScopes: (rows, options) => named(() => importScopes(context, rows, options)),
    sync: (aliases) => named(() => enqueueSync(context, aliases)),
    status: () => named(() => readStatus(context)),
    failed: () => named(() => failedJobs(context)),
    retry: (ids) => named(() => retryJobs(context, ids)),
    drop: (ids) => named(() => dropJobs(context, ids)),
    doctor: () => named(() => examine(context)),
    metrics: () => named(() => metrics.text(context)),
    async worker(options) {
      const onEvent = (event: WorkerEvent): void => {
        if (event.type === "committed") metrics.committed(event.seconds);
        options.onEvent?.(event);
      };
      const worker = await named(() => start({ ...options, onEvent }));
      workers.add(worker);
      return worker;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...workers].map((worker) => worker.stop()));
      await close();
    },
  };
}
