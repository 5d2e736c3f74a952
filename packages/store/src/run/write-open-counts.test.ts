import { SEVERITIES } from "@plimsoll/core";
import { expect, test } from "vitest";

import { type Engine, describeEngines } from "../../test/engines.js";
import { dayOf } from "../../test/long-world.js";
import { readDay } from "../../test/read-day.js";
import { all } from "../../test/temporary.js";
import type { Store } from "../index.js";

const DAYS = 6;
const NAMES = [...SEVERITIES, "unknown"] as const;

/** Open findings of each image by severity, counted one by one. */
async function recounted(store: Store): Promise<readonly string[]> {
  const counts = new Map<string, number[]>();
  for (const { image, severity = "unknown" } of await all(store.findings())) {
    const key = image.id ?? image.key;
    const row = counts.get(key) ?? NAMES.map(() => 0);
    counts.set(key, row);
    row[NAMES.indexOf(severity)] = (row[NAMES.indexOf(severity)] ?? 0) + 1;
  }
  return [...counts].map(([key, row]) => `${key} ${row.join(" ")}`).toSorted();
}

async function kept({ query }: Engine, place: string): Promise<readonly string[]> {
  const columns = NAMES.map((name) => `subject_open."${name}"`).join(` || ' ' || `);
  const rows = await query(
    place,
    `select identity || ' ' || ${columns} as line from subject_open join subject on subject.id = subject_open.subject`,
  );
  return rows.map((row) => (row as { readonly line: string }).line).toSorted(); // the one column
}

async function ranked(store: Store): Promise<readonly string[]> {
  const ranks = await store.worstImages(1000);
  return ranks
    .map(({ image, open }) => `${image.id ?? image.key} ${NAMES.map((name) => open[name]).join(" ")}`)
    .toSorted();
}

describeEngines((engine) => {
  test("open findings of each image are kept with each commit, and are those that there are", async () => {
    const place = engine.newPlace();
    await using store = await engine.open(place);
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    const seen = new Set<string>();
    for (let day = 1; day <= DAYS; day++) {
      await readDay(store, scope, dayOf(day));
      const truth = await recounted(store);
      seen.add(truth.join());
      expect(await kept(engine, place)).toEqual(truth);
      expect(await ranked(store)).toEqual(truth);
    }
    expect(seen.size).toBeGreaterThan(2);
  });

  test("after a run of an older version they are counted where they are asked for, and kept again from the next run on", async () => {
    const place = engine.newPlace();
    await using store = await engine.open(place);
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    await readDay(store, scope, dayOf(1));
    const repositories = await store.byRepository();
    await engine.query(place, "update run set counted = null");
    await engine.query(place, "update subject_open set critical = critical + 1000");
    expect(await ranked(store)).toEqual(await recounted(store));
    expect(await store.byRepository()).toEqual(repositories);
    await readDay(store, scope, dayOf(2));
    expect(await kept(engine, place)).toEqual(await recounted(store));
    expect(await ranked(store)).toEqual(await recounted(store));
  });
});
