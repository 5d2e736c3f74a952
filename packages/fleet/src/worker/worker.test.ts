import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { type PostgresServer, findPostgres, isWithoutPostgres } from "@plimsoll/postgres-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { emulatedReader } from "../../test/emulated.js";
import { newFleet, startServer, untilIdle, waitUntil } from "../../test/fleet.js";
import { newGate } from "../../test/gate.js";
import { holdMerges } from "../../test/hold-merges.js";
import { makeImpatient, query } from "../../test/query.js";
import { rowsOf } from "../../test/rows.js";
import { stateOf, truthOf } from "../../test/truth.js";
import type { ReadScope, WorkerEvent, WorkerOptions } from "../index.js";

const KEY = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";

/** Options of a worker whose events can be looked at. */
function watched(options: WorkerOptions): { readonly options: WorkerOptions; readonly events: WorkerEvent[] } {
  const events: WorkerEvent[] = [];
  return { events, options: { pollSeconds: 0.5, ...options, onEvent: (event) => events.push(event) } };
}

describe.skipIf(isWithoutPostgres())("a worker", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test("reads each scope as one file would have it, and a second time only what is new; what follows a merge follows", async () => {
    const { fleet, url } = await newFleet(server, 2);
    const after: string[] = [];
    const { options, events } = watched({
      read: emulatedReader(),
      gate: async ({ alias }, { run }) => {
        after.push(`gate ${alias} ${run}`);
        return { passed: false, violations: 3, summary: `the key ${KEY} is in an image` };
      },
      exportRun: async ({ alias }, { run }) => void after.push(`export ${alias} ${run}`),
      readTexts: async (cloud) => void after.push(`texts ${cloud}`),
    });
    await using worker = await fleet.worker(options);
    await fleet.sync();
    await untilIdle(fleet);
    for (const account of ["1", "2"]) expect(await stateOf(fleet.store, `a${account}`)).toEqual(await truthOf(account));
    const told = (type: string): number => events.filter((event) => event.type === type).length;
    await waitUntil("committed", () => told("committed") === 2);
    expect([told("reading"), told("read")]).toEqual([2, 2]);
    await waitUntil("gates", () => after.filter((one) => /gate|export/.test(one)).length === 4);
    await waitUntil("texts", () => after.includes("texts tencent"));
    await waitUntil("verdicts", async () => (await query(url, "select from plimsoll_fleet.verdict")).length === 2);
    const verdicts = await query(url, "select passed, violations, summary from plimsoll_fleet.verdict");
    expect(verdicts[0]).toMatchObject({ passed: false, violations: 3 });
    await fleet.sync();
    await untilIdle(fleet);
    await worker.stop();
    const costs = await query<{ calls: number }>(url, "select calls from plimsoll_fleet.reading order by run");
    expect(costs).toHaveLength(4);
    expect(costs[2]?.calls).toBeLessThan(costs[0]?.calls ?? 0);
    const { text } = await fleet.metrics();
    expect(text).toContain('plimsoll_fleet_runs{verdict="complete"} 4');
    expect(text).toContain("plimsoll_fleet_commit_seconds_count 4");
    expect(text).toContain('plimsoll_fleet_last_complete_run_age_seconds{scope="a1"}');
  });

  test("gives up what fails again and again, with the reason in words and without a secret; retry and drop", async () => {
    const { fleet, url } = await newFleet(server, 2);
    await makeImpatient(url, 1);
    const { options, events } = watched({
      read: emulatedReader({ sick: { 1: "throws" } }),
    });
    await using worker = await fleet.worker(options);
    await fleet.sync();
    await waitUntil("given up", async () => (await fleet.failed()).length === 1);
    const [failed] = await fleet.failed();
    expect(failed).toMatchObject({ queue: "sync", scope: "a1", attempts: 2 });
    expect(failed?.reason).toBe("an error whose text holds a secret; see the log of the worker's reader");
    await waitUntil("the other", async () => (await fleet.status()).scopes[1]?.verdict === "complete");
    // Nothing runs "forever": the run has an end, and its scope is free.
    expect((await fleet.status()).scopes[0]).toMatchObject({ state: "idle", verdict: "failed", interrupted: false });
    expect(events.filter(({ type }) => type === "failed")).toMatchObject([{ last: false }, { last: true }]);
    expect((await fleet.doctor()).filter(({ ok }) => !ok)).toMatchObject([
      { check: "failed", text: "1 job was given up" },
    ]);
    const { stdout } = await promisify(execFile)(join(findPostgres() ?? "", "pg_dump"), [url], { maxBuffer: 1e9 });
    expect(stdout).toContain("profile:a1");
    expect(stdout).not.toContain(KEY);
    await worker.stop();
    expect(await fleet.retry([failed?.id ?? ""])).toEqual({ retried: 1, present: 0 });
    expect((await fleet.status()).scopes[0]?.state).toBe("waiting");
    expect(await fleet.failed()).toEqual([]);
    await expect(fleet.drop(["00000000-0000-0000-0000-000000000000"])).rejects.toThrow("[UnknownJob]");
  });

  test("that stops finishes its page and gives the job back, and the next one continues with what is staged", async () => {
    const { fleet } = await newFleet(server, 1);
    const stopped = newGate();
    const reader = emulatedReader();
    const read: ReadScope = async (scope, context) => {
      // This page is at hand as the worker stops.
      await stopped.opened;
      return reader(scope, context);
    };
    const first = watched({ read, graceMs: 600_000 });
    const worker = await fleet.worker(first.options);
    await fleet.sync();
    await waitUntil("reading", () => first.events.some(({ type }) => type === "reading"));
    const stopping = worker.stop();
    stopped.open();
    await stopping;
    expect(first.events.at(-1)).toMatchObject({ type: "put-back", reason: "the worker stops" });
    expect((await fleet.status()).scopes[0]).toMatchObject({ state: "waiting", failures: 0, interrupted: true });
    const second = watched({ read: emulatedReader() });
    await using next = await fleet.worker(second.options);
    await untilIdle(fleet);
    await next.stop();
    expect(second.events[0]).toMatchObject({ type: "reading", resumed: true });
    expect(await stateOf(fleet.store, "a1")).toEqual(await truthOf("1"));
  });

  test("never reads two scopes with one key at the same time, and one scope twice, however many workers and wishes there are", async () => {
    const { fleet } = await newFleet(server, 4);
    await fleet.importScopes(rowsOf(4).map((row) => ({ ...row, group: Number(row.account) > 2 ? "b" : "a" })));
    const reading = new Map<string, number>();
    const wished = newGate();
    let most = 0;
    const read: ScopeRead = (inner) => async (scope, context) => {
      const now = (reading.get(scope.group) ?? 0) + 1;
      reading.set(scope.group, now);
      most = Math.max(most, now);
      try {
        // A scope that is read by now could be wished for once more.
        await wished.opened;
        return await inner(scope, context);
      } finally {
        reading.set(scope.group, now - 1);
      }
    };
    const counted = { read: read(emulatedReader({ latencyMs: 5 })), pollSeconds: 0.5 };
    // All look at the queue at the same moment.
    const workers = await Promise.all(Array.from({ length: 4 }, () => fleet.worker(counted)));
    const wishes = await Promise.all([fleet.sync(), fleet.sync(), fleet.sync(["a1"])]);
    wished.open();
    expect(wishes.flatMap(({ queued }) => queued).toSorted()).toEqual(["a1", "a2", "a3", "a4"]);
    await untilIdle(fleet);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(most).toBe(1);
    expect((await fleet.store.runs()).map(({ verdict }) => verdict)).toEqual(Array(4).fill("complete"));
  });

  test("begins no other scope while too many rows wait for their merge", async () => {
    const { fleet, url } = await newFleet(server, 3);
    const merges = await holdMerges(url, "a1");
    // With one slot, one merge is done at a time.
    const { options, events } = watched({ read: emulatedReader(), slots: 1, stageLimit: 1 });
    await using worker = await fleet.worker(options);
    await fleet.sync(["a1"]);
    await merges.untilHeld();
    await fleet.sync(["a2"]);
    await waitUntil("paused", () => events.some(({ type }) => type === "paused"));
    await fleet.sync(["a3"]);
    expect((await fleet.status()).scopes).toMatchObject([
      { state: "committing" },
      { state: "committing" },
      { state: "waiting" },
    ]);
    await merges.open();
    await untilIdle(fleet);
    await worker.stop();
    const types = events.map((event) => ("scope" in event ? `${event.type} ${event.scope}` : event.type));
    expect(types.indexOf("reading a3")).toBeGreaterThan(types.indexOf("resumed"));
    expect(types).toContain("committed a3");
  });
});

type ScopeRead = (inner: ReadScope) => ReadScope;
