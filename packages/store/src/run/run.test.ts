import type { Finding, ReadPart } from "@plimsoll/core";
import { expect, test } from "vitest";

import { readDay } from "../../test/read-day.js";
import { describeEngines } from "../../test/engines.js";
import { all } from "../../test/temporary.js";
import { type WorldImage, type WorldRun, coreFinding, coreImages, identityOf } from "../../test/world.js";
import type { Scope, Store } from "../index.js";

const HOUR_MS = 3_600_000;
const COMPLETE = { code: "complete", compared: true } as const;
const WHOLE = { vulnerability: COMPLETE, malware: COMPLETE, risk: COMPLETE } as const;
const critical = { list: "vulnerability", problem: 1, occurrence: 0, severity: "critical" } as const;
const high = { list: "vulnerability", problem: 2, occurrence: 0, severity: "high" } as const;
const SOURCES = { sources: [{ source: "tencent-host", received: 1, complete: true }] } as const;

function imageWith(members: Partial<WorldImage> = {}): WorldImage {
  const image = { identity: 1, scan: 1, findings: [critical, high], emptyLists: [], repositories: [0], running: false };
  return { ...image, verdicts: WHOLE, ...members };
}

function runOf(images: readonly WorldImage[], members: Partial<WorldRun> = {}): WorldRun {
  return { hours: 1, images, hostsComplete: true, registriesComplete: true, ...members };
}

interface Opened extends AsyncDisposable {
  readonly store: Store;
  readonly scope: Scope;
  readonly path: string;
  hours: number;
}

