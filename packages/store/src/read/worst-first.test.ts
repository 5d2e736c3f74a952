import { type Finding, SEVERITIES } from "@plimsoll/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import { describeEngines } from "../../test/engines.js";
import { dayOf } from "../../test/long-world.js";
import { readDay } from "../../test/read-day.js";
import { all } from "../../test/temporary.js";
import { type WorldRun, worldRuns } from "../../test/world.js";
import type { Moment, Store } from "../index.js";
import type { Db } from "../schema/tables.js";
import { type ScopeBetween, SIDES } from "./between.js";
import { moveKeys, movesBetween } from "./diff-by-moves.js";
import { rowKeys } from "./diff-by-rows.js";
import { worstFirst } from "./worst-first.js";

const RUNS = Number(process.env["PLIMSOLL_PROPERTY_RUNS"] ?? 4);

describeEngines((engine) => {
  test(
    "the findings of a difference are all that moved, the worst first, then by ID, also where no run has written what it moved",
    { timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(worldRuns, async (runs) => {
          const place = engine.newPlace();
          await using store = await openWith(place, runs);
          const pairs = await pairsOf(store);
          for (const [from, to] of pairs) await expectWholeList(store, from, to);
          await engine.query(place, "update run set moves = null");
          for (const [from, to] of pairs) await expectWholeList(store, from, to);
        }),
        { numRuns: RUNS },
      );
    },
  );

  test("the list is the same however many of its keys are read at once", { timeout: 60_000 }, async () => {
    const place = engine.newPlace();
    await using store = await openWith(place, [1, 2, 3, 4].map(dayOf));
    const [scope] = await store.scopes();
    if (scope === undefined) throw new Error("no scope");
    const db = engine.tables(place);
    try {
      for (const from of [1, 3])
        for (const side of SIDES) {
          const between: ScopeBetween = { scope, from, run: 4 };
          const moves = await movesBetween(db, between);
          if (moves === undefined) throw new Error("no moves");
          const whole = await keysOf(db, moveKeys(moves, side));
          expect(whole.length).toBeGreaterThan(100);
          expect(await keysOf(db, moveKeys(moves, side), 7)).toEqual(whole);
          expect(await keysOf(db, rowKeys(between, side), 64)).toEqual(whole);
        }
    } finally {
      await db.destroy();
    }
  });

  test("a list of more than a page is read to its end", { timeout: 60_000 }, async () => {
    await using store = await openWith(engine.newPlace(), [1, 2].map(dayOf));
    const { opened } = await store.diff(new Date(0), 2);
    expect(Object.values(opened).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1100);
    await expectWholeList(store, new Date(0), 2);
  });

  test("more than can be put in order come by image, and the difference says so", { timeout: 60_000 }, async () => {
    const place = engine.newPlace();
    await using store = await openWith(place, [dayOf(1)]);
    const past = await store.asOf(1);
    const before = await store.diff(new Date(0), 1);
    expect(before.isWorstFirst).toBe(true);
    expect(await all(before.openedFindings())).not.toEqual(await all(past.findings()));
    // As if there were that many: the numbers of what is open stand there.
    await engine.query(place, "update rollup set open = 50001 where repository = 0 and severity = 0");
    const after = await store.diff(new Date(0), 1);
    expect(after.isWorstFirst).toBe(false);
    expect(await all(after.openedFindings())).toEqual(await all(past.findings()));
  });

  async function openWith(place: string, runs: readonly WorldRun[]): Promise<Store> {
    const store = await engine.open(place);
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    for (const run of runs) await readDay(store, scope, run);
    return store;
  }
});

/** The last committed run with the one before and with the first, the earlier one first. */
async function pairsOf(store: Store): Promise<readonly (readonly [from: number, to: number])[]> {
  const runs = (await store.runs()).filter(({ committedAt }) => committedAt !== undefined).map(({ run }) => run);
  const [to, before] = runs;
  if (to === undefined) return [];
  return [...new Set([before, runs.at(-1)])].flatMap((from) => (from !== undefined && from < to ? [[from, to]] : []));
}

async function expectWholeList(store: Store, from: Moment, to: Moment): Promise<void> {
  const [before, after] = [await findingsAt(store, from), await findingsAt(store, to)];
  const diff = await store.diff(from, to);
  expect(diff.isWorstFirst).toBe(true);
  expect(await all(diff.openedFindings())).toEqual(sorted(missingIn(before, after)));
  expect(await all(diff.closedFindings())).toEqual(sorted(missingIn(after, before)));
}

async function findingsAt(store: Store, moment: Moment): Promise<readonly Finding[]> {
  return all((await store.asOf(moment)).findings());
}

function missingIn(these: readonly Finding[], those: readonly Finding[]): readonly Finding[] {
  const findingKey = ({ image, fingerprint }: Finding): string => `${image.id} ${fingerprint}`;
  const known = new Set(these.map(findingKey));
  return those.filter((finding) => !known.has(findingKey(finding)));
}

/** Those of one ID stay in the order of their images. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  const rankOf = ({ severity }: Finding): number =>
    severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(severity);
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

async function keysOf(
  db: Db,
  keys: Parameters<typeof worstFirst>[1]["keys"],
  atOnce?: number,
): Promise<readonly string[]> {
  const pages = await all(worstFirst(db, { keys, atOnce }));
  return pages.flatMap((page) => page.map(({ subject, problem }) => `${subject} ${problem}`));
}
