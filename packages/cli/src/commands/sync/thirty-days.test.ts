import { statSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { ChangingEstate, startEmptyCloud } from "../../../test/changing-estate.js";
import { cli } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";

const DAY_MS = 86_400_000;
const DAYS = 30;

interface Change {
  readonly change: "closed" | "opened";
  readonly id: string;
  readonly image: string;
}

test("of thirty days, trend, diffs and past states are what the emulator was told", async () => {
  await using cloud = await startEmptyCloud();
  using folder = newFolder({});
  const store = join(folder.path, "store.db");
  const start = Date.now();
  let day = 0;
  const run = async (...args: readonly string[]): Promise<unknown> => {
    const now = (): Date => new Date(start + day * DAY_MS);
    const ended = await cli([...args, "--store", store, "-o", "json"], { env: cloud.env, now });
    expect(ended).toMatchObject({ code: 0 });
    return JSON.parse(ended.stdout);
  };
  const estate = new ChangingEstate(cloud.mock);
  for (const image of ["0", "1", "2", "3", "4", "5"])
    estate.scan(image, [1, 2, 3, 4, 5, 6].slice(0, 1 + Number(image)));
  const days: { readonly open: readonly string[]; readonly images: number }[] = [];
  let firstSize = 0;
  for (day = 1; day <= DAYS; day++) {
    for (let changes = estate.random(4); changes > 0; changes--) estate.change();
    await run("sync", "--cloud", "tencent");
    days.push({ open: estate.open, images: estate.images });
    if (day === 1) firstSize = statSync(store).size;
  }
  day = DAYS;
  const openOn = (one: number): ReadonlySet<string> => new Set(days[one - 1]?.open);
  const trend = (await run("history", "trend")) as { open: Record<string, number>; opened: number; closed: number }[];
  expect(trend.map(({ open, opened, closed }) => [sumOf(open), opened, closed])).toEqual(
    days.map(({ open }, index) => {
      const before = openOn(index);
      const now = new Set(open);
      return [now.size, without(now, before).length, without(before, now).length];
    }),
  );
  for (const [from, to] of [
    [1, 30],
    [3, 4],
    [10, 25],
    [29, 30],
  ] as const) {
    const rows = (await run("history", "diff", String(from), String(to))) as Change[];
    const keys = (change: string): readonly string[] =>
      rows.flatMap((row) => (row.change === change ? [`${row.image} ${row.id}`] : [])).toSorted();
    expect(keys("opened")).toEqual(without(openOn(to), openOn(from)));
    expect(keys("closed")).toEqual(without(openOn(from), openOn(to)));
  }
  for (const one of [1, 15, 30]) {
    const past = (await run("history", "as-of", String(one), "--findings")) as {
      id: string;
      image: { name: string };
    }[];
    expect(past.map(({ id, image }) => `${image.name} ${id}`).toSorted()).toEqual([...openOn(one)]);
    expect(await run("history", "as-of", String(one), "--query", "[].images")).toEqual([days[one - 1]?.images]);
  }
  // Days cost what has changed: thirty of them, with a tenth of the findings changing each day, are less than three copies.
  expect(statSync(store).size).toBeLessThan(firstSize * 3);
});

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function without(all: ReadonlySet<string>, those: ReadonlySet<string>): readonly string[] {
  return [...all].filter((one) => !those.has(one)).toSorted();
}
