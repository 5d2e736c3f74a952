import {
  HandleEmptyInListsPlugin,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  replaceWithNoncontingentExpression,
} from "kysely";
import type { ClientBase, PoolClient } from "pg";

import { isConnectionLost } from "../errors/postgres-errors.js";
import { StoreError } from "../errors/store-error.js";
import type { Db, Tables } from "../schema/tables.js";
import { type PostgresConnections, configOf, prepareSession } from "./postgres-connections.js";
import { toPostgresText } from "./postgres-text.js";

/** A database whose queries share some connections. */
export function openPool(connections: PostgresConnections): Db {
  const { place, packages, toError } = connections;
  const pool = new packages.pg.Pool({
    ...configOf(connections),
    max: place.poolSize,
    // A reader with no more queries does not keep its process alive.
    allowExitOnIdle: true,
  });
  // An idle connection that is lost is replaced by the next query.
  pool.on("error", () => undefined);
  const known = new WeakMap<PoolClient, Guarded>();
  const connect = async (): Promise<PostgresPoolClient> => {
    let client: PoolClient | undefined;
    try {
      client = await pool.connect();
      const guarded = known.get(client) ?? new Guarded(client, toError);
      if (!known.has(client)) {
        // The query that meets the lost connection reports it.
        client.on("error", () => undefined);
        await prepareSession(client, connections);
      }
      known.set(client, guarded);
      const one = client;
      return guarded.acquired(() => one.release(guarded.isBroken));
    } catch (error) {
      client?.release(true);
      throw toError(error);
    }
  };
  return databaseOver({ connect, end: () => pool.end(), options: {} });
}

/** One connection as a database. */
export interface OneConnection {
  readonly db: Db;
  /**
   * Takes the connection away as soon as no transaction is open, and leaves nothing on it: no lock, no setting. What is asked later fails
   * (`RunEnded`), so that whoever has the connection next hears nothing of it.
   *
   * @returns false if the connection cannot be used any more.
   */
  withdraw(): Promise<boolean>;
}

/** A database whose queries run on one connection, one at a time. */
export function databaseOn(client: ClientBase, toError: (error: unknown) => unknown): OneConnection {
  const guarded = new Guarded(client, toError);
  let last: Promise<unknown> = Promise.resolve();
  const connect = async (): Promise<PostgresPoolClient> => {
    const before = last;
    let release: () => void = () => undefined;
    last = new Promise<void>((resolve) => {
      release = resolve;
    });
    await before;
    return guarded.acquired(release);
  };
  const db = databaseOver({ connect, end: async () => undefined, options: {} });
  return {
    db,
    async withdraw() {
      const { release } = await connect();
      const isClean = await guarded.discard();
      release();
      return isClean;
    },
  };
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

/** A connection whose errors are those of the store. Once it is broken, every use of it fails at once, for the reason that it broke. */
class Guarded {
  readonly #client: ClientBase;
  readonly #toError: (error: unknown) => unknown;
  #failure: Error | undefined;

  constructor(client: ClientBase, toError: (error: unknown) => unknown) {
    this.#client = client;
    this.#toError = toError;
  }

  get isBroken(): boolean {
    return this.#failure !== undefined;
  }

  /** Ends its use for good. */
  async discard(): Promise<boolean> {
    try {
      // Not possible inside of a transaction, which then ends with its connection.
      await this.#query("discard all");
      return true;
    } catch {
      return false;
    } finally {
      this.#failure ??= new StoreError(
        "RunEnded",
        "the run has ended while it was still written. Wait for what it writes, then end it.",
      );
    }
  }

  /** The connection, for one user until it is released. */
  acquired(release: () => void): PostgresPoolClient {
    const query = (text: string, parameters?: readonly unknown[]): Promise<unknown> => this.#query(text, parameters);
    return { query, release } as unknown as PostgresPoolClient; // cursors are for streams, which the store has none of
  }

  async #query(text: string, parameters: readonly unknown[] = []): Promise<unknown> {
    if (this.#failure !== undefined) throw this.#failure;
    try {
      return await this.#client.query(text, parameters.map(toParameter));
    } catch (error) {
      const failure = this.#toError(error);
      if (failure instanceof Error && isConnectionLost(failure)) this.#failure = failure;
      throw failure;
    }
  }
}

/** Value as `pg` takes it. */
function toParameter(value: unknown): unknown {
  return typeof value === "string" ? toPostgresText(value) : value;
}
