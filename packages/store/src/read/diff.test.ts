import fc from "fast-check";
import { expect, test } from "vitest";

import { describeEngines } from "../../test/engines.js";
import { dayOf } from "../../test/long-world.js";
import { readDay } from "../../test/read-day.js";
import { type WorldRun, worldRuns } from "../../test/world.js";
import type { Store } from "../index.js";

const HOUR_MS = 3_600_000;
const RUNS = Number(process.env["PLIMSOLL_PROPERTY_RUNS"] ?? 3);
const MOVES = [
  "select scope, run, subject, problem, kind, before, after from finding_move order by 1, 2, 3, 4",
  "select scope, run, image, present from image_move order by 1, 2, 3",
  "select id, moves from run order by id",
];

describeEngines((engine) => {
  test("of any history it is the same from what the runs moved as from the findings themselves", async () => {
    await fc.assert(
      fc.asyncProperty(worldRuns, async (runs) => {
        const place = engine.newPlace();
        await using store = await openWith(place, runs);
        const moves = await tables(place);
        const said = await differencesOf(store);
        // As if an older version had read all of it.
        await forget(place);
        expect(await differencesOf(store)).toEqual(said);
        // The next reading makes up for it.
        const [scope] = await store.scopes();
        if (scope !== undefined) await (await store.beginRun(scope, { program: "test" })).discard();
        expect(await tables(place)).toEqual(moves);
      }),
      { numRuns: RUNS },
    );
  });

  test("numbers of two runs need no look at a finding or an image", async () => {
    const place = engine.newPlace();
    await using store = await openWith(place, [1, 2, 3, 4, 5].map(dayOf));
    const said = await differencesOf(store);
    expect(said.length).toBe(15);
    await engine.query(place, "delete from finding");
    expect(await differencesOf(store)).toEqual(said);
    await engine.query(place, "delete from image_state");
    const images = async () => (await Promise.all([store.diff(1, 2), store.diff(1, 5)])).map((diff) => diff.images);
    expect(await images()).toEqual([said[1]?.[3], said[4]?.[3]]);
  });

  test("a run differs in nothing from itself, nor from a later one", async () => {
    await using store = await openWith(engine.newPlace(), [1, 2].map(dayOf));
    for (const [from, to] of [
      [2, 2],
      [2, 1],
    ] as const) {
      const { opened, closed, images, repositories } = await store.diff(from, to);
      expect([opened, closed, images]).toEqual([zero(), zero(), { added: 0, removed: 0 }]);
      expect(await repositories()).toEqual([]);
    }
  });

  test("everything is new where nothing was read before, and was counted then", async () => {
    const place = engine.newPlace();
    await using store = await openWith(place, [1, 2].map(dayOf));
    const { opened, closed } = await store.diff(new Date(0), 2);
    expect([opened, closed]).toEqual([(await store.asOf(2)).open, zero()]);
    await engine.query(place, "delete from finding");
    expect((await store.diff(new Date(0), 2)).opened).toEqual(opened);
  });

  test("a retention leaves every run that stays with what it moved", async () => {
    const place = engine.newPlace();
    let now = new Date(0);
    await using store = await engine.open(place, { now: () => now });
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    for (let day = 1; day <= 6; day++) {
      now = new Date(Date.UTC(2026, 0, 1, day * 9));
      await readDay(store, scope, dayOf(day));
    }
    now = new Date(Date.UTC(2026, 3, 1));
    const before = await differencesOf(store);
    await store.prune({ months: 12 });
    const runs = (await store.runs()).map(({ run }) => run);
    expect(runs).toEqual([6, 5, 2]);
    expect(await engine.query(place, "select id from run where moves is null")).toEqual([{ id: 2 }]);
    expect(await engine.query(place, "select distinct run from finding_move order by run")).toEqual([
      { run: 5 },
      { run: 6 },
    ]);
    expect(await differencesOf(store)).toEqual(before.filter(([from, to]) => runs.includes(from) && runs.includes(to)));
  });

  async function openWith(place: string, runs: readonly WorldRun[]): Promise<Store> {
    let now = new Date("2026-03-01T12:00:00Z");
    const store = await engine.open(place, { now: () => now });
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    for (const run of runs) {
      now = new Date(now.getTime() + run.hours * HOUR_MS);
      await readDay(store, scope, run);
    }
    return store;
  }

  async function forget(place: string): Promise<void> {
    for (const text of ["delete from finding_move", "delete from image_move", "update run set moves = null"])
      await engine.query(place, text);
  }

  async function tables(place: string): Promise<readonly unknown[]> {
    const rows: unknown[] = [];
    for (const text of MOVES) rows.push(await engine.query(place, text));
    return rows;
  }
});

type Difference = readonly [from: number, to: number, counts: unknown, images: unknown, repositories: unknown];

/** The numbers of each two committed runs. */
async function differencesOf(store: Store): Promise<readonly Difference[]> {
  const runs = (await store.runs()).filter(({ committedAt }) => committedAt !== undefined).map(({ run }) => run);
  const pairs = runs
    .toReversed()
    .flatMap((from) => runs.toReversed().flatMap((to) => (from <= to ? [[from, to] as const] : [])));
  const found: Difference[] = [];
  for (const [from, to] of pairs) {
    const { opened, closed, images, repositories } = await store.diff(from, to);
    found.push([from, to, [opened, closed], images, await repositories()]);
  }
  return found;
}

function zero() {
  return { critical: 0, high: 0, medium: 0, low: 0, none: 0, unknown: 0 };
}
