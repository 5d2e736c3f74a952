import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { listOf } from "@plimsoll/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import { NaiveModel, type Snapshot } from "../../test/naive-model.js";
import { dayOf } from "../../test/long-world.js";
import { readDay } from "../../test/read-day.js";
import { all, temporaryPath } from "../../test/temporary.js";
import { type WorldRun, worldRuns } from "../../test/world.js";
import { type Store, openStore } from "../index.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const RUNS = Number(process.env["PLIMSOLL_PROPERTY_RUNS"] ?? 20);

interface History {
  readonly store: Store;
  readonly model: NaiveModel;
  readonly path: string;
  setNow(now: Date): void;
  read(run: WorldRun, at: Date): Promise<void>;
}

async function withHistory(work: (history: History) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-prune-"));
  try {
    let now = new Date(0);
    const path = join(folder, "plimsoll.db");
    await using store = await openStore(path, { now: () => now });
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    const model = new NaiveModel();
    await work({
      store,
      model,
      path,
      setNow: (time) => void (now = time),
      async read(run, at) {
        now = at;
        model.apply(run, at);
        const { verdict } = await readDay(store, scope, run);
        expect(verdict).toBe(model.snapshots.at(-1)?.verdict);
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Answers of the store about its runs, in pairs and each alone. */
async function answersOf(store: Store, runs: readonly number[]): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const run of runs) {
    const past = await store.asOf(run);
    answers.set(`state ${run}`, [past.open, past.imageCount, await keysOf(past.findings())]);
    answers.set(
      `images ${run}`,
      (await all(past.images())).map(({ since: _since, ...image }) => image),
    );
  }
  for (const from of runs)
    for (const to of runs.filter((run) => run > from)) {
      const { openedFindings, closedFindings, repositories, ...counts } = await store.diff(from, to);
      answers.set(`diff ${from} ${to}`, [
        counts,
        await repositories(),
        await keysOf(openedFindings()),
        await keysOf(closedFindings()),
      ]);
    }
  return answers;
}

async function keysOf(findings: ReturnType<Store["findings"]>): Promise<readonly string[]> {
  return (await all(findings))
    .map(
      ({ kind, id, image, occurrence = 0, severity }) =>
        `${image.id ?? ""} ${listOf(kind)} ${id.split("-")[1] ?? ""} ${occurrence} ${severity ?? ""}`,
    )
    .toSorted();
}

/** Day or week of a run for which one run stays, as somebody would write it who thinks in dates. */
function groupOf({ at, run }: Snapshot, now: Date): string {
  const day = at.toISOString().slice(0, 10);
  const daysAgo = (text: string): number => (Date.parse(now.toISOString().slice(0, 10)) - Date.parse(text)) / DAY_MS;
  const monday = new Date(Date.parse(day) - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS);
  const sunday = new Date(monday.getTime() + 6 * DAY_MS).toISOString().slice(0, 10);
  if (daysAgo(day) < 30) return `${run}`;
  return daysAgo(sunday) < 180 ? day : `week of ${monday.toISOString()}`;
}

/** Findings that the runs of one group opened and closed together. */
function movesOf(committed: readonly Snapshot[], isIn: (snapshot: Snapshot) => boolean) {
  const moves = { opened: 0, closed: 0 };
  for (const [index, snapshot] of committed.entries()) {
    if (!isIn(snapshot)) continue;
    const before = committed[index - 1]?.open ?? new Map();
    moves.opened += [...snapshot.open.keys()].filter((key) => !before.has(key)).length;
    moves.closed += [...before.keys()].filter((key) => !snapshot.open.has(key)).length;
  }
  return moves;
}

test("of any history, states, differences and trends at the runs that stay are as before, also if it is stopped between two batches", async () => {
  const days = fc.array(fc.constantFrom(0, 0, 0.4, 1, 1, 6, 20), { minLength: 7, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(
      worldRuns,
      days,
      fc.constantFrom(0, 29, 60, 200, 380),
      fc.nat(12),
      async (runs, gaps, age, stop) => {
        await withHistory(async ({ store, model, setNow, read }) => {
          let at = new Date("2026-03-01T12:00:00Z").getTime();
          for (const [index, run] of runs.slice(0, -1).entries()) {
            at += run.hours * HOUR_MS + (gaps[index] ?? 0) * DAY_MS;
            await read(run, new Date(at));
          }
          const now = new Date(at + age * DAY_MS);
          setNow(now);
          const committed = model.snapshots.filter(({ verdict }) => verdict !== "failed");
          const before = await answersOf(
            store,
            committed.map(({ run }) => run),
          );
          const dry = await store.prune({ months: 12, dryRun: true });
          expect((await store.runs()).length).toBe(model.snapshots.length);
          let batches = 0;
          const stopped = store.prune({
            months: 12,
            onBatch: () => {
              if (batches++ === stop) throw new Error("stopped");
            },
          });
          const first = await stopped.catch((error: Error) => error);
          const expectSame = async (): Promise<void> => {
            const kept = (await store.runs())
              .filter(({ committedAt }) => committedAt !== undefined)
              .map(({ run }) => run);
            for (const [question, answer] of await answersOf(store, kept.toReversed()))
              expect([question, answer]).toEqual([question, before.get(question)]);
            for (const found of await all(store.whereIs("VULNERABILITY-1"))) expect(found.since).not.toMatch(/^1970/);
          };
          await expectSame();
          if (first instanceof Error) await store.prune({ months: 12 });
          else expect(first).toEqual(dry);
          await expectSame();
          // One run of each group is left, the last; none is left of more than twelve months ago but the last of all.
          const young = committed.filter(
            (snapshot, index) => now.getTime() - snapshot.at.getTime() < 365 * DAY_MS || index === committed.length - 1,
          );
          const groups = new Map(young.map((snapshot) => [groupOf(snapshot, now), snapshot.run]));
          const kept = (await store.runs())
            .filter(({ committedAt }) => committedAt !== undefined)
            .map(({ run }) => run);
          expect(kept.toSorted((a, b) => a - b)).toEqual([...groups.values()].toSorted((a, b) => a - b));
          const trend = await store.trend({ days: 10_000 });
          for (const [group, run] of groups) {
            if (/^\d+$/.test(group)) continue; // several runs of a day are one point
            const { opened, closed, open } = trend.find((point) => point.run === run) ?? {};
            if (open === undefined) continue; // a later run of its day has the point: the clock went back
            expect([group, opened, closed]).toEqual([
              group,
              ...Object.values(movesOf(committed, (one) => young.includes(one) && groupOf(one, now) === group)),
            ]);
          }
          expect(await store.prune({ months: 12, dryRun: true })).toMatchObject([
            { removedRuns: 0, findings: 0, imageStates: 0 },
          ]);
          // And it goes on from here.
          const last = runs.at(-1);
          if (last === undefined) return;
          await read(last, new Date(now.getTime() + DAY_MS));
          expect((await keysOf(store.findings())).map((key) => key.replace(/ \w*$/, ""))).toEqual(
            [...(model.snapshots.at(-1)?.open.keys() ?? [])].toSorted(),
          );
        });
      },
    ),
    { numRuns: RUNS },
  );
});

test("a year of days shrinks to what stays: rows, images that left, and the record of each run", async () => {
  await withHistory(async ({ store, path, setNow, read }) => {
    for (let day = 1; day <= 45; day++) await read(dayOf(day), new Date(Date.UTC(2026, 0, day * 5, 8)));
    const now = new Date(Date.UTC(2026, 0, 45 * 5, 9));
    setNow(now);
    const [pruned] = await store.prune({ months: 4 });
    const runs = await store.runs();
    expect(pruned).toMatchObject({ scope: "one", keptRuns: runs.length });
    expect(pruned?.removedRuns).toBe(45 - runs.length);
    expect(pruned?.findings).toBeGreaterThan(0);
    expect(runs.length).toBeLessThan(30);
    const database = new DatabaseSync(path, { readOnly: true });
    const count = (text: string): unknown => Object.values(database.prepare(text).get() ?? {})[0];
    const there = "(select id from run where committed_at is not null)";
    expect(count(`select count(*) from finding where closed_run not in ${there}`)).toBe(0);
    expect(
      count(`select count(*) from finding where first_run not in ${there} and first_run > (select min(id) from run)`),
    ).toBe(0);
    expect(count(`select count(*) from image_state where closed_run not in ${there}`)).toBe(0);
    expect(count("select count(*) from image where id not in (select image from image_state)")).toBe(0);
    expect(count("select count(*) from rollup where run not in (select id from run)")).toBe(0);
    expect(count("pragma integrity_check")).toBe("ok");
    expect(database.prepare("pragma foreign_key_check").all()).toEqual([]);
    database.close();
  });
});

test("an account that is being read is left out, and says who reads it; months are a whole number", async () => {
  await using store = await openStore(temporaryPath());
  const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
  await readDay(store, scope, dayOf(1));
  await using _run = await store.beginRun(scope, { program: "test" });
  const [row] = await store.prune({ months: 1 });
  expect(row).toMatchObject({
    scope: "one",
    removedRuns: 0,
    inUse: expect.stringContaining("reads one into this store now"),
  });
  await expect(store.prune({ months: 0 })).rejects.toThrow("months must be a whole number from 1, not 0.");
  await expect(store.prune({ months: 1, scope: "two" })).rejects.toMatchObject({ code: "UnknownScope" });
});
