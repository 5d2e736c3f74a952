import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { type PostgresServer, isWithoutPgbouncer, isWithoutPostgres, startPgbouncer } from "@plimsoll/postgres-server";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";

import { emulatedReader } from "../../test/emulated.js";
import { NEVER, SOON, newFleet, openAgain, startServer, untilIdle } from "../../test/fleet.js";
import { newGate } from "../../test/gate.js";
import { makeImpatient, missAfter, query } from "../../test/query.js";
import { argumentsOf, canRunSource } from "../../test/run-source.js";
import { nextVersion } from "../../test/next-version.js";
import { startWorker } from "../../test/start-worker.js";
import { watchWorker } from "../../test/watch-worker.js";
import { expectWhole } from "../../test/whole.js";
import { type ReadScope, migrateFleet, openFleet } from "../index.js";

/** True if this user may mount a small disk that no other process sees. */
const hasOwnDisks = canRunSource && spawnSync("unshare", ["-m", "true"]).status === 0;

/** Failures after which no test gives up: a slow machine may bring some of its own. */
const MANY = 1000;

describe.skipIf(isWithoutPostgres())("a fleet whose database", () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test.runIf(hasOwnDisks)("has a full disk says so, and goes on by itself once there is room", async () => {
    const disk = mkdtempSync(join(tmpdir(), "disk-"));
    onTestFinished(() => rmSync(disk, { recursive: true }));
    const mount = 'mount -t tmpfs -o size=64m,mode=0777 tmpfs "$0" && exec "$@"';
    const program = [process.execPath, ...argumentsOf("fill-disk.ts"), disk];
    const { stdout } = await promisify(execFile)("unshare", ["-m", "sh", "-c", mount, disk, ...program]);
    const { reasons, ...rest } = JSON.parse(stdout) as { readonly reasons: readonly string[] };
    expect(reasons).not.toEqual([]);
    for (const reason of reasons) expect(reason).toMatch(/^\[DiskFull\] .*make room and run again/);
    expect(rest).toEqual({ runs: ["a1 complete", "a2 complete"], whole: [true, true], failed: [] });
  });

  test("has no connection left says so, reads the account when there is one, and loses nothing", async () => {
    const { fleet, url } = await newFleet(server, 2, SOON);
    await makeImpatient(url, MANY);
    // Superusers have no limit of connections.
    await query(url, "create role few login; grant plimsoll to few");
    const few = url.replace("plimsoll@", "few@");
    const worker = await watchWorker(await openAgain({ url: few }), { read: emulatedReader(), slots: 2 });
    await query(url, "alter role few connection limit 1");
    await fleet.sync();
    await worker.until(
      (said) => said.type === "failed" && /^\[TooManyConnections\] .*raise max_connections/.test(said.reason),
    );
    await expect(openFleet(few)).rejects.toMatchObject({ code: "TooManyConnections" });
    await query(url, "alter role few connection limit 20");
    await untilIdle(fleet);
    await worker.stop();
    await expectWhole(fleet, 2);
  });

  test("lets tables of the fleet wait says so, and the job is done once they do not", async () => {
    const { fleet, url } = await newFleet(server, 1, SOON);
    await makeImpatient(url, MANY);
    const other = new pg.Client(url);
    await other.connect();
    await other.query("begin; lock table plimsoll_fleet.reading");
    const impatient = await openAgain({ url, queryTimeoutMs: 5000 });
    const worker = await watchWorker(impatient, { read: emulatedReader() });
    await fleet.sync();
    await worker.until((said) => said.type === "failed" && /^\[NoAnswer\] .*statements that wait/.test(said.reason));
    await other.end();
    await untilIdle(fleet);
    await worker.stop();
    await expectWhole(fleet, 1);
  });

  test.skipIf(isWithoutPgbouncer)(
    "is behind a pooler works where that keeps sessions, and is refused before anything is written where it does not",
    async () => {
      const [kept, shared] = [await server.createDatabase(), await server.createDatabase()];
      const refused = { code: "TransactionPooling", message: expect.stringContaining("pool_mode = session") };
      await using shares = await startPgbouncer("transaction", shared);
      const transactions = shares.url;
      await expect(migrateFleet(transactions)).rejects.toMatchObject(refused);
      expect(await query(shared, "select from pg_namespace where nspname like 'plimsoll%'")).toEqual([]);
      expect(await query(shared, "select from pg_locks where locktype = 'advisory'")).toEqual([]);
      await migrateFleet(shared);
      await expect(openFleet(transactions)).rejects.toMatchObject(refused);

      await using keeps = await startPgbouncer("session", kept);
      const sessions = keeps.url;
      await migrateFleet(sessions);
      const fleet = await openAgain({ url: sessions });
      await fleet.importScopes([{ cloud: "tencent", account: "1", alias: "a1", credentials: "profile:a1" }]);
      const worker = await watchWorker(fleet, { read: emulatedReader() });
      await fleet.sync();
      await untilIdle(fleet);
      await worker.stop();
      await expectWhole(fleet, 1);
    },
  );

  test("is a standby by mistake is refused by name; one that becomes it under a worker is named, and nothing is lost", async () => {
    const own = await startServer();
    onTestFinished(() => own[Symbol.asyncDispose]());
    const { fleet, url } = await newFleet(own, 1);
    await own.stop();
    await own.start({ standby: true });
    const named = { code: "ReadOnly", message: expect.stringContaining("Give the address of the primary") };
    await expect(openFleet(url)).rejects.toMatchObject(named);
    await expect(migrateFleet(url)).rejects.toMatchObject(named);
    await expect(fleet.sync()).rejects.toMatchObject(named);
    expect(await fleet.doctor()).toContainEqual(expect.objectContaining({ check: "replica", ok: false }));
  });

  test.skipIf(!canRunSource)(
    "is migrated by the next version while workers read: both versions go on, and one of the old version that starts is refused",
    async () => {
      const { fleet, url } = await newFleet(server, 4);
      const reader = emulatedReader();
      const migrated = newGate();
      const read: ReadScope = async (scope, context) => {
        const reading = await reader(scope, context);
        await migrated.opened;
        return reading;
      };
      const older = await watchWorker(fleet, { read, slots: 1 });
      await fleet.sync();
      await older.until(({ type }) => type === "reading");
      const newer = startWorker({ url, migrate: true, slots: 1 }, nextVersion());
      await newer.until(({ type }) => type === "ready");
      await missAfter(url, NEVER);
      // The older one holds an account meanwhile: otherwise it could have all of them before the newer one looks.
      await newer.until(({ type }) => type === "read");
      migrated.open();
      await untilIdle(fleet);
      await fleet.sync();
      await untilIdle(fleet);
      newer.signal("SIGTERM");
      expect(await newer.ended()).toBe(0);
      // The newer one, in a process of its own, may have had all accounts of the second round.
      await fleet.sync();
      await untilIdle(fleet);
      await older.stop();
      for (const { said } of [older, newer]) expect(said.filter(({ type }) => /failed|error/.test(type))).toEqual([]);
      expect((await fleet.store.runs()).map(({ verdict }) => verdict)).toEqual(Array(12).fill("complete"));
      const refused = { code: "NewerFleet", message: expect.stringContaining("Update this program") };
      await expect(openFleet(url)).rejects.toMatchObject(refused);
      await expect(migrateFleet(url)).rejects.toMatchObject(refused);
    },
  );
});
