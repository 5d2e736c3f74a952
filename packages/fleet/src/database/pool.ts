import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from "kysely";
import pg from "pg";

import type { JobDatabase } from "./job-queues.js";
import type { FleetTables } from "./tables.js";

/** Options of the connections. */
export interface PoolOptions {
  /** Address of the database. */
  readonly url: string;
  /** Most connections. */
  readonly size: number;
  /** Name of the program, which `pg_stat_activity` shows. */
  readonly program: string;
  /** Milliseconds after which a statement without an answer has failed. */
  readonly queryTimeoutMs: number;
  /** Called with errors of idle connections. */
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
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // A program that only asks ends when it has its answer.
    allowExitOnIdle: true,
    // Not a parameter of the start, which poolers such as pgbouncer refuse.
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it, which its types do not say
    onConnect: async (client) => void (await client.query(`set statement_timeout = ${queryTimeoutMs}`)),
  });
  pool.on("error", onError);
  // A connection that ends while it is lent and asks nothing tells its owner with the next statement.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<FleetTables>({ dialect: new PostgresDialect({ pool: guarded(pool) }) });
  return {
    db,
    jobs: { executeSql: (text, values) => pool.query<object>(text, values) },
    // Ends the pool too.
    [Symbol.asyncDispose]: () => db.destroy(),
  };
}

/** Lends connections that are not used again after an error that is not the server's: kysely would give them back as they are. */
function guarded(pool: pg.Pool): PostgresPool {
  return {
    options: pool.options,
    async connect() {
      const client = await pool.connect();
      let isBroken = false;
      const query = async (text: string, values?: readonly unknown[]): Promise<pg.QueryResult> => {
        try {
          return await client.query(text, values === undefined ? undefined : [...values]);
        } catch (error) {
          isBroken ||= !(error instanceof pg.DatabaseError) || error.severity !== "ERROR";
          throw error;
        }
      };
      return {
        query: query as unknown as PostgresPoolClient["query"], // its other form, a cursor, is for streams, which a fleet has none of
        release: () => client.release(isBroken),
      };
    },
    end: () => pool.end(),
  };
}