describeEngines(({ newPlace, open: openStore }) => {
  async function opened(path = newPlace()): Promise<Opened> {
    const result = { hours: 0 };
    const now = (): Date => new Date(Date.UTC(2026, 2, 1) + result.hours * HOUR_MS);
    const store = await openStore(path, { now });
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    return Object.assign(result, { store, scope, path, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() });
  }

  function partOf(image: WorldImage): ReadPart {
    const outcomes = (["vulnerability", "malware", "risk"] as const).map((list) => {
      return { image: identityOf(image), cloud: "tencent" as const, list, reader: "test", verdict: COMPLETE };
    });
    return { findings: image.findings.map((one) => coreFinding(image, one)), outcomes };
  }

  const idsOf = async (findings: AsyncIterable<Finding>) => (await all(findings)).map(({ id }) => id).toSorted();

  test("a list that was not read completely keeps what it did not give, and opens what it gave", async () => {
    for (const verdict of [
      { code: "denied" },
      { code: "drifted" },
      { code: "gone" },
      { code: "incomplete", reason: "failed" },
    ] as const) {
      await using open = await opened();
      const { store, scope } = open;
      await readDay(store, scope, runOf([imageWith({ findings: [critical] })]));
      const after = imageWith({ scan: 2, findings: [high], verdicts: { ...WHOLE, vulnerability: verdict } });
      const result = await readDay(store, scope, runOf([after]));
      expect(result.verdict).toBe(verdict.code === "gone" ? "complete" : "incomplete");
      expect(await idsOf(store.findings())).toEqual(["VULNERABILITY-1", "VULNERABILITY-2"]);
      // The scan is the same, but its list was not whole: it is read again, and then it closes.
      expect(await readDay(store, scope, runOf([imageWith({ scan: 2, findings: [high] })]))).toMatchObject({
        read: 1,
        verdict: "complete",
      });
      expect(await idsOf(store.findings())).toEqual(["VULNERABILITY-2"]);
    }
  });

  test("a list that nobody reported counts as not read", async () => {
    await using open = await opened();
    const { store, scope } = open;
    await readDay(store, scope, runOf([imageWith()]));
    const { malware, risk } = WHOLE;
    const result = await readDay(
      store,
      scope,
      runOf([imageWith({ scan: 2, findings: [], verdicts: { malware, risk } })]),
    );
    expect(result).toMatchObject({ verdict: "incomplete", gaps: 1 });
    expect(await idsOf(store.findings())).toEqual(["VULNERABILITY-1", "VULNERABILITY-2"]);
  });

  test("a list whose counter is 0 closes without being read", async () => {
    await using open = await opened();
    const { store, scope } = open;
    await readDay(store, scope, runOf([imageWith()]));
    const emptyLists = ["vulnerability", "malware", "risk"] as const;
    const result = await readDay(store, scope, runOf([imageWith({ scan: 2, findings: [], emptyLists })]));
    expect(result).toMatchObject({ verdict: "complete", read: 0 });
    expect(await idsOf(store.findings())).toEqual([]);
  });

  test("an image that is missing from a list that was not complete stays with its findings, and goes when the list was", async () => {
    await using open = await opened();
    const { store, scope } = open;
    await readDay(store, scope, runOf([imageWith(), imageWith({ identity: 2 })]));
    expect(await readDay(store, scope, runOf([imageWith()], { hostsComplete: false }))).toMatchObject({
      verdict: "incomplete",
    });
    expect([(await all(store.images())).length, (await all(store.findings())).length]).toEqual([2, 4]);
    await readDay(store, scope, runOf([imageWith()]));
    expect([(await all(store.images())).length, (await all(store.findings())).length]).toEqual([1, 2]);
    // It comes back with the scan that it had: what was known of it was let go, so it is read.
    expect(await readDay(store, scope, runOf([imageWith(), imageWith({ identity: 2 })]))).toMatchObject({ read: 1 });
    expect((await all(store.findings())).length).toBe(4);
  });

  test("an image is read again if it was scanned in any of its places", async () => {
    await using open = await opened();
    const { store, scope } = open;
    const image = imageWith({ repositories: [0, 1] });
    await readDay(store, scope, runOf([image]));
    const [host, registry] = coreImages(image);
    const [, rescanned] = coreImages({ ...image, scan: 2 });
    for (const [second, read] of [
      [registry, 0],
      [rescanned, 1],
    ] as const) {
      await using run = await store.beginRun(scope, { program: "test" });
      const { targets } = await run.stageImages([host, second].filter((one) => one !== undefined));
      expect(targets.length).toBe(read);
      await run.fail("the test goes on");
    }
  });

  test("a severity that moves is neither opened nor closed, and counts where it is", async () => {
    await using open = await opened();
    const { store, scope } = open;
    await readDay(store, scope, runOf([imageWith()]));
    open.hours = 24;
    await readDay(store, scope, runOf([imageWith({ scan: 2, findings: [{ ...critical, severity: "low" }, high] })]));
    const { opened: more, closed } = await store.diff(1, 2);
    expect([more, closed].map(({ critical: worst, low }) => worst + low)).toEqual([0, 0]);
    expect(await store.trend({ days: 10 })).toMatchObject([
      { run: 1, open: { critical: 1, low: 0 }, opened: 2, closed: 0 },
      { run: 2, open: { critical: 0, low: 1 }, opened: 0, closed: 0 },
    ]);
    expect((await store.asOf(1)).open).toMatchObject({ critical: 1, high: 1, low: 0 });
    expect((await store.asOf(2)).open).toMatchObject({ critical: 0, high: 1, low: 1 });
  });

  test("a second run of one scope is refused with the process that has the first, and not after that ended", async () => {
    await using open = await opened();
    const { store, scope, path } = open;
    await using other = await openStore(path);
    const run = await store.beginRun(scope, { program: "test" });
    await expect(other.beginRun(scope, { program: "test" })).rejects.toMatchObject({
      name: "ScopeInUseError",
      code: "ScopeInUse",
      holder: { pid: process.pid },
      message: expect.stringMatching(/^\[ScopeInUse\] process \d+ on .* reads one into this store now\. Wait/),
    });
    const two = await other.scope({ cloud: "tencent", account: "2", alias: "two" });
    await (await other.beginRun(two, { program: "test" })).fail("another scope is free");
    await run.fail("enough");
    await (await other.beginRun(scope, { program: "test" })).fail("free again");
  });

  test("a run that was left goes on within six hours and reads only what is missing; later it has failed", async () => {
    await using open = await opened();
    const { store, scope } = open;
    const images = [imageWith(), imageWith({ identity: 2 }), imageWith({ identity: 3 })];
    const [first, second, third] = images;
    if (first === undefined || second === undefined || third === undefined) throw new Error("three images");
    {
      await using run = await store.beginRun(scope, { program: "test" });
      await run.stageImages(images.flatMap(coreImages));
      await run.stageFindings(partOf(first));
      // Half of the second: its lists have no outcomes.
      await run.stageFindings({ findings: partOf(second).findings.slice(0, 1), outcomes: [] });
      // The stage writes in batches of 2,000; enough of the third to be written.
      for (let part = 0; part < 1000; part++)
        await run.stageFindings({ findings: partOf(third).findings, outcomes: [] });
    }
    open.hours = 5;
    const run = await store.beginRun(scope, { program: "test" });
    expect([run.id, run.resumed]).toEqual([1, true]);
    const rescanned = { ...third, scan: 2, findings: [high] };
    const { targets } = await run.stageImages([first, second, rescanned].flatMap(coreImages));
    expect(targets.map(({ reading }) => reading.image)).toEqual([identityOf(second), identityOf(rescanned)]);
    await run.stageFindings(partOf(second));
    await run.stageFindings(partOf(rescanned));
    expect(await run.commit(SOURCES)).toEqual({ run: 1, verdict: "complete", gaps: 0 });
    expect((await all(store.findings())).length).toBe(5);

    await (await store.beginRun(scope, { program: "test" }))[Symbol.asyncDispose]();
    open.hours = 12;
    await using late = await store.beginRun(scope, { program: "test" });
    expect([late.id, late.resumed]).toEqual([3, false]);
    expect((await store.runs()).map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ["running", undefined],
      ["failed", "its process was ended"],
      ["complete", undefined],
    ]);
  });

  test("what was staged of an image that is not there any more is not committed", async () => {
    await using open = await opened();
    const { store, scope } = open;
    const images = [imageWith(), imageWith({ identity: 2 })];
    {
      await using run = await store.beginRun(scope, { program: "test" });
      await run.stageImages(images.flatMap(coreImages));
      for (let part = 0; part < 300; part++) for (const image of images) await run.stageFindings(partOf(image));
    }
    await using run = await store.beginRun(scope, { program: "test" });
    await run.stageImages(images.slice(0, 1).flatMap(coreImages));
    expect(await run.commit(SOURCES)).toMatchObject({ verdict: "complete" });
    expect([(await all(store.images())).length, (await all(store.findings())).length]).toEqual([1, 2]);
  });

  test("opening a store marks a run as failed whose process ended more than a day ago", async () => {
    const path = newPlace();
    {
      await using open = await opened(path);
      await (await open.store.beginRun(open.scope, { program: "test" }))[Symbol.asyncDispose]();
    }
    await using later = await openStore(path, { now: () => new Date("2026-04-01T00:00:00Z") });
    expect(await later.runs()).toMatchObject([{ run: 1, verdict: "failed", reason: "its process was ended" }]);
  });

  test("a run of which no list of images could be read changes nothing and has failed", async () => {
    await using open = await opened();
    const { store, scope } = open;
    await readDay(store, scope, runOf([imageWith()]));
    const result = await readDay(store, scope, runOf([], { hostsComplete: false, registriesComplete: false }));
    expect(result).toMatchObject({ run: 2, verdict: "failed" });
    expect((await all(store.findings())).length).toBe(2);
    await expect(store.diff(1, 2)).rejects.toMatchObject({ code: "UnknownRun" });
  });

  test("refuses findings of an image that is not to be read, and a run that has ended", async () => {
    await using open = await opened();
    const { store, scope } = open;
    const run = await store.beginRun(scope, { program: "test" });
    await run.stageImages(coreImages(imageWith()));
    await expect(run.stageFindings(partOf(imageWith({ identity: 9 })))).rejects.toMatchObject({ code: "UnknownImage" });
    await run.stageFindings(partOf(imageWith()));
    expect(await run.commit(SOURCES)).toMatchObject({ verdict: "complete" });
    await expect(run.stageImages([])).rejects.toMatchObject({ code: "RunEnded" });
    await expect(run.commit(SOURCES)).rejects.toMatchObject({ code: "RunEnded" });
  });

  test("runs are ordered by their numbers when the clock goes back", async () => {
    await using open = await opened();
    const { store, scope } = open;
    open.hours = 100;
    await readDay(store, scope, runOf([imageWith()]));
    open.hours = 2;
    await readDay(store, scope, runOf([imageWith({ scan: 2, findings: [] })]));
    expect((await store.runs()).map(({ run }) => run)).toEqual([2, 1]);
    expect((await store.diff(1, 2)).closed).toMatchObject({ critical: 1, high: 1 });
    expect((await all(store.findings())).length).toBe(0);
  });
});
