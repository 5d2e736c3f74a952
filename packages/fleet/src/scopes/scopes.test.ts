import { type PostgresServer, isWithoutPostgres, startPostgres } from "@plimsoll/postgres-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { query } from "../../test/query.js";
import { type ScopeRow, migrateFleet, openFleet } from "../index.js";

const shop: ScopeRow = {
  cloud: "tencent",
  account: "100000000001",
  alias: "shop",
  credentials: "profile:audit",
  window: { start: "02:00", minutes: 180, timeZone: "Asia/Shanghai" },
};
const bank: ScopeRow = { cloud: "alibaba", account: "1000000000000002", alias: "bank", region: "cn-hangzhou" };

/** Code of the error of some work. */
async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

describe.skipIf(isWithoutPostgres())("scopes of a fleet", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test("an import writes scopes and schedules, changes what is another, and a dry run writes nothing", async () => {
    const url = await server.createDatabase();
    expect(await migrateFleet(url)).toEqual({ created: true, changes: ["0001-first"] });
    expect(await migrateFleet(url)).toEqual({ created: false, changes: [] });
    await using fleet = await openFleet(url);
    const schedules = () => query(url, "select key, timezone, cron from plimsoll_jobs.schedule order by key");
    expect(await fleet.importScopes([shop, bank], { dryRun: true })).toMatchObject({ added: ["shop", "bank"] });
    expect(await fleet.scopes()).toEqual([]);
    expect(await fleet.importScopes([shop, bank])).toEqual({ added: ["shop", "bank"], changed: [], unchanged: [] });
    expect(await fleet.importScopes([shop, bank])).toEqual({ added: [], changed: [], unchanged: ["shop", "bank"] });
    expect(await schedules()).toMatchObject([{ key: "1", timezone: "Asia/Shanghai" }]);
    const moved = { ...shop, window: { start: "04:00", minutes: 1, timeZone: "UTC" }, settings: { images: 5 } };
    expect(await fleet.importScopes([moved])).toMatchObject({ changed: ["shop"] });
    expect(await schedules()).toEqual([{ key: "1", timezone: "UTC", cron: "0 4 * * *" }]);
    expect(await fleet.scopes(["shop"])).toMatchObject([{ alias: "shop", settings: { images: 5 }, enabled: true }]);
    await fleet.importScopes([{ ...moved, enabled: false }]);
    expect(await schedules()).toEqual([]);
    expect(await fleet.sync()).toEqual({ queued: ["bank"], present: [], disabled: ["shop"] });
    expect(await fleet.sync(["bank"])).toEqual({ queued: [], present: ["bank"], disabled: [] });
    expect((await fleet.status()).queues).toMatchObject([{ queue: "sync", waiting: 1, active: 0 }]);
    expect(await codeOf(fleet.sync(["nobody"]))).toBe("UnknownScope");
    expect(await codeOf(fleet.importScopes([{ ...bank, alias: "shop" }]))).toBe("BadScope");
    expect((await fleet.doctor()).filter(({ ok }) => !ok).map(({ check }) => check)).toEqual(["workers"]);
    expect(await codeOf(fleet.worker({ slots: 0 }))).toBe("BadOption");
  });

  test("a database without a fleet, or with an older or a newer one, is refused by name", async () => {
    const url = await server.createDatabase();
    expect(await codeOf(openFleet(url))).toBe("NoFleet");
    await migrateFleet(url);
    await query(url, "update plimsoll_jobs.version set version = version - 1");
    expect(await codeOf(openFleet(url))).toBe("OlderFleet");
    await query(url, "update plimsoll_jobs.version set version = version + 2");
    expect(await codeOf(openFleet(url))).toBe("NewerFleet");
    expect(await codeOf(migrateFleet(url))).toBe("NewerFleet");
    await query(url, "update plimsoll_jobs.version set version = version - 1");
    await query(url, "insert into plimsoll_fleet.kysely_migration values ('9999-later', 'now')");
    expect(await codeOf(openFleet(url))).toBe("NewerFleet");
  });

  test("what is wrong with a database is named, and its password is nowhere", async () => {
    const url = new URL(server.url);
    url.password = "marker-of-a-password";
    url.pathname = "/nowhere";
    expect(await codeOf(openFleet(url.href))).toBe("NoStore");
    url.port = "1";
    const refused = await openFleet(url.href).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "Unreachable" });
    expect(String(refused)).not.toContain("marker-of-a-password");
    expect(await codeOf(openFleet("mysql://root@localhost/x"))).toBe("InvalidAddress");
    expect(await codeOf(openFleet({ url: url.href, schema: "No-Name" }))).toBe("BadOption");
  });

  test("a database that only reads, and one without a connection left, are named", async () => {
    const url = await server.createDatabase();
    await migrateFleet(url);
    await using fleet = await openFleet(url);
    await fleet.importScopes([shop]);
    await query(url, `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`);
    expect(await codeOf(openFleet(url).then((opened) => opened.sync()))).toBe("ReadOnly");
    await query(server.url, "create role crowded login connection limit 0");
    expect(await codeOf(openFleet(url.replace("plimsoll@", "crowded@")))).toBe("TooManyConnections");
  });
});
