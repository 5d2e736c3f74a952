import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { FINDING_LISTS, type Finding, type Severity, listOf } from "@plimsoll/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import { NaiveModel, type Snapshot } from "../../test/naive-model.js";
import { all } from "../../test/temporary.js";
import { type WorldRun, coreFinding, coreImages, identityOf, worldRuns } from "../../test/world.js";
import { type Scope, type SeverityCounts, type Store, openStore } from "../index.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const RUNS = Number(process.env["PLIMSOLL_PROPERTY_RUNS"] ?? 30);

test("says of any two runs, of each run and of each day what whole copies of everything say", async () => {
  await fc.assert(
    fc.asyncProperty(worldRuns, async (runs) => {
      const folder = mkdtempSync(join(tmpdir(), "plimsoll-model-"));
      try {
        let now = new Date("2026-03-01T12:00:00Z");
        await using store = await openStore(join(folder, "plimsoll.db"), { now: () => now });
        const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
        const model = new NaiveModel();
        for (const run of runs) {
          now = new Date(now.getTime() + run.hours * HOUR_MS);
          const wanted = model.wanted(run);
          model.apply(run, now);
          await readInto(store, scope, { run, wanted, expected: model.snapshots.at(-1)?.verdict });
        }
        await expectSame(store, model.snapshots, now);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: RUNS },
  );
});

/** Reads a run into the store; what is to be read must be what the model says. */
async function readInto(
  store: Store,
  scope: Scope,
  { run, wanted, expected }: { run: WorldRun; wanted: ReadonlySet<string>; expected: string | undefined },
): Promise<void> {
  await using reading = await store.beginRun(scope, { program: "test" });
  const { targets } = await reading.stageImages(run.images.flatMap(coreImages));
  expect(new Set(targets.map((target) => target.reading.image))).toEqual(wanted);
  for (const image of run.images.filter((one) => wanted.has(identityOf(one)))) {
    await reading.stageFindings({ findings: image.findings.map((one) => coreFinding(image, one)), outcomes: [] });
    const outcomes = FINDING_LISTS.flatMap((list) => {
      const verdict = image.verdicts[list];
      if (verdict === undefined || image.emptyLists.includes(list)) return [];
      return [{ image: identityOf(image), cloud: "tencent" as const, list, reader: "test", verdict }];
    });
    await reading.stageFindings({ findings: [], outcomes });
  }
  const received = run.images.length;
  const { verdict } = await reading.commit({
    sources: [
      { source: "tencent-host", received, complete: run.hostsComplete },
      { source: "tencent-registry", received, complete: run.registriesComplete },
    ],
  });
  expect(verdict).toBe(expected);
}

async function expectSame(store: Store, snapshots: readonly Snapshot[], now: Date): Promise<void> {
  const committed = snapshots.filter(({ verdict }) => verdict !== "failed");
  for (const snapshot of committed) await expectSameState(store, snapshot);
  for (const from of committed)
    for (const to of committed) if (from.run < to.run) await expectSameDiff(store, from, to);
  const last = committed.at(-1);
  if (last !== undefined) expect(keysOf(await all(store.findings()))).toEqual([...last.open.keys()].toSorted());
  expect(await store.trend({ days: 10_000 })).toEqual(trendOf(committed));
  // Fewer days give the same points, but for those before them.
  const first = Math.floor(now.getTime() / DAY_MS) - 1;
  expect(await store.trend({ days: 2 })).toEqual(
    trendOf(committed).filter(({ at }) => Math.floor(Date.parse(at) / DAY_MS) >= first),
  );
}

async function expectSameState(store: Store, { run, open, places }: Snapshot): Promise<void> {
  const past = await store.asOf(run);
  expect(past.open).toEqual(countsOf(open.values()));
  expect(past.imageCount).toBe(places.size);
  expect(
    (await all(past.images())).map(({ key, identity, repository }) => `${key} ${identity} ${repository}`).toSorted(),
  ).toEqual([...places].map(([key, { identity, repository }]) => `${key} ${identity} ${repository}`).toSorted());
  const findings = await all(past.findings());
  expect(findings.map((finding) => `${findingKey(finding)} ${finding.severity}`).toSorted()).toEqual(
    [...open].map(([key, severity]) => `${key} ${severity}`).toSorted(),
  );
}

async function expectSameDiff(store: Store, from: Snapshot, to: Snapshot): Promise<void> {
  const diff = await store.diff(from.run, to.run);
  const opened = [...to.open].filter(([key]) => !from.open.has(key));
  const closed = [...from.open].filter(([key]) => !to.open.has(key));
  expect(keysOf(await all(diff.openedFindings()))).toEqual(opened.map(([key]) => key).toSorted());
  expect(keysOf(await all(diff.closedFindings()))).toEqual(closed.map(([key]) => key).toSorted());
  expect(diff.opened).toEqual(countsOf(opened.map(([, severity]) => severity)));
  expect(diff.closed).toEqual(countsOf(closed.map(([, severity]) => severity)));
  expect(diff.images).toEqual({
    added: [...to.places.keys()].filter((key) => !from.places.has(key)).length,
    removed: [...from.places.keys()].filter((key) => !to.places.has(key)).length,
  });
  const repositories = new Map((await diff.repositories()).map(({ repository, ...counts }) => [repository, counts]));
  for (const [name, moved, { places }] of [
    ["opened", opened, to],
    ["closed", closed, from],
  ] as const)
    for (const repository of new Set([...places.values()].map((place) => place.repository))) {
      const inside = moved.filter(([key]) =>
        [...places.values()].some((place) => place.repository === repository && key.startsWith(`${place.identity} `)),
      );
      const counts = repositories.get(repository)?.[name] ?? countsOf([]);
      expect([repository, name, counts]).toEqual([repository, name, countsOf(inside.map(([, severity]) => severity))]);
    }
}

function trendOf(committed: readonly Snapshot[]) {
  const days = new Map<string, Snapshot[]>();
  for (const snapshot of committed) {
    const day = snapshot.at.toISOString().slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), snapshot]);
  }
  return [...days.values()]
    .map((runs) => {
      const last = runs.at(-1) ?? committed[0];
      const moves = runs.map((run) => {
        const before = committed[committed.indexOf(run) - 1]?.open ?? new Map();
        return {
          opened: [...run.open.keys()].filter((key) => !before.has(key)).length,
          closed: [...before.keys()].filter((key) => !run.open.has(key)).length,
        };
      });
      return {
        at: last?.at.toISOString() ?? "",
        run: last?.run ?? 0,
        open: countsOf(last?.open.values() ?? []),
        opened: moves.reduce((sum, { opened }) => sum + opened, 0),
        closed: moves.reduce((sum, { closed }) => sum + closed, 0),
        complete: runs.every(({ verdict }) => verdict === "complete"),
      };
    })
    .toSorted((a, b) => a.run - b.run);
}

function findingKey({ kind, id, image, occurrence = 0 }: Finding): string {
  return `${image.id ?? ""} ${listOf(kind)} ${id.split("-")[1] ?? ""} ${occurrence}`;
}

function keysOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(findingKey).toSorted();
}

function countsOf(severities: Iterable<Severity | undefined>): SeverityCounts {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, none: 0, unknown: 0 };
  for (const severity of severities) counts[severity ?? "unknown"] += 1;
  return counts;
}
