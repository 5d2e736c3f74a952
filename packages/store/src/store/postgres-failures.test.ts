import { execFile, spawnSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

import { isWithoutPgbouncer, isWithoutPostgres, startPgbouncer } from "@plimsoll/postgres-server";
import { describe, expect, test } from "vitest";

import { dayOf } from "../../test/long-world.js";
import { usePostgres, withParts } from "../../test/postgres.js";
import { startProxy } from "../../test/proxy.js";
import { readDay, stageDay } from "../../test/read-day.js";
import { argumentsOf, canRunSource } from "../../test/run-source.js";
import { all, temporaryFolder, temporaryPath } from "../../test/temporary.js";
import { type Run, type Store, openStore } from "../index.js";
import { openPostgresStore } from "../postgres.js";

const SCOPE = { cloud: "tencent", account: "1", alias: "one" } as const;
const program = "test";

/** True if this user may mount a small disk that no other process sees. */
const hasOwnDisks = canRunSource && spawnSync("unshare", ["-m", "true"]).status === 0;

/** Open findings as text, which does not say which store they are in: each has seen them at another time. */
async function findingsOf(store: Store): Promise<readonly string[]> {
  return (await all(store.findings()))
    .map((finding) => JSON.stringify({ ...finding, firstSeenAt: undefined }))
    .toSorted();
}

/** Findings after two days that nothing has disturbed. */
async function undisturbed(): Promise<readonly string[]> {
  await using store = await openStore(temporaryPath());
  const scope = await store.scope(SCOPE);
  await readDay(store, scope, dayOf(1));
  await readDay(store, scope, dayOf(2));
  // Read before the store is closed.
  const findings = await findingsOf(store);
  return findings;
}

describe.skipIf(isWithoutPostgres())("on a server that fails", () => {
  const postgres = usePostgres();

  test("a crash in the middle of staging or of a commit leaves nothing half, and the run goes on", async () => {
    const url = await postgres.server.createDatabase();
    await using store = await openPostgresStore({ url, partitions: 2 });
    const scope = await store.scope(SCOPE);
    await readDay(store, scope, dayOf(1));
    const before = await findingsOf(store);

    const first = await store.beginRun(scope, { program });
    let steps = 0;
    const crash = async (): Promise<void> => {
      await postgres.server.crash();
    };
    const crashing: Partial<Pick<Run, "stageFindings">> = {
      stageFindings: async (part) => {
        if (++steps === 4) await crash();
        return first.stageFindings(part);
      },
    };
    const disturbed = new Proxy(first, {
      get: (run, name) =>
        name === "stageFindings" ? crashing.stageFindings : (Reflect.get(run, name) as () => unknown).bind(run),
    });
    const staging = stageDay(disturbed, dayOf(2)).then((sources) => first.commit({ sources }));
    await expect(staging).rejects.toMatchObject({ code: expect.stringMatching(/^(ConnectionLost|RunEnded)$/) });
    await postgres.server.start();
    expect(await findingsOf(store)).toEqual(before);

    const second = await store.beginRun(scope, { program });
    expect([second.id, second.resumed]).toEqual([first.id, true]);
    const sources = await stageDay(second, dayOf(2));
    // The commit waits in its middle for somebody who has the table of findings.
    const holder = postgres.sql("begin; lock table plimsoll.finding in share mode; select pg_sleep(3600)", url);
    const ended = holder.catch((error: unknown) => error);
    await untilWaiting(1, url);
    const commit = second.commit({ sources }).catch((error: unknown) => error);
    await untilWaiting(2, url);
    await crash();
    expect(await ended).toBeInstanceOf(Error);
    expect(await commit).toMatchObject({ code: "ConnectionLost" });
    await postgres.server.start();
    expect(await findingsOf(store)).toEqual(before);

    expect(await readDay(store, scope, dayOf(2))).toMatchObject({ run: first.id, resumed: true });
    expect(await findingsOf(store)).toEqual(await undisturbed());
  });

  test("a run that was sealed before a crash is not committed without what it has read", async () => {
    const url = await postgres.server.createDatabase();
    await using store = await openPostgresStore({ url, partitions: 2 });
    const scope = await store.scope(SCOPE);
    await readDay(store, scope, dayOf(1));
    const run = await store.beginRun(scope, { program });
    await run.seal({ sources: await stageDay(run, dayOf(2)) });
    await postgres.server.crash();
    await postgres.server.start();
    await expect(store.commitRun(run.id)).rejects.toMatchObject({ code: "StageLost" });
    const again = await store.beginRun(scope, { program, run: run.id });
    await again.commit({ sources: await stageDay(again, dayOf(2)) });
    expect(await findingsOf(store)).toEqual(await undisturbed());
  });

  test("a network that stalls is given up in time; the late commit is refused once another has taken the scope", async () => {
    const url = await postgres.server.createDatabase();
    await using proxy = await startProxy(postgres.server.port);
    await using near = await openPostgresStore({ url, partitions: 2 });
    await using far = await openPostgresStore({
      url: withParts(url, { port: String(proxy.port) }),
      timeoutSeconds: 5,
    });
    const scope = await far.scope(SCOPE);
    const run = await far.beginRun(scope, { program });
    const sources = await stageDay(run, dayOf(1));
    proxy.stall();
    await expect(run.commit({ sources })).rejects.toMatchObject({ code: "NoAnswer" });
    await expect(far.runs()).rejects.toMatchObject({ code: "NoAnswer" });
    // As long as the server has not heard of it, the scope is taken.
    await expect(near.beginRun(scope, { program })).rejects.toMatchObject({
      code: "ScopeInUse",
      holder: { pid: process.pid },
    });
    proxy.cut();
    const other = await untilFree(() => near.beginRun(scope, { program }));
    expect([other.id, other.resumed]).toEqual([run.id, true]);
    await expect(run.commit({ sources })).rejects.toMatchObject({ code: "RunEnded" });
    await other.commit({ sources: await stageDay(other, dayOf(1)) });
    expect(await far.runs()).toMatchObject([{ run: run.id, verdict: "complete" }]);
  });

  test("a lock whose connection was ended by the server refuses what the run writes", async () => {
    const url = await postgres.server.createDatabase();
    await using store = await openPostgresStore({ url, partitions: 2 });
    const scope = await store.scope(SCOPE);
    const run = await store.beginRun(scope, { program });
    const sources = await stageDay(run, dayOf(1));
    await postgres.sql("select pg_terminate_backend(backend) from plimsoll.scope_holder", url);
    await using other = await untilFree(() => store.beginRun(scope, { program }));
    await expect(run.commit({ sources })).rejects.toMatchObject({
      code: "ConnectionLost",
      message: expect.stringContaining("run again"),
    });
    expect(await store.runs()).toMatchObject([{ run: other.id, verdict: "running" }]);
  });

  test.skipIf(isWithoutPgbouncer)(
    "a pooler that gives each transaction another session is refused, and one that keeps sessions is not",
    async () => {
      const url = await postgres.server.createDatabase();
      for (const [mode, code] of [
        ["transaction", "TransactionPooling"],
        ["session", "opened"],
      ] as const) {
        await using pooler = await startPgbouncer(mode, url);
        const opening = openPostgresStore(pooler.url).then(
          async (store) => {
            await using opened = store;
            // The second day has the connection of the first.
            for (const day of [1, 2]) await readDay(opened, await opened.scope(SCOPE), dayOf(day));
            return { code: "opened", message: "" };
          },
          (error: unknown) => error,
        );
        expect(await opening).toMatchObject({
          code,
          message: expect.stringContaining(code === "opened" ? "" : "pool_mode = session"),
        });
      }
    },
  );

  test.runIf(hasOwnDisks)("a full disk ends the run by name, and what was committed before is whole", async () => {
    const disk = temporaryFolder();
    const script = 'mount -t tmpfs -o size=2500k,mode=0777 tmpfs "$0" && exec "$@"';
    const program = [process.execPath, ...argumentsOf("fill-postgres.ts"), disk];
    const { stdout } = await promisify(execFile)("unshare", ["-m", "sh", "-c", script, disk, ...program]);
    const said = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(said).toMatchObject({ code: "DiskFull", runs: said["committed"], openNow: said["open"] });
    expect(said["committed"]).toBeGreaterThan(0);
  });

  /** Waits until so many sessions of a database are in a statement. */
  async function untilWaiting(count: number, url: string): Promise<void> {
    const text = `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type in ('Lock', 'Timeout')`;
    for (;;) {
      const [row] = (await postgres.sql(text, url)) as readonly { readonly count: number }[];
      if ((row?.count ?? 0) >= count) return;
      await wait(10);
    }
  }
});

/** Begins a run once the server has seen the end of the other connection. */
async function untilFree(begin: () => Promise<Run>): Promise<Run> {
  for (;;) {
    try {
      return await begin();
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ScopeInUse")) throw error;
      await wait(10);
    }
  }
}
