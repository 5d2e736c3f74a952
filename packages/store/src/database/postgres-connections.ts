import type { Client, ClientBase, ClientConfig, QueryConfig } from "pg";

import { StoreServerError } from "../errors/store-error.js";
import type { PgPackages } from "./load-pg.js";
import type { ResolvedPlace } from "./postgres-place.js";
import { POSTGRES_TYPES } from "./postgres-types.js";

/** Milliseconds to wait for a connection. */
const CONNECT_MS = 10_000;

/** Way to the database of a store. */
export interface PostgresConnections {
  readonly place: ResolvedPlace;
  readonly packages: PgPackages;
  readonly readOnly: boolean;
  readonly toError: (error: unknown) => unknown;
}

/**
 * Opens one connection that is not part of the pool.
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
    void client.end().catch(() => undefined);
    throw connections.toError(error);
  }
}

/** Options of `pg` for every connection. */
export function configOf({ place }: PostgresConnections): ClientConfig {
  return {
    connectionString: place.url,
    application_name: "plimsoll",
    connectionTimeoutMillis: CONNECT_MS,
    // The server ends what takes too long; if even its answer does not arrive, the connection is given up a little later.
    query_timeout: place.timeoutSeconds * 1000 + 1000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: POSTGRES_TYPES,
  };
}

/**
 * Makes a new connection one of the store.
 *
 * @returns the number of its session on the server.
 * @throws {StoreServerError} when it is behind a pooler that gives each transaction another session (`TransactionPooling`).
 */
export async function prepareSession(client: ClientBase, connections: PostgresConnections): Promise<number> {
  const session = await checkPooling(client, connections);
  if (!(await setSession(client, connections, session))) throw poolingError(connections);
  return session;
}

/**
 * Sets what a session needs. A server that receives nothing from its client for half a minute gives up the session, and with it the lock
 * of a scope.
 *
 * @param session - Number of the session; nothing is set in another one.
 * @returns false if the connection has another session by now.
 */
export async function setSession(
  client: ClientBase,
  { place, readOnly }: PostgresConnections,
  session: number,
): Promise<boolean> {
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
  const calls = Object.entries(settings).map(([name, value]) => `set_config('${name}', '${value}', false)`);
  const query: QueryConfig & Pick<ClientConfig, "query_timeout"> = {
    text: `select ${calls.join()} where pg_backend_pid() = ${session}`,
    // A connection that was kept is waited for as one that is made.
    query_timeout: CONNECT_MS,
  };
  return (await client.query(query)).rows.length > 0;
}

/**
 * Refuses a pooler that gives each transaction another session, such as pgbouncer with `pool_mode = transaction`: the locks of a store,
 * and what it sets, are those of a session. A pooler shows by the number of the session, which is its own and not the server's.
 *
 * @returns the number of the session.
 * @throws {StoreServerError} `TransactionPooling`.
 */
async function checkPooling(client: ClientBase, connections: PostgresConnections): Promise<number> {
  const session = await sessionOf(client);
  const { processID } = client as { readonly processID?: number }; // not in the types of `pg`
  if (processID === undefined || processID === null || processID === session) return session;
  const other = new connections.packages.pg.Client(configOf(connections));
  other.on("error", () => undefined);
  try {
    await other.connect();
    // While this transaction is open, it has its session for itself.
    await other.query("begin");
    const [theirs, mine] = [await sessionOf(other), await sessionOf(client)];
    if (mine === session && theirs !== session) return session;
  } finally {
    await other.end().catch(() => undefined);
  }
  throw poolingError(connections);
}

function poolingError({ place: { name } }: PostgresConnections): StoreServerError {
  return new StoreServerError(
    "TransactionPooling",
    `the store ${name} is behind a pooler that gives each transaction another session, but the locks of the store belong to a session. Set pool_mode = session for this user or database, or give the address of the server itself.`,
  );
}

async function sessionOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  return rows[0]?.pid ?? 0;
}
