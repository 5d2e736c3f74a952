import { isWithoutPgbouncer, isWithoutPostgres, startPgbouncer } from "@plimsoll/postgres-server";
import { sql } from "kysely";
import type { Client } from "pg";
import { describe, expect, onTestFinished, test } from "vitest";

import { usePostgres, withParts } from "../../test/postgres.js";
import { startProxy } from "../../test/proxy.js";
import { openPostgresStore } from "../postgres.js";
import { loadPg } from "./load-pg.js";
import type { PostgresConnections } from "./postgres-connections.js";
import { resolvePlace } from "./postgres-place.js";
import { type RunConnection, type RunConnections, openRunConnections } from "./run-connections.js";

describe.skipIf(isWithoutPostgres())("connections of runs", () => {
  const postgres = usePostgres();

  async function connectionsOf(url: string): Promise<PostgresConnections> {
    return { place: resolvePlace(url), packages: await loadPg(), readOnly: false, toError: (error) => error };
  }

  /** Connections that are kept however long the next run takes to begin. */
  async function openRuns(url = postgres.server.url): Promise<RunConnections> {
    const runs = openRunConnections(await connectionsOf(url), 0);
    onTestFinished(() => runs.close());
    return runs;
  }

  test("runs one after another have one connection, and runs at the same time have one each", async () => {
    const runs = await openRuns();
    const [first, second] = [await runs.take(), await runs.take()];
    const sessions = [await sessionOf(first), await sessionOf(second)];
    expect(new Set(sessions).size).toBe(2);
    await first.release();
    const third = await runs.take();
    expect(await sessionOf(third)).toBe(sessions[0]);
    await second.release();
    await third.release();
  });

  test("a run finds nothing on its connection of the run before", async () => {
    const runs = await openRuns();
    const first = await runs.take();
    const [session, before] = [await sessionOf(first), await settingsOf(first)];
    await sql`set work_mem = '99MB'`.execute(first.db);
    await sql`set enable_nestloop = off`.execute(first.db);
    await sql`set search_path = nowhere`.execute(first.db);
    await sql`select pg_advisory_lock(7, 7)`.execute(first.db);
    await sql`create temporary table left_behind (id int)`.execute(first.db);
    await first.release();

    const second = await runs.take();
    expect(await sessionOf(second)).toBe(session);
    expect(await settingsOf(second)).toEqual(before);
    expect(await isLocked(second, 7)).toBe(false);
    await expect(sql`select from pg_temp.left_behind`.execute(second.db)).rejects.toThrow(/does not exist/);
    await second.release();
  });

  test("what a run writes after its end is refused, and is not written by the next run of the connection", async () => {
    const runs = await openRuns();
    const first = await runs.take();
    const session = await sessionOf(first);
    const [begun, end] = [newGate(), newGate()];
    const writing = first.db.transaction().execute(async (trx) => {
      begun.open();
      await end.opened;
      return sql`select pg_advisory_xact_lock(8, 8)`.execute(trx);
    });
    await begun.opened;
    const releasing = first.release();
    const late = sql`select pg_advisory_lock(9, 9)`.execute(first.db).catch((error: unknown) => error);
    // As long as a transaction is open on the connection, no other run has it.
    const beside = await runs.take();
    expect(await sessionOf(beside)).not.toBe(session);
    end.open();
    await writing;
    await releasing;
    expect(await late).toMatchObject({ code: "RunEnded" });

    const second = await runs.take();
    expect(await sessionOf(second)).toBe(session);
    await expect(sql`select pg_advisory_lock(9, 9)`.execute(first.db)).rejects.toMatchObject({ code: "RunEnded" });
    expect(await isLocked(second, 9)).toBe(false);
    await beside.release();
    await second.release();
  });

  test("one with a transaction that nobody has ended is not given to the next run", async () => {
    const runs = await openRuns();
    const first = await runs.take();
    const session = await sessionOf(first);
    await first.client.query("begin");
    await first.release();
    const second = await runs.take();
    expect(await sessionOf(second)).not.toBe(session);
    await second.release();
  });

  test("one that is lost between two runs is replaced, also if nobody has heard of it", async () => {
    await using proxy = await startProxy(postgres.server.port);
    const runs = await openRuns(withParts(postgres.server.url, { port: String(proxy.port) }));
    const first = await runs.take();
    const session = await sessionOf(first);
    await first.release();
    proxy.forget();
    const second = await runs.take();
    expect(await sessionOf(second)).not.toBe(session);
    await second.release();
    await postgres.server.crash();
    await expect(runs.take()).rejects.toThrow(/ECONNREFUSED|terminated|shutting down/);
    await postgres.server.start();
    await (await runs.take()).release();
  });

  test.skipIf(isWithoutPgbouncer)("one that a pooler gives another session by now is refused by name", async () => {
    await using pooler = await startPgbouncer("session", postgres.server.url);
    const runs = await openRuns(pooler.url);
    const first = await runs.take();
    const session = await sessionOf(first);
    await first.release();
    const admin = await connect(withParts(pooler.url, { pathname: "/pgbouncer" }));
    await admin.query("set pool_mode = transaction");
    // The last statement that runs in the session of this connection alone.
    await (await runs.take()).release();
    for (;;) {
      const other = await connect(pooler.url);
      await other.query("begin");
      const { rows } = await other.query<{ pid: number }>("select pg_backend_pid() as pid");
      if (rows[0]?.pid === session) break;
    }
    await expect(runs.take()).rejects.toMatchObject({ code: "TransactionPooling" });
  });

  test("none is left once the store is closed and its last run has ended", async () => {
    const url = await postgres.server.createDatabase();
    const store = await openPostgresStore({ url, partitions: 2 });
    const scopes = await Promise.all(
      ["1", "2"].map((account) => store.scope({ cloud: "tencent", account, alias: account })),
    );
    const [kept, open] = await Promise.all(scopes.map((scope) => store.beginRun(scope, { program: "test" })));
    await kept?.discard();
    await store[Symbol.asyncDispose]();
    const sources = [{ source: "tencent-host", received: 0, complete: true }] as const;
    expect(await open?.commit({ sources })).toMatchObject({ verdict: "complete" });
    const others = "select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
    await expect.poll(() => postgres.sql(others, url)).toEqual([]);
  });

  async function connect(url: string): Promise<Client> {
    const { pg } = await loadPg();
    const client = new pg.Client(url);
    client.on("error", () => undefined);
    await client.connect();
    onTestFinished(() => client.end());
    return client;
  }
});

async function sessionOf({ db }: RunConnection): Promise<number | undefined> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  return rows[0]?.pid;
}

async function settingsOf({ db }: RunConnection): Promise<readonly unknown[]> {
  return (await sql`select name, setting from pg_settings order by name`.execute(db)).rows;
}

async function isLocked({ db }: RunConnection, number: number): Promise<boolean> {
  const { rows } = await sql`select from pg_locks where locktype = 'advisory' and classid = ${number}`.execute(db);
  return rows.length > 0;
}

/** Something that is waited for. */
function newGate(): { readonly open: () => void; readonly opened: Promise<void> } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
