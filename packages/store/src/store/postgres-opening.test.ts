import { execFile } from "node:child_process";
import { inspect, promisify } from "node:util";

import { isWithoutPostgres } from "@plimsoll/postgres-server";
import { describe, expect, test } from "vitest";

import { dayOf } from "../../test/long-world.js";
import { usePostgres, withParts } from "../../test/postgres.js";
import { readDay } from "../../test/read-day.js";
import { argumentsOf, canRunSource } from "../../test/run-source.js";
import { all, temporaryPath } from "../../test/temporary.js";
import { StoreError, StoreServerError, StoreVersionError } from "../index.js";
import { type PostgresPlace, openPostgresStore } from "../postgres.js";

const MARKER = "Tr0ub4dor-Correct-Horse-7731";
const SCOPE = { cloud: "tencent", account: "1", alias: "one" } as const;

async function errorOf(place: PostgresPlace | string, readOnly = false): Promise<unknown> {
  try {
    await using _ = await openPostgresStore(place, { readOnly });
    return "opened";
  } catch (error) {
    return error;
  }
}

test("an address of something else than PostgreSQL, or a member out of its range, is refused before any connection", async () => {
  for (const url of [
    `mysql://me:${MARKER}@host/db`,
    `not an address ${MARKER}`,
    `postgres://me:${MARKER}@host:port/db`,
  ]) {
    const error = await errorOf(url);
    expect(error).toMatchObject({
      code: "InvalidAddress",
      message: expect.stringMatching(/^\[InvalidAddress\].*postgres:/),
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(MARKER);
  }
  const url = "postgres://127.0.0.1:1/none";
  for (const [members, message] of [
    [{ schema: 'p"; drop table x' }, /^schema must be/],
    [{ poolSize: 0 }, /^poolSize must be a whole number from 1/],
    [{ partitions: 1.5 }, /^partitions must be a whole number from 1 to 1024/],
    [{ timeoutSeconds: -1 }, /^timeoutSeconds must be/],
  ] as const)
    expect(await errorOf({ url, ...members })).toMatchObject({
      name: "RangeError",
      message: expect.stringMatching(message),
    });
});

test.skipIf(!canRunSource)(
  "without the packages of PostgreSQL a file is opened all the same, and an address says what to install",
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [...argumentsOf("without-pg.ts"), temporaryPath()]);
    expect(stdout).toMatch(/^0 .*\[MissingPackage\].*npm install pg pg-copy-streams/);
  },
);

