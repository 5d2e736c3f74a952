import {
  HandleEmptyInListsPlugin,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  replaceWithNoncontingentExpression,
} from "kysely";
import type { Client, ClientConfig, Pool, PoolClient } from "pg";

import { isConnectionLost } from "../errors/postgres-errors.js";
import type { Db, Tables } from "../schema/tables.js";
import type { PgPackages } from "./load-pg.js";
import type { ResolvedPlace } from "./postgres-place.js";
import { toPostgresText } from "./postgres-text.js";
import { POSTGRES_TYPES } from "./postgres-types.js";

/** Milliseconds to wait for a connection. */
const CONNECT_MS = 10_000;

/** Connections to the database of a store. */
export interface PostgresConnections {
  readonly place: ResolvedPlace;
  readonly packages: PgPackages;
  readonly readOnly: boolean;
  readonly toError: (error: unknown) => unknown;
}

/** A database whose queries share some connections. */
export function openPool(connections: PostgresConnections): Db {
  const { place, packages, toError } = connections;
  const pool = new packages.pg.Pool({
    ...configOf(connections),
    max: place.poolSize,
    // A reader that has nothing more to ask does not keep its process alive.
    allowExitOnIdle: true,
  });
  // An idle connection that is lost is replaced by the next query.
  pool.on("error", () => undefined);
  const prepared = new WeakSet<PoolClient>();
  return databaseOver({
    connect: () => connectFrom(pool, connections, prepared),
    end: () => pool.end(),
    options: {},
  });

  async function connectFrom(
    from: Pool,
    all: PostgresConnections,
    ready: WeakSet<PoolClient>,
  ): Promise<PostgresPoolClient> {
    let client: PoolClient | undefined;
    try {
      client = await from.connect();
      if (!ready.has(client)) await prepareSession(client, all);
      ready.add(client);
    } catch (error) {
      client?.release(true);
      throw toError(error);
    }
    const one = client;
    return guarded(one, { toError, release: (isBroken) => one.release(isBroken) });
  }
}

/**
 * Opens one connection that is no part of the pool.
 *
 * @throws {StoreServerError} when it cannot.
 */
export async function openClient(connections: PostgresConnections): Promise<Client> {
  const client = new connections.packages.pg.Client(configOf(connections));
  // The query that meets the lost connection reports it.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await prepareSession(client, connections);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw connections.toError(error);
  }
}

/** A database whose queries run on one connection, one at a time. */
export function databaseOn(client: Client, toError: (error: unknown) => unknown): Db {
  let last: Promise<unknown> = Promise.resolve();
  return databaseOver({
    async connect() {
      const before = last;
      let release: () => void = () => undefined;
      last = new Promise<void>((resolve) => {
        release = resolve;
      });
      await before;
      return guarded(client, { toError, release: () => release() });
    },
    end: async () => undefined,
    options: {},
  });
}

function configOf({ place }: PostgresConnections): ClientConfig {
  return {
    connectionString: place.url,
    application_name: "plimsoll",
    connectionTimeoutMillis: CONNECT_MS,
    // The server ends what takes too long; if even that does not arrive, the connection is given up a little later.
    query_timeout: place.timeoutSeconds * 1000 + 1000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: POSTGRES_TYPES,
  };
}

/**
 * Sets what a session needs. A server that hears nothing of its client for half a minute gives up the session, and with it the lock
 * of a scope.
 */
async function prepareSession(client: Pick<Client, "query">, { place, readOnly }: PostgresConnections): Promise<void> {
  const ms = place.timeoutSeconds * 1000;
  const settings = {
    search_path: `"${place.schema}"`,
    statement_timeout: ms,
    idle_in_transaction_session_timeout: ms,
    tcp_keepalives_idle: 10,
    tcp_keepalives_interval: 10,
    tcp_keepalives_count: 2,
    standard_conforming_strings: "on",
    bytea_output: "hex",
    // Compiling a query takes longer than most of these take.
    jit: "off",
    ...(readOnly && { default_transaction_read_only: "on" }),
  };
  await client.query(
    Object.entries(settings)
      .map(([name, value]) => `set ${name} = ${value}`)
      .join(";"),
  );
}

/** Migrations are locked by the store, for its schema alone. */
class StoreAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}

  override async releaseMigrationLock(): Promise<void> {}
}

class StoreDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new StoreAdapter();
  }
}

function databaseOver(pool: PostgresPool): Db {
  const plugins = [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })];
  return new Kysely<Tables>({ dialect: new StoreDialect({ pool }), plugins });
}

interface Guard {
  readonly toError: (error: unknown) => unknown;
  readonly release: (isBroken: boolean) => void;
}

/** A connection whose errors are those of the store, and which is not used again once it is broken. */
function guarded(client: Pick<Client, "query">, { toError, release }: Guard): PostgresPoolClient {
  let isBroken = false;
  return {
    async query(text: unknown, parameters?: readonly unknown[]) {
      try {
        return await client.query(text as string, parameters?.map(toParameter)); // kysely gives a cursor only for streams, which the store has none of
      } catch (error) {
        const failure = toError(error);
        isBroken ||= isConnectionLost(failure);
        throw failure;
      }
    },
    release: (isDiscarded?: boolean) => release(isBroken || isDiscarded === true),
  } as unknown as PostgresPoolClient; // the two forms of `query` are one here
}

/** Value as `pg` takes it. */
export function toParameter(value: unknown): unknown {
  return typeof value === "string" ? toPostgresText(value) : value;
}
