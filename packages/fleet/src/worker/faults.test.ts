import { type PostgresServer, isWithoutPostgres } from "@plimsoll/postgres-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { emulatedReader } from "../../test/emulated.js";
import { SOON, newFleet, openAgain, startServer, untilIdle, waitUntil } from "../../test/fleet.js";
import { holdMerges } from "../../test/hold-merges.js";
import { makeImpatient, query } from "../../test/query.js";
import { canRunSource } from "../../test/run-source.js";
import { startProxy } from "../../test/stalling-proxy.js";
import { startWorker } from "../../test/start-worker.js";
import { watchWorker } from "../../test/watch-worker.js";
import { expectWhole } from "../../test/whole.js";

/** Failures after which no test gives up: a slow machine may bring some of its own. */
const MANY = 1000;

const HALF_READ = `select from plimsoll.stage_image image join plimsoll.run run on run.id = image.run
  join plimsoll.scope scope on scope.id = run.scope where alias = 'a1' limit 1`;

/** Seconds before a retry that no test waits for. */
const HOURS = 36_000;

describe.skipIf(isWithoutPostgres())("a fleet survives", () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test.skipIf(!canRunSource)(
    "a worker that is killed: another one continues with what is staged, and nothing is merged twice",
    async () => {
      const { fleet, url } = await newFleet(server, 3, SOON);
      // The wait before a retry is for clouds that fail: a job whose worker is gone is taken without it.
      await makeImpatient(url, MANY, HOURS);
      const killed = startWorker({ url, sick: { 1: "stops", 2: "stops" } });
      await killed.until(({ type }) => type === "ready");
      await fleet.sync();
      // Two accounts are in the middle of their reading, and the third one is anywhere.
      await waitUntil("images", async () => (await query(url, HALF_READ)).length > 0);
      killed.signal("SIGKILL");
      const other = await watchWorker(fleet, { read: emulatedReader() });
      await untilIdle(fleet);
      expect(other.said.some((event) => event.type === "reading" && event.resumed)).toBe(true);
      await other.stop();
      await expectWhole(fleet, 3);
    },
  );

  test("a crash of the server in the middle of a merge: the merge is not there, and is done once", async () => {
    const { fleet, url } = await newFleet(server, 2, SOON);
    await makeImpatient(url, MANY);
    const merges = await holdMerges(url);
    // The same worker goes on.
    const worker = await watchWorker(fleet, { read: emulatedReader() });
    await fleet.sync();
    await merges.untilHeld();
    await server.crash();
    await server.start();
    await waitUntil("all are read", async () => {
      const { scopes } = await fleet.status();
      return scopes.every(({ state, completeAt }) => state === "idle" && completeAt !== undefined);
    });
    await worker.stop();
    await expectWhole(fleet, 2);
  });

  test("a network that stalls: the job is another worker's, what comes late is refused, and the worker behind it goes on", async () => {
    const { fleet, url } = await newFleet(server, 1, SOON);
    await makeImpatient(url, MANY);
    const proxy = await startProxy(url);
    const far = await openAgain({ url: proxy.url, queryTimeoutMs: 5000, storeTimeoutSeconds: 5 });
    const cut = await watchWorker(far, { read: emulatedReader({ latencyMs: 500 }) });
    await fleet.sync();
    await cut.until(({ type }) => type === "reading");
    proxy.stall();
    const other = await watchWorker(fleet, { read: emulatedReader() });
    await cut.until((said) => said.type === "failed" && /^\[NoAnswer\] .*network failure/.test(said.reason));
    // The job is another worker's by now; the scope is still locked by the connection that is cut.
    await other.until(({ type }) => type === "put-back");
    proxy.resume();
    await untilIdle(fleet);
    await other.stop();
    await expectWhole(fleet, 1);
    await fleet.sync();
    await cut.until((said) => said.type === "committed" && said.run === 2);
    await cut.stop();
  });
});
