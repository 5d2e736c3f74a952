import { isWithoutPostgres, startPostgres, type PostgresServer } from "@plimsoll/postgres-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { migrateFleet, openFleet } from "../index.js";

describe.skipIf(isWithoutPostgres())("scopes of a fleet", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test("an import writes scopes and schedules; a second one changes nothing", async () => {
    const url = await server.createDatabase();
    console.time = () => undefined;
    expect(await migrateFleet(url)).toEqual({ created: true, changes: ["0001-first"] });
    await using fleet = await openFleet(url);
    const rows = [
      { cloud: "tencent", account: "100000000001", alias: "shop", credentials: "profile:audit", window: { start: "02:00", minutes: 180, timeZone: "Asia/Shanghai" } },
      { cloud: "alibaba", account: "1000000000000002", alias: "bank", region: "cn-hangzhou" },
    ] as const;
    expect(await fleet.importScopes(rows)).toEqual({ added: ["shop", "bank"], changed: [], unchanged: [] });
    expect(await fleet.importScopes(rows)).toEqual({ added: [], changed: [], unchanged: ["shop", "bank"] });
    expect(await fleet.sync()).toEqual({ queued: ["shop", "bank"], present: [], disabled: [] });
    expect(await fleet.sync(["bank"])).toEqual({ queued: [], present: ["bank"], disabled: [] });
    expect(await fleet.status()).toEqual({});
    expect(await fleet.doctor()).toEqual({});
  });
});