describe.skipIf(isWithoutPostgres())("on a server", () => {
  const postgres = usePostgres();

  test("says why a database cannot be opened, and never a password", async () => {
    const { url } = postgres.server;
    await postgres.sql("create role guarded login password 'right'");
    const guarded = withParts(url, { username: "guarded", password: MARKER });
    const cases = [
      [withParts(url, { port: "1", password: MARKER }), "Unreachable"],
      [guarded, "AccessDenied"],
      [withParts(url, { pathname: "/none", password: MARKER }), "NoStore"],
      [withParts(url, { search: `sslmode=verify-full&password=${MARKER}` }), "TlsFailed"],
      [withParts(url, { username: "nobody-here", password: MARKER }), "AccessDenied"],
    ] as const;
    for (const [place, code] of cases) {
      const error = await errorOf(place);
      expect(error).toBeInstanceOf(StoreServerError);
      expect(error).toMatchObject({
        code,
        message: expect.stringMatching(new RegExp(`^\\[${code}\\] the store postgres:.*\\. ?.*\\(`)),
      });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(MARKER);
    }
    // The user is right, but may not make a schema.
    expect(await errorOf(withParts(guarded, { password: "right" }))).toMatchObject({
      code: "AccessDenied",
      message: expect.stringContaining("grant create on database"),
    });
  });

  test("a store says its address without the password, and is nowhere else than in its schema", async () => {
    const database = await postgres.server.createDatabase();
    await postgres.sql(
      "create table kysely_migration (name text); insert into kysely_migration values ('9999-other')",
      database,
    );
    const url = withParts(database, { password: MARKER });
    await using store = await openPostgresStore(url);
    await using other = await openPostgresStore({ url, schema: "other", partitions: 2 });
    expect(store.path).toBe(database);
    expect(inspect(store, { depth: 9, showHidden: true })).not.toContain(MARKER);
    await readDay(store, await store.scope(SCOPE), dayOf(1));
    expect(await other.scopes()).toEqual([]);
    const parts = `select schemaname as schema, count(*)::int as parts from pg_tables
      where tablename ~ '^finding_[0-9]+$' group by 1 order by 1`;
    expect(await postgres.sql(parts, database)).toEqual([
      { schema: "other", parts: 2 },
      { schema: "plimsoll", parts: 16 },
    ]);
    expect(await postgres.sql("select tablename from pg_tables where schemaname = 'public'", database)).toEqual([
      { tablename: "kysely_migration" },
    ]);
  });

  test("processes that open a new store at the same time make its tables once", async () => {
    const url = await postgres.server.createDatabase();
    const place = { url, partitions: 2, poolSize: 1 };
    const stores = await Promise.all(Array.from({ length: 6 }, () => openPostgresStore(place)));
    const scopes = await Promise.all(stores.map((store) => store.scope(SCOPE)));
    expect(new Set(scopes.map(({ id }) => id)).size).toBe(1);
    for (const store of stores) await store[Symbol.asyncDispose]();
  });

  test("a store of a newer version is refused, and one that was open before goes on", async () => {
    const url = await postgres.server.createDatabase();
    await using older = await openPostgresStore(url);
    const scope = await older.scope(SCOPE);
    await readDay(older, scope, dayOf(1));
    // The next version adds columns to tables that the older one writes.
    await postgres.sql(
      `alter table plimsoll.run add column note text; alter table plimsoll.finding add column note text;
       insert into plimsoll.kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`,
      url,
    );
    expect(await readDay(older, scope, dayOf(2))).toMatchObject({ run: 2 });
    expect((await all(older.findings())).length).toBeGreaterThan(100);
    for (const readOnly of [false, true]) {
      const error = await errorOf(url, readOnly);
      expect(error).toBeInstanceOf(StoreVersionError);
      expect(error).toMatchObject({ code: "NewerStore", message: expect.stringContaining("9999-later") });
    }
  });

  test("a database that can only be read is refused for writing, and read all the same", async () => {
    const url = await postgres.server.createDatabase();
    expect(await errorOf(url, true)).toMatchObject({ code: "NoStore" });
    await using writer = await openPostgresStore(url);
    const scope = await writer.scope(SCOPE);
    await readDay(writer, scope, dayOf(1));
    const name = new URL(url).pathname.slice(1);
    await postgres.sql(`alter database ${name} set default_transaction_read_only = on`);
    expect(await errorOf(url)).toMatchObject({ code: "ReadOnly", message: expect.stringContaining("standby") });
    await using reader = await openPostgresStore(url, { readOnly: true });
    expect((await all(reader.findings())).length).toBe((await all(writer.findings())).length);
    await expect(reader.scope(SCOPE)).rejects.toMatchObject({ code: "ReadOnly" });
  });

  test("a database that is not in UTF-8 is refused", async () => {
    await postgres.sql("create database latin encoding 'LATIN1' template template0");
    expect(await errorOf(withParts(postgres.server.url, { pathname: "/latin" }))).toMatchObject({
      code: "WrongEncoding",
      message: expect.stringMatching(/LATIN1.*createdb --encoding UTF8/),
    });
  });

  test("says that no connection is left, and keeps what it has", async () => {
    const url = await postgres.server.createDatabase();
    const name = new URL(url).pathname.slice(1);
    await postgres.sql(`create role limited login connection limit 2; grant create on database ${name} to limited`);
    await using store = await openPostgresStore({ url: withParts(url, { username: "limited" }), poolSize: 1 });
    const scope = await store.scope(SCOPE);
    await using run = await store.beginRun(scope, { program: "test" });
    const other = await store.scope({ ...SCOPE, account: "2", alias: "two" });
    await expect(store.beginRun(other, { program: "test" })).rejects.toMatchObject({
      code: "TooManyConnections",
      message: expect.stringContaining("max_connections"),
    });
    expect(await run.commit({ sources: [{ source: "tencent-host", received: 0, complete: true }] })).toMatchObject({
      verdict: "complete",
    });
  });

  test("texts keep every character, also those that PostgreSQL has no place for", async () => {
    await using store = await openPostgresStore(await postgres.server.createDatabase());
    const texts = ["a\0b", "\uF8FF", "\uF8FF0\0\\\t\r\n\u{1F6A2}", "\\N"];
    for (const [index, text] of texts.entries())
      await store.scope({ cloud: "tencent", account: text, alias: `${index}` });
    expect((await store.scopes()).map(({ account }) => account)).toEqual(texts);
    await store.keepTexts("tencent", [["CVE\0", { name: "\0" } as never]]);
    expect(await store.text("tencent", "CVE\0")).toEqual({ name: "\0" });
    expect(await store.findImages("\0", 1)).toEqual([]);
    await expect(store.asOf(Number.MAX_SAFE_INTEGER)).rejects.toThrow(StoreError);
    await expect(store.asOf(1.5)).rejects.toMatchObject({ code: "UnknownRun" });
  });
});
