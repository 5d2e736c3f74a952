import { expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { type TestRun, newHistory } from "../../../test/history.js";

const now = (): Date => new Date("2026-11-03T12:00:00Z");

/** Three days of one account, and one day of another. */
const RUNS: readonly TestRun[] = [
  { at: "2026-11-01T08:00:00Z", images: [{ name: "shop/cart:1", findings: ["critical", "high"] }] },
  {
    at: "2026-11-02T08:00:00Z",
    images: [
      { name: "shop/cart:1", findings: ["critical"] },
      { name: "shop/pay:1", findings: ["low", undefined, "critical"] },
    ],
  },
  { account: "bank", at: "2026-11-02T09:00:00Z", images: [{ name: "bank/api:1", findings: ["medium"] }] },
  {
    at: "2026-11-03T08:00:00Z",
    images: [{ name: "shop/pay:1", findings: ["low"] }],
    incomplete: "InternalError",
  },
];

test("history list shows the runs, the newest first, and narrows to an account", async () => {
  using history = await newHistory(RUNS);
  const all = await cli(["history", "list", "--store", history.path], { now });
  expect(all.stdout).toMatchInlineSnapshot();
  const bank = await cli(["history", "list", "--store", history.path, "--account", "bank", "-o", "json"], { now });
  expect(JSON.parse(bank.stdout)).toMatchObject([{ run: 3, scope: "bank" }]);
});

test("history diff compares the last two runs of each account, what is new and worst first", async () => {
  using history = await newHistory(RUNS.slice(0, 3));
  const ended = await cli(["history", "diff", "--store", history.path], { now });
  expect(ended.stdout).toMatchInlineSnapshot();
  expect(ended.stderr).toMatchInlineSnapshot();
  expect(ended.code).toBe(0);
});

test("history diff takes runs and times, and counts by repository", async () => {
  using history = await newHistory(RUNS);
  const args = ["history", "diff", "--store", history.path, "--account", "shop"];
  const byRun = await cli([...args, "1", "2", "-o", "json"], { now });
  const byTime = await cli([...args, "2026-11-01T12:00:00Z", "2026-11-02T12:00:00Z", "-o", "json"], { now });
  expect(JSON.parse(byRun.stdout)).toHaveLength(4);
  expect(byTime.stdout).toBe(byRun.stdout);
  const summary = await cli([...args, "1", "2", "--summary"], { now });
  expect(summary.stdout).toMatchInlineSnapshot();
});

test("history diff says that the last run is incomplete, and closes nothing that it did not read", async () => {
  using history = await newHistory(RUNS);
  const ended = await cli(["history", "diff", "--store", history.path, "--account", "shop", "-o", "json"], { now });
  // The image that is missing from a list that was not read whole stays; the one that was read lost two findings.
  expect(
    JSON.parse(ended.stdout).map((row: { change: string; image: string }) => `${row.change} ${row.image}`),
  ).toEqual(["closed shop/pay:1", "closed shop/pay:1"]);
  expect(ended.stderr).toContain("The run is incomplete: what was not read stays as it was.");
});

test("history trend shows a day a row with a bar, and no bar to programs", async () => {
  using history = await newHistory(RUNS);
  const ended = await cli(["history", "trend", "--store", history.path], { now });
  expect(ended.stdout).toMatchInlineSnapshot();
  const csv = await cli(["history", "trend", "--days", "1", "--store", history.path, "-o", "csv"], { now });
  expect(csv.stdout).toMatchInlineSnapshot();
});

test("history as-of shows each account as it was, and its findings", async () => {
  using history = await newHistory(RUNS);
  const args = ["history", "as-of", "--store", history.path];
  expect((await cli([...args, "2026-11-02T12:00:00Z"], { now })).stdout).toMatchInlineSnapshot();
  const findings = await cli([...args, "1", "--findings", "-o", "json"], { now });
  expect(
    JSON.parse(findings.stdout)
      .map(({ severity }: { severity: string }) => severity)
      .toSorted(),
  ).toEqual(["critical", "high"]);
});

test("a run that is not there, a moment that is none, and a store without a run are named", async () => {
  using history = await newHistory(RUNS);
  const args = ["history", "diff", "--store", history.path];
  expect(await cli([...args, "99"], { now })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("[UnknownRun]"),
  });
  expect(await cli([...args, "soon"], { now })).toMatchObject({ code: 2, stderr: expect.stringContaining("2w") });
  expect(await cli([...args, "--account", "nope"], { now })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("It has: shop, bank"),
  });
  expect(await cli(["history", "as-of", "2020-01-01", "--store", history.path], { now })).toMatchObject({ code: 1 });
  const missing = await cli(["history", "diff", "--store", `${history.path}.not`], { now });
  expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining("plimsoll sync") });
});
