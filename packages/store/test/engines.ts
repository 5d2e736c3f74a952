import { type PostgresServer, isWithoutPostgres, startPostgres } from "@plimsoll/postgres-server";
import { afterAll, beforeAll, describe } from "vitest";

import { type OpenStoreOptions, type Store, openStore } from "../src/index.js";
import { openPostgresStore } from "../src/postgres.js";
import { temporaryPath } from "./temporary.js";

/** A kind of database that a store can be in. */
export interface Engine {
  /** Place of a new store. */
  newPlace(): string;
  /** Opens the store at a place. */
  open(place: string, options?: OpenStoreOptions): Promise<Store>;
}

const SQLITE: Engine = { newPlace: temporaryPath, open: openStore };

/** Runs tests on each engine: on SQLite, and on PostgreSQL where a server is installed. */
export function describeEngines(suite: (engine: Engine) => void): void {
  describe("on SQLite", () => suite(SQLITE));
  describe.skipIf(isWithoutPostgres())("on PostgreSQL", () => {
    let server: PostgresServer | undefined;
    let schemas = 0;
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(() => server?.[Symbol.asyncDispose]());
    suite({
      newPlace: () => `${server?.url}#s${++schemas}`,
      open: (place, options) => {
        const [url = "", schema] = place.split("#");
        return openPostgresStore({ url, schema, partitions: 3 }, options);
      },
    });
  });
}
