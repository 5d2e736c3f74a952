import { DatabaseSync } from "node:sqlite";

import { Kysely } from "kysely";
import { expect, test } from "vitest";

import { dayOf } from "../../test/long-world.js";
import { stageDay } from "../../test/read-day.js";
import { all, temporaryPath } from "../../test/temporary.js";
import { type Bulk, sqliteBulk } from "../database/bulk.js";
import { NodeSqliteDialect } from "../database/node-sqlite-dialect.js";
import { openStore } from "../index.js";
import type { Tables } from "../schema/tables.js";
import { beginRun } from "./begin-run.js";

test("a batch of findings names its images in one statement, and writes verdicts over those that wait", async () => {
  const path = temporaryPath();
  await using store = await openStore(path);
  const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
  const asked: string[] = [];
  const database = new DatabaseSync(path);
  await using db = new Kysely<Tables>({
    dialect: new NodeSqliteDialect({ database, readOnly: false, toError: (error) => error }),
    log: ({ query }) => void asked.push(query.sql),
  });
  const { write, replace } = sqliteBulk(database, (error) => error);
  const written: string[] = [];
  const bulk: Bulk = {
    write: (trx, into, rows) => (written.push(into.table), write(trx, into, rows)),
    replace: (trx, into, rows) => (written.push(`over ${into.table}`), replace(trx, into, rows)),
  };
  const same = <T>(work: () => Promise<T>): Promise<T> => work();
  const openSession = async () => ({ db, bulk, durably: same, merging: same, release: async () => undefined });
  await using run = await beginRun({ db, openSession, now: () => new Date() }, scope, { program: "test" });
  let images = 0;
  const sources = await stageDay(run, dayOf(1), {
    onTargets(count) {
      images = count;
      asked.length = 0;
      written.length = 0;
    },
  });
  await run.seal({ sources });
  const batches = written.filter((table) => table === "stage_finding").length;
  expect(images).toBeGreaterThan(batches * 10);
  expect(asked.filter((text) => /^(?:insert into|update) "stage_subject"/.test(text)).length).toBe(batches);
  const verdicts = written.filter((table) => table.endsWith("stage_list"));
  expect(new Set(verdicts)).toEqual(new Set(["over stage_list"]));
  await store.commitRun(run.id);
  const found = await all(store.findings());
  expect(found.length).toBeGreaterThan(500);
  expect(found.every(({ image }) => image.repository === "repo")).toBe(true);
});
