import { isWithoutPostgres } from "@plimsoll/postgres-server";
import pg from "pg";
import { describe, expect, test } from "vitest";

import { dayOf } from "../../test/long-world.js";
import { usePostgres } from "../../test/postgres.js";
import { stageDay } from "../../test/read-day.js";
import { all } from "../../test/temporary.js";
import { openPostgresStore } from "../postgres.js";

describe.skipIf(isWithoutPostgres())("a commit inside of a transaction of the caller", () => {
  const postgres = usePostgres();

  test("comes with it or not at all, once, and leaves the search path as it was", async () => {
    const url = await postgres.server.createDatabase();
    await postgres.sql("create table job (id int primary key)", url);
    await using store = await openPostgresStore({ url, partitions: 2 });
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    const run = await store.beginRun(scope, { program: "test" });
    await run.seal({ sources: await stageDay(run, dayOf(3)) });
    const client = new pg.Client(url);
    await client.connect();
    const within = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
    try {
      await client.query("begin");
      await store.commitRun(run.id, { within });
      await client.query("insert into job values (1)");
      // Nobody else commits or reads the scope meanwhile.
      await expect(store.commitRun(run.id)).rejects.toMatchObject({ code: "ScopeInUse" });
      await expect(store.beginRun(scope, { program: "test" })).rejects.toMatchObject({ code: "ScopeInUse" });
      await client.query("rollback");
      expect([await all(store.findings()), await store.runs()]).toMatchObject([[], [{ verdict: "running" }]]);

      await client.query("begin");
      const result = await store.commitRun(run.id, { within });
      // The dates of day 3 have gaps; counts are numbers although this connection gives them as texts.
      expect(result).toEqual({ run: 1, verdict: "incomplete", gaps: expect.any(Number) });
      await client.query("insert into job values (1)");
      await client.query("commit");
      const before = await all(store.findings());
      expect(before.length).toBeGreaterThan(100);
      expect(await store.trend()).toMatchObject([{ opened: before.length, closed: 0 }]);

      await client.query("begin");
      expect(await store.commitRun(run.id, { within })).toEqual(result);
      await client.query("commit");
      expect(await all(store.findings())).toEqual(before);
    } finally {
      await client.end();
    }
  });
});
