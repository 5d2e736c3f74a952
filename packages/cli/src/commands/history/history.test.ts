import { expect, test } from "vitest";

import { openStore } from "@plimsoll/store";

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
  expect(all.stdout).toMatchInlineSnapshot(`
    "RUN  ACCOUNT  VERDICT     ENDED                     BEGAN                     IMAGES  REASON                       PROGRAM
      4  shop     incomplete  2026-11-03T08:00:00.000Z  2026-11-03T08:00:00.000Z       1  tencent-host: InternalError  test
      3  bank     complete    2026-11-02T09:00:00.000Z  2026-11-02T09:00:00.000Z       1  -                            test
      2  shop     complete    2026-11-02T08:00:00.000Z  2026-11-02T08:00:00.000Z       2  -                            test
      1  shop     complete    2026-11-01T08:00:00.000Z  2026-11-01T08:00:00.000Z       1  -                            test
    "
  `);
  const bank = await cli(["history", "list", "--store", history.path, "--account", "bank", "-o", "json"], { now });
  expect(JSON.parse(bank.stdout)).toMatchObject([{ run: 3, scope: "bank" }]);
});

test("history diff compares the last two runs of each account, what is new and worst first", async () => {
  using history = await newHistory(RUNS.slice(0, 3));
  const ended = await cli(["history", "diff", "--store", history.path], { now });
  expect(ended.stdout).toMatchInlineSnapshot(`
    "CHANGE  SEVERITY  ID             PACKAGE  VERSION  FIXED   IMAGE        ACCOUNT  KIND
    opened  critical  CVE-2026-1002  openssl  1.1.1k   1.1.1w  shop/pay:1   shop     vulnerability
    opened  low       CVE-2026-1000  openssl  1.1.1k   1.1.1w  shop/pay:1   shop     vulnerability
    opened  -         CVE-2026-1001  openssl  1.1.1k   1.1.1w  shop/pay:1   shop     vulnerability
    closed  high      CVE-2026-1001  openssl  1.1.1k   1.1.1w  shop/cart:1  shop     vulnerability
    "
  `);
  expect(ended.stderr).toMatchInlineSnapshot(`
    "shop: run 1 of 2026-11-01T08:00:00.000Z to run 2 of 2026-11-02T08:00:00.000Z: 3 opened (1 critical, 0 high), 1 closed, 1 image more, 0 gone.
    bank: read once so far, so there is nothing to compare with.
    "
  `);
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
  expect(summary.stdout).toMatchInlineSnapshot(`
    "REPOSITORY  OPENED  OPENED CRITICAL  OPENED HIGH  CLOSED  CLOSED CRITICAL  CLOSED HIGH
    shop/pay         3                1            0       0                0            0
    shop/cart        0                0            0       1                0            1
    "
  `);
});

test("history diff says that the last run is incomplete, and closes nothing that it did not read", async () => {
  using history = await newHistory(RUNS);
  const ended = await cli(["history", "diff", "--store", history.path, "--account", "shop", "-o", "json"], { now });
  // The image that is missing from a list that was not read completely stays; the one that was read lost two findings.
  expect(
    JSON.parse(ended.stdout).map((row: { change: string; image: string }) => `${row.change} ${row.image}`),
  ).toEqual(["closed shop/pay:1", "closed shop/pay:1"]);
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain("The run is incomplete: what was not read stays as it was.");
});

test("history trend shows a day a row with a bar, and no bar to programs", async () => {
  using history = await newHistory(RUNS);
  const ended = await cli(["history", "trend", "--store", history.path], { now });
  expect(ended.stdout).toMatchInlineSnapshot(`
    "DAY         FINDINGS  CRITICAL  HIGH  MEDIUM  LOW  OPENED  CLOSED  COMPLETE  RUN
    2026-11-01         2         1     1       0    0       2       0  yes         1  ##########
    2026-11-02         5         2     0       1    1       4       1  yes         3  ########################
    2026-11-03         3         1     0       1    1       0       2  no          4  ###############
    "
  `);
  const csv = await cli(["history", "trend", "--days", "1", "--store", history.path, "-o", "csv"], { now });
  expect(csv.stdout).toMatchInlineSnapshot(`
    "day,findings,critical,high,medium,low,opened,closed,complete,run
    2026-11-03,3,1,0,1,1,0,2,false,4
    "
  `);
});

