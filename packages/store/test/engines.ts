import { DatabaseSync } from "node:sqlite";

import { type PostgresServer, isWithoutPostgres, startPostgres } from "@plimsoll/postgres-server";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe } from "vitest";

import { type OpenStoreOptions, type Store, openStore } from "../src/index.js";
import { NodeSqliteDialect } from "../src/database/node-sqlite-dialect.js";
import { openPostgresStore } from "../src/postgres.js";
import type { Db } from "../src/schema/tables.js";
import { temporaryPath } from "./temporary.js";

/** A kind of database that a store can be in. */
export interface Engine {
  /** Place of a new store. */
  newPlace(): string;
  /** Opens the store at a place. */
  open(place: string, options?: OpenStoreOptions): Promise<Store>;
  /** Runs a statement on the tables of a store, past the store. */
  query(place: string, text: string): Promise<readonly unknown[]>;
  /** Opens the tables of a store for queries, past the store; whoever opens them destroys them. */
  tables(place: string): Db;
}

const SQLITE: Engine = {
  newPlace: temporaryPath,
  open: openStore,
  async query(place, text) {
    const database = new DatabaseSync(place);
    try {
      return database.prepare(text).all();
    } finally {
      database.close();
    }
  },
  tables(place) {
    const database = new DatabaseSync(place, { readOnly: true });
    return new Kysely({ dialect: new NodeSqliteDialect({ database, readOnly: true, toError: (error) => error }) });
  },
};

/** Runs tests on each engine: on SQLite, and on PostgreSQL where a server is installed. */
export function describeEngines(suite: (engine: Engine) => void): void {
  describe("on SQLite", () => {
    suite(SQLITE);
  });
  describe.skipIf(isWithoutPostgres())("on PostgreSQL", () => {
    let server: PostgresServer | undefined;
    let schemas = 0;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server?.[Symbol.asyncDispose]());
    suite({
      newPlace: () => `${server?.url}#s${++schemas}`,
      open: (place, options) => {
        const [url = "", schema] = place.split("#");
        return openPostgresStore({ url, schema, partitions: 3 }, options);
      },
      async query(place, text) {
        const [url = "", schema = ""] = place.split("#");
        const client = new pg.Client({ connectionString: url, options: `-c search_path=${schema}` });
        await client.connect();
        try {
          return (await client.query<Record<string, unknown>>(text)).rows;
        } finally {
          await client.end();
        }
      },
      tables(place) {
        const [url = "", schema = ""] = place.split("#");
        const pool = new pg.Pool({ connectionString: url, options: `-c search_path=${schema}` });
        return new Kysely({ dialect: new PostgresDialect({ pool }) });
      },
    });
  });
}
