import { DatabaseSync } from "node:sqlite";

import { Kysely } from "kysely";
import { expect, test } from "vitest";

import { dayOf } from "../../test/long-world.js";
import { readDay } from "../../test/read-day.js";
import { temporaryPath } from "../../test/temporary.js";
import { coreImages } from "../../test/world.js";
import { sqliteBulk } from "../database/bulk.js";
import { NodeSqliteDialect } from "../database/node-sqlite-dialect.js";
import { openStore } from "../index.js";
import type { Tables } from "../schema/tables.js";
import { beginRun } from "./begin-run.js";

test("images that are as before are looked up once, and their identities come along", async () => {
  const path = temporaryPath();
  const images = dayOf(1).images.flatMap(coreImages);
  const scope = await (async () => {
    await using store = await openStore(path);
    const made = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    await readDay(store, made, dayOf(1));
    return made;
  })();
  const asked: string[] = [];
  const database = new DatabaseSync(path);
  await using db = new Kysely<Tables>({
    dialect: new NodeSqliteDialect({ database, readOnly: false, toError: (error) => error }),
    log: ({ query }) => void asked.push(query.sql),
  });
  const bulk = sqliteBulk(database, (error) => error);
  const openSession = async () => ({
    db,
    bulk,
    durably: <T>(work: () => Promise<T>) => work(),
    merging: <T>(work: () => Promise<T>) => work(),
    release: async () => undefined,
  });
  await using run = await beginRun({ db, openSession, now: () => new Date() }, scope, { program: "test" });
  const lookUps = async (some: typeof images): Promise<number> => {
    asked.length = 0;
    await run.stageImages(some);
    return asked.filter((text) => /from "subject" where .*"identity" in/.test(text)).length;
  };
  expect(await lookUps(images)).toBe(0);
  // An image that is another one now in the same place.
  const [first] = images;
  expect(await lookUps(first === undefined ? [] : [{ ...first, id: `${first.id}0` }])).toBeGreaterThan(0);
});
