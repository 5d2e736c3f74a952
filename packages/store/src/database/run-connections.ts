import type { ClientBase, PoolClient } from "pg";

import type { Db } from "../schema/tables.js";
import { type PostgresConnections, configOf, prepareSession, setSession } from "./postgres-connections.js";
import { databaseOn } from "./postgres-database.js";

/** Connection that a run has for itself. */
export interface RunConnection {
  readonly client: ClientBase;
  readonly db: Db;
  /** Gives the connection to the next run, with nothing left on it, or ends it if that cannot be. To be called once. */
  release(): Promise<void>;
}

/** Milliseconds for which a connection that no run has is kept: until the next account of a worker, and not over night. */
const KEEP_MS = 10_000;

/** Connections of runs. One that a run gives back is kept for the next one: to open another costs as much as a day without a change. */
export interface RunConnections {
  /**
   * Gives a connection for one run.
   *
   * @throws {StoreServerError} when none can be opened.
   */
  take(): Promise<RunConnection>;
  /** Ends those that no run has. That of an open run ends with it. */
  close(): void;
}

/**
 * Connections of the runs of a store, as many as there are open runs.
 *
 * @param keepMs - Milliseconds for which one is kept that no run has; 0 for as long as it lives.
 */
export function openRunConnections(connections: PostgresConnections, keepMs: number = KEEP_MS): RunConnections {
  const { packages, toError } = connections;
  const pool = new packages.pg.Pool({
    ...configOf(connections),
    max: Infinity,
    idleTimeoutMillis: keepMs,
    // A process that begins no other run ends.
    allowExitOnIdle: true,
  });
  // One that is lost while no run has it is not given to any.
  pool.on("error", () => undefined);
  const sessions = new WeakMap<PoolClient, number>();
  const prepare = async (client: PoolClient): Promise<boolean> => {
    const session = sessions.get(client);
    if (session !== undefined) return setSession(client, connections, session);
    // The query that meets the lost connection reports it.
    client.on("error", () => undefined);
    sessions.set(client, await prepareSession(client, connections));
    return true;
  };
  const lend = (client: PoolClient): RunConnection => {
    const { db, withdraw } = databaseOn(client, toError);
    return {
      client,
      db,
      async release() {
        client.release(!(await withdraw()));
      },
    };
  };
  const open = async (): Promise<RunConnection> => {
    for (;;) {
      const client = await pool.connect();
      const isKept = sessions.has(client);
      try {
        if (await prepare(client)) return lend(client);
        client.release(true);
      } catch (error) {
        client.release(true);
        // A kept connection may have been lost long ago, which says nothing about the server now; a new one does.
        if (!isKept) throw error;
      }
    }
  };
  return {
    async take() {
      try {
        return await open();
      } catch (error) {
        throw toError(error);
      }
    },
    close: () => void pool.end().catch(() => undefined),
  };
}
