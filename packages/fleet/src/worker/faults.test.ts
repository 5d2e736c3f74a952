import { type PostgresServer, isWithoutPostgres } from "@plimsoll/postgres-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { emulatedReader } from "../../test/emulated.js";
import { newFleet, openAgain, startServer, untilIdle, waitUntil } from "../../test/fleet.js";
import { holdMerges } from "../../test/hold-merges.js";
import { makeImpatient, query } from "../../test/query.js";
import { canRunSource } from "../../test/run-source.js";
import { startProxy } from "../../test/stalling-proxy.js";
import { startWorker } from "../../test/start-worker.js";
import { watchWorker } from "../../test/watch-worker.js";
import { expectWhole } from "../../test/whole.js";

/** Seconds in which a fault has to be over, on a machine that has other work. */
const LONG = 60;

/** Seconds from the last sign of life of a job to its next attempt. */
const TAKEN_AGAIN =
  "select extract(epoch from started_on - created_on)::float8 as took from plimsoll_jobs.job where name = 'sync' and retry_count > 0";

describe.skipIf(isWithoutPostgres())("a fleet survives", { timeout: 120_000 }, () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test.skipIf(!canRunSource)(
    "a worker that is killed: another one goes on with what is staged, and nothing is merged twice",
    async () => {
      const { fleet, url } = await newFleet(server, 3);
      const killed = startWorker({ url, latencyMs: 100 });
      await killed.until(({ type }) => type === "ready");
      await fleet.sync();
      await waitUntil("rows", async () => (await fleet.status()).stagedRows > 0);
      killed.signal("SIGKILL");
      const other = await watchWorker(fleet, { read: emulatedReader() });
      await untilIdle(fleet, LONG);
      // Seconds without a sign of life, and one for the watch; the wait before a retry, which is half a minute, is for clouds that fail.
      const again = await query<{ took: number }>(url, TAKEN_AGAIN);
      expect(Math.max(...again.map(({ took }) => took))).toBeLessThan(29);
      expect(other.said.some((event) => event.type === "reading" && event.resumed)).toBe(true);
      await other.stop();
      await expectWhole(fleet, 3);
    },
  );

  test("a crash of the server in the middle of a merge: the merge is not there, and is done once", async () => {
    const { fleet, url } = await newFleet(server, 2);
    await makeImpatient(url, 9);
    const merges = await holdMerges(url);
    // The same worker goes on.
    const worker = await watchWorker(fleet, { read: emulatedReader() });
    await fleet.sync();
    await merges.untilHeld();
    await server.crash();
    await server.start();
    await waitUntil(
      "all are read",
      async () => {
        const { scopes } = await fleet.status();
        return scopes.every(({ state, completeAt }) => state === "idle" && completeAt !== undefined);
      },
      LONG,
    );
    await worker.stop();
    await expectWhole(fleet, 2);
  });

  test("a network that stalls: the job is another worker's, what comes late is refused, and the worker behind it goes on", async () => {
    const { fleet, url } = await newFleet(server, 1);
    await makeImpatient(url, 9);
    const proxy = await startProxy(url);
    const far = await openAgain({ url: proxy.url, queryTimeoutMs: 1000, storeTimeoutSeconds: 1 });
    const cut = await watchWorker(far, { read: emulatedReader({ latencyMs: 500 }) });
    await fleet.sync();
    await cut.until(({ type }) => type === "reading");
    proxy.stall();
    const other = await watchWorker(fleet, { read: emulatedReader() });
    const failed = await cut.until(({ type }) => type === "failed");
    expect(failed).toMatchObject({ reason: expect.stringMatching(/^\[NoAnswer\] .*network that is cut/) });
    // The job is another worker's by now; the scope is still locked by the connection that is cut.
    await other.until(({ type }) => type === "put-back");
    proxy.resume();
    await untilIdle(fleet, LONG);
    await other.stop();
    await expectWhole(fleet, 1);
    await fleet.sync();
    await cut.until(({ type, ...event }) => type === "committed" && "run" in event && event.run === 2);
    await cut.stop();
  });
});