test("history as-of shows each account as it was, and its findings", async () => {
  using history = await newHistory(RUNS);
  const args = ["history", "as-of", "--store", history.path];
  expect((await cli([...args, "2026-11-02T12:00:00Z"], { now })).stdout).toMatchInlineSnapshot(`
    "ACCOUNT  RUN  AT                        COMPLETE  IMAGES  FINDINGS  CRITICAL  HIGH  MEDIUM  LOW
    shop       2  2026-11-02T08:00:00.000Z  yes            2         4         2     0       0    1
    bank       3  2026-11-02T09:00:00.000Z  yes            1         1         0     0       1    0
    "
  `);
  const findings = await cli([...args, "1", "--findings", "-o", "json"], { now });
  expect(
    JSON.parse(findings.stdout)
      .map(({ severity }: { severity: string }) => severity)
      .toSorted(),
  ).toEqual(["critical", "high"]);
});

test("a run that is not there, an invalid moment, and a store without a run are named", async () => {
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
  const before = await cli(["history", "as-of", "2020-01-01", "--store", history.path], { now });
  expect(before.code).toBe(1);
  expect(before.stderr.replaceAll(/\s+/g, " ")).toMatch(
    /has no run of that time: its first run ended at 2026-\S+\. A date means its first moment, UTC\. See the runs with: plimsoll history list/,
  );
  const missing = await cli(["history", "diff", "--store", `${history.path}.not`], { now });
  expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining("plimsoll sync") });
});

test("history prune says what would go, asks, and removes it; what stays answers as before", async () => {
  using history = await newHistory([
    { at: "2025-01-01T08:00:00Z", images: [{ name: "shop/old:1", findings: ["critical"] }] },
    { at: "2026-09-01T08:00:00Z", images: [{ name: "shop/cart:1", findings: ["critical", "high"] }] },
    { at: "2026-09-01T20:00:00Z", images: [{ name: "shop/cart:1", findings: ["critical"] }] },
    ...RUNS,
  ]);
  const prune = (...args: readonly string[]) => ["history", "prune", "--store", history.path, ...args];
  const dry = await cli(prune("--dry-run"), { now });
  expect(dry).toMatchObject({ code: 0, stderr: "" });
  expect(dry.stdout).toMatchInlineSnapshot(`
    "ACCOUNT  RUNS KEPT  RUNS REMOVED  FINDINGS REMOVED  IMAGE STATES REMOVED
    shop             4             2                 2                     2
    bank             1             0                 0                     0
    "
  `);
  const runs = async () =>
    JSON.parse((await cli(["history", "list", "--store", history.path, "-o", "json"], { now })).stdout).length;
  expect(await cli(prune(), { now })).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("--yes") });
  const declined = await cli(prune(), { now, answer: "n" });
  expect(declined).toMatchObject({
    code: 0,
    stdout: "",
    stderr: expect.stringContaining("Remove 2 runs and 4 rows of history"),
  });
  expect(await runs()).toBe(7);
  const diff = ["history", "diff", "3", "7", "--account", "shop", "--store", history.path];
  const before = await cli(diff, { now });
  expect(await cli(prune("--yes"), { now })).toEqual(dry);
  expect(await runs()).toBe(5);
  expect(await cli(diff, { now })).toEqual(before);
  expect(await cli(["history", "diff", "2", "7", "--store", history.path], { now })).toMatchObject({
    code: 1,
    stdout: "",
  });
  expect((await cli(prune(), { now })).stdout).toMatch(/shop +4 +0 +0 +0/);
  expect(await cli(prune("--months", "0"))).toMatchObject({ code: 2, stdout: "" });
  const missing = ["history", "prune", "--yes", "--store", `${history.path}.not`];
  expect(await cli(missing)).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("NoStore") });
});

test("history prune leaves out an account that is being read, and ends with exit code 5", async () => {
  using history = await newHistory([
    { at: "2025-01-01T08:00:00Z", images: [] },
    { at: "2025-01-02T08:00:00Z", images: [] },
  ]);
  await using store = await openStore(history.path, { now });
  const [scope] = await store.scopes();
  if (scope === undefined) throw new Error("no scope");
  await using _run = await store.beginRun(scope, { program: "test" });
  const ended = await cli(["history", "prune", "--yes", "--store", history.path], { now });
  expect(ended).toMatchObject({ code: 5, stderr: expect.stringContaining("reads shop into this store now") });
});
