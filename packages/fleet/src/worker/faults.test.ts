import { type PostgresServer, isWithoutPostgres } from "@plimsoll/postgres-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { newFleet, startServer, untilIdle, waitUntil } from "../../test/fleet.js";
import { makeImpatient, query } from "../../test/query.js";
import { canRunSource } from "../../test/run-source.js";
import { startProxy } from "../../test/stalling-proxy.js";
import { startWorker } from "../../test/start-worker.js";
import { stateOf, truthOf } from "../../test/truth.js";
import type { Fleet } from "../index.js";

/** Seconds in which a fault has to be over, on a machine that has other work. */
const LONG = 60;

/** Every account is as one file would have it, and each wish made one run. */
async function expectWhole(fleet: Fleet, accounts: number): Promise<void> {
  for (let account = 1; account <= accounts; account++)
    expect(await stateOf(fleet.store, `a${account}`)).toEqual(await truthOf(String(account)));
  const committed = (await fleet.store.runs()).filter(({ committedAt }) => committedAt !== undefined);
  expect(committed.map(({ verdict }) => verdict)).toEqual(committed.map(() => "complete"));
  expect(committed.map(({ scope }) => scope).toSorted()).toEqual(
    Array.from({ length: accounts }, (_, index) => `a${index + 1}`).toSorted(),
  );
  expect(await fleet.failed()).toEqual([]);
  const { stagedRows, scopes } = await fleet.status();
  expect(stagedRows).toBe(0);
  expect(scopes.filter(({ interrupted }) => interrupted)).toEqual([]);
}

describe.skipIf(isWithoutPostgres() || !canRunSource)("a fleet survives", { timeout: 120_000 }, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test("a worker that is killed: another one goes on with what is staged, and nothing is merged twice", async () => {
    const { fleet, url } = await newFleet(server, 3);
    await makeImpatient(url, 5);
    const killed = startWorker({ url, latencyMs: 1000 });
    await killed.until(({ type }) => type === "ready");
    await fleet.sync();
    await killed.until(({ type }) => type === "reading");
    const at = performance.now();
    killed.signal("SIGKILL");
    const other = startWorker({ url });
    expect((await fleet.status()).scopes.some(({ state }) => state === "reading")).toBe(true);
    await untilIdle(fleet, LONG);
    // Ten seconds without a sign of life, two for the watch, a second for the retry; the rest is the load of the machine.
    expect((performance.now() - at) / 1000).toBeLessThan(LONG);
    expect(other.said.some(({ resumed }) => resumed === true)).toBe(true);
    other.signal("SIGTERM");
    expect(await other.ended()).toBe(0);
    await expectWhole(fleet, 3);
  });

  test("a crash of the server in the middle of a merge: the merge is not there, and is done once", async () => {
    const { fleet, url } = await newFleet(server, 2);
    await makeImpatient(url, 9);
    // A merge waits inside of its transaction until the server is gone.
    await query(
      url,
      `create table public.gate (open boolean); insert into public.gate values (false);
       create function public.hold() returns trigger language plpgsql as $$
       begin
         if new.committed_at is not null and not (select open from public.gate) then perform pg_sleep(60); end if;
         return new;
       end $$;
       create trigger hold after update on plimsoll.run for each row execute function public.hold()`,
    );
    const worker = startWorker({ url });
    await worker.until(({ type }) => type === "ready");
    await fleet.sync();
    await waitUntil("a merge", async () => {
      const waiting = "select from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()";
      return (await query(url, waiting)).length > 0;
    });
    await server.crash();
    await server.start();
    await query(url, "update public.gate set open = true");
    await waitUntil(
      "all are read",
      async () => {
        const { scopes } = await fleet.status();
        return scopes.every(({ state, completeAt }) => state === "idle" && completeAt !== undefined);
      },
      LONG,
    );
    // The same process goes on.
    worker.signal("SIGTERM");
    expect(await worker.ended()).toBe(0);
    await expectWhole(fleet, 2);
  });

  test("a network that stalls: the job is another worker's, and what comes late is refused", async () => {
    const { fleet, url } = await newFleet(server, 1);
    await makeImpatient(url, 9);
    const proxy = await startProxy(url);
    const cut = startWorker({ url: proxy.url, latencyMs: 1000 });
    await cut.until(({ type }) => type === "ready");
    await fleet.sync();
    await cut.until(({ type }) => type === "reading");
    proxy.stall();
    const other = startWorker({ url });
    // The job is its own by now; the scope is still locked by the connection that is cut.
    await other.until(({ type }) => type === "put-back");
    proxy.resume();
    await untilIdle(fleet, LONG);
    for (const worker of [cut, other]) worker.signal("SIGTERM");
    expect(await other.ended()).toBe(0);
    await cut.ended();
    await expectWhole(fleet, 1);
  });

  test("sick accounts among healthy ones, with a clock that is ten minutes slow: the healthy ones are read, and nothing of the sick ones is closed", async () => {
    const { fleet, url } = await newFleet(server, 4);
    await makeImpatient(url, 0);
    const healthy = startWorker({ url });
    await healthy.until(({ type }) => type === "ready");
    await fleet.sync();
    await untilIdle(fleet, LONG);
    healthy.signal("SIGTERM");
    await healthy.ended();
    const before = await stateOf(fleet.store, "a2");
    const sick = startWorker({
      url,
      clockMs: -600_000,
      sick: { 1: "throws", 2: "denied", 3: "hangs" },
    });
    await sick.until(({ type }) => type === "ready");
    await fleet.sync();
    await sick.until(({ type, scope }) => type === "committed" && scope === "a4");
    await sick.until(({ type, scope }) => type === "committed" && scope === "a2");
    await waitUntil("given up", async () => (await fleet.failed()).length === 1);
    const { scopes } = await fleet.status();
    expect(scopes.map(({ state }) => state)).toEqual(["idle", "idle", "reading", "idle"]);
    expect(scopes.map(({ verdict }) => verdict)).toEqual(["failed", "failed", "running", "complete"]);
    expect(await stateOf(fleet.store, "a2")).toEqual(before);
    // Runs are ordered by their numbers, whatever the clock of a worker says.
    const [last] = await fleet.store.runs({ scope: "a4" });
    expect(Date.parse(last?.startedAt ?? "")).toBeLessThan(Date.now() - 500_000);
    expect(await stateOf(fleet.store, "a4")).toEqual(await truthOf("4"));
    sick.signal("SIGTERM");
  });
});
