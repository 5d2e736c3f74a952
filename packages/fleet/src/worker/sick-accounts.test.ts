import { once } from "node:events";

import { type PostgresServer, isWithoutPostgres } from "@plimsoll/postgres-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type Ill, emulatedReader } from "../../test/emulated.js";
import { newFleet, openAgain, startServer, untilIdle, waitUntil } from "../../test/fleet.js";
import { holdMerges } from "../../test/hold-merges.js";
import { makeImpatient, query } from "../../test/query.js";
import { rowsOf } from "../../test/rows.js";
import { stateOf, truthOf } from "../../test/truth.js";
import { watchWorker } from "../../test/watch-worker.js";
import type { ReadScope } from "../index.js";

const TEN_MINUTES_MS = 600_000;

/** Accounts that are not well, by their numbers; five and six are. */
const SICK = { 1: "throttles", 2: "denied", 3: "lies", 4: "late", 7: "hangs", 8: "throws" } as const satisfies Record<
  number,
  Ill
>;

describe.skipIf(isWithoutPostgres())("of accounts that are not all well", () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test("the healthy ones are read, and nothing of the sick ones is closed, also by a worker whose clock is ten minutes slow", async () => {
    const { fleet, url } = await newFleet(server, 8);
    await makeImpatient(url, 0);
    const first = await watchWorker(fleet, { read: emulatedReader(), slots: 4 });
    await fleet.sync();
    await untilIdle(fleet);
    await first.stop();
    const aliases = Array.from({ length: 8 }, (_, index) => `a${index + 1}`);
    const before = await Promise.all(aliases.map((alias) => stateOf(fleet.store, alias)));

    const slow = await openAgain({ url, now: () => new Date(Date.now() - TEN_MINUTES_MS) });
    const sick = await watchWorker(slow, { read: emulatedReader({ sick: SICK }), slots: 4 });
    await fleet.sync();
    await waitUntil("read", async () => {
      const { scopes } = await fleet.status();
      return scopes.every(({ state, scope }) => state === (scope === "a7" ? "reading" : "idle"));
    });
    const { scopes } = await fleet.status();
    const unread = (code: string): string =>
      `failed: no list of images could be read (tencent-host: ${code}, tencent-registry: ${code})`;
    expect(scopes.map(({ verdict, reason = "" }) => `${verdict}: ${reason}`)).toEqual([
      unread("RequestLimitExceeded"),
      unread("AuthFailure.SecretIdNotFound"),
      "incomplete: not everything could be read (tencent-host: stalled, tencent-registry: stalled)",
      unread("Timeout"),
      "complete: ",
      "complete: ",
      "running: ",
      expect.stringMatching(/^failed: an error/),
    ]);
    expect(await Promise.all(aliases.map((alias) => stateOf(fleet.store, alias)))).toEqual(before);
    const [last] = await fleet.store.runs({ scope: "a5" });
    // Runs are ordered by their numbers, whatever the clock of a worker says.
    expect(Date.parse(last?.startedAt ?? "")).toBeLessThan(Date.now() - TEN_MINUTES_MS / 2);
    expect(await stateOf(fleet.store, "a5")).toEqual(await truthOf("5"));
    expect(await slow.doctor()).toContainEqual(
      expect.objectContaining({
        check: "clock",
        ok: false,
        text: expect.stringMatching(/differ by [56]\d\d seconds/),
      }),
    );
    await sick.stop();
  });

  test("small accounts are not behind a large one, neither while it is read nor while it is merged", async () => {
    const { fleet, url } = await newFleet(server, 0);
    await fleet.importScopes(rowsOf(38).slice(30));
    const [large = "", ...small] = (await fleet.scopes()).map(({ alias }) => alias);
    const merges = await holdMerges(url, large);
    const [readSmall, readLarge] = [emulatedReader(), emulatedReader({ images: 100 })];
    const areMerged = (times: number) => async (): Promise<boolean> => {
      const runs = (await fleet.store.runs()).filter(({ scope, verdict }) => scope !== large && verdict === "complete");
      return runs.length === small.length * times;
    };
    const read: ReadScope = async (scope, context) => {
      if (scope.alias !== large) return readSmall(scope, context);
      const reading = await readLarge(scope, context);
      // All of it is staged by now, which is more than may wait for a merge.
      await waitUntil("small ones", areMerged(1));
      return reading;
    };
    const worker = await watchWorker(fleet, { read, slots: 2, stageLimit: 1000 });
    await fleet.sync([large]);
    await waitUntil("many rows", async () => (await fleet.status()).stagedRows > 1000);
    await fleet.sync(small);
    await merges.untilHeld();
    await fleet.sync(small);
    await waitUntil("small ones again", areMerged(2));
    expect((await fleet.status()).scopes[0]).toMatchObject({ scope: large, state: "committing" });
    await merges.open();
    await untilIdle(fleet);
    await worker.stop();
    // For the moment until the large merge is taken, readings may pause.
    expect(worker.said.filter(({ type }) => type === "failed")).toEqual([]);
  });

  test("a reading that was interrupted goes on, however many rows of it are staged; so does the rest beside a merge that was given up", async () => {
    const { fleet, url } = await newFleet(server, 0);
    await fleet.importScopes(rowsOf(32).slice(30));
    const read = emulatedReader({ images: 100 });
    const readForEver: ReadScope = async (scope, context) => {
      await read(scope, context);
      if (!context.signal.aborted) await once(context.signal, "abort");
      throw new Error("the worker stops");
    };
    const first = await watchWorker(fleet, { read: readForEver });
    await fleet.sync(["a31"]);
    await waitUntil("rows", async () => (await fleet.status()).stagedRows > 1000);
    await first.stop();
    expect((await fleet.status()).stagedRows).toBeGreaterThan(1000);
    const merges = await holdMerges(url, "a32");
    await query(url, "update plimsoll_jobs.queue set retry_limit = 0 where name = 'commit'");
    const next = await watchWorker(fleet, { read, stageLimit: 1 });
    await fleet.sync(["a32"]);
    await merges.untilHeld();
    await query(url, "select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'advisory'");
    await waitUntil("given up", async () => (await fleet.failed()).length === 1);
    await merges.open();
    await fleet.drop((await fleet.failed()).map(({ id }) => id));
    await fleet.sync();
    await untilIdle(fleet);
    await next.stop();
    expect((await fleet.status()).scopes).toMatchObject([{ verdict: "complete" }, { verdict: "complete" }]);
    expect(next.said.some((event) => event.type === "reading" && event.resumed)).toBe(true);
  });
});
