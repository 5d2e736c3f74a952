import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";

import type { JobDatabase } from "./job-queues.js";
import type { FleetTables } from "./tables.js";

/** How a fleet connects. */
export interface PoolOptions {
  /** Address of the database. */
  readonly url: string;
  /** Most connections. */
  readonly size: number;
  /** Name of the program, which `pg_stat_activity` shows. */
  readonly program: string;
  /** Milliseconds after which a statement without an answer has failed. */
  readonly queryTimeoutMs: number;
  /** Hears errors of connections that nobody uses at the moment. */
  readonly onError: (error: Error) => void;
}

/** Connections of a fleet: of its own tables and of its jobs. */
export interface FleetPool extends AsyncDisposable {
  /** Over the connections. */
  readonly db: Kysely<FleetTables>;
  /** The same for pg-boss. */
  readonly jobs: JobDatabase;
}

/**
 * Opens connections as they are needed. A server that does not answer is noticed by the time limit of each statement: without
 * one, a worker behind a network that stalls would wait as long as its operating system does.
 */
export function openPool({ url, size, program, queryTimeoutMs, onError }: PoolOptions): FleetPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    application_name: program,
    connectionTimeoutMillis: 10_000,
    query_timeout: queryTimeoutMs,
    statement_timeout: queryTimeoutMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // A program that only asks ends when it has its answer.
    allowExitOnIdle: true,
  });
  pool.on("error", onError);
  const db = new Kysely<FleetTables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    jobs: { executeSql: async (text, values) => pool.query(text, values) },
    // Ends the pool too.
    [Symbol.asyncDispose]: () => db.destroy(),
  };
}
