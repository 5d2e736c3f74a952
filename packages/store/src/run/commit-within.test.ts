import { isWithoutPostgres } from "@plimsoll/postgres-server";
import pg from "pg";
import { describe, expect, test } from "vitest";

import { dayOf } from "../../test/long-world.js";
import { usePostgres } from "../../test/postgres.js";
import { stageDay } from "../../test/read-day.js";
import { all } from "../../test/temporary.js";
import { openPostgresStore } from "../postgres.js";

describe.skipIf(isWithoutPostgres())("a commit inside a transaction of the caller", () => {
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

  test("leaves statistics behind as any first merge does, makes no other wait for them, and compiles nothing", async () => {
    const url = await postgres.server.createDatabase();
    await using store = await openPostgresStore({ url, partitions: 2 });
    const runs: number[] = [];
    for (const account of ["1", "2"]) {
      const scope = await store.scope({ cloud: "tencent", account, alias: account });
      const run = await store.beginRun(scope, { program: "test" });
      await run.seal({ sources: await stageDay(run, dayOf(3)) });
      runs.push(run.id);
    }
    const [one = 0, two = 0] = runs;
    const clients = [new pg.Client(url), new pg.Client(url)] as const;
    const [first, second] = clients;
    const analyzed = async (): Promise<unknown> =>
      postgres.sql("select 1 from pg_stats where schemaname = 'plimsoll' and tablename = 'finding' limit 1", url);
    const commit = async (client: pg.Client, run: number): Promise<void> => {
      await client.query("set jit = on; set work_mem = '64MB'; begin");
      const within = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
      await store.commitRun(run, { within });
    };
    try {
      for (const client of clients) await client.connect();
      await commit(first, one);
      const { rows } = await first.query("select current_setting('jit') as jit, current_setting('work_mem') as memory");
      expect(rows).toEqual([{ jit: "off", memory: "64MB" }]);
      // Would wait here for the end of the other transaction.
      await commit(second, two);
      await first.query("rollback");
      await second.query("rollback");
      expect(await analyzed()).toEqual([]);
      await commit(first, one);
      await first.query("commit");
      expect(await analyzed()).toHaveLength(1);
      expect((await first.query("show jit")).rows).toEqual([{ jit: "on" }]);
    } finally {
      for (const client of clients) await client.end();
    }
  });
});
