import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import { type TestRun, newHistory } from "../../../test/history.js";

const RUNS: readonly TestRun[] = [
  {
    at: "2026-11-19T02:00:00Z",
    images: [
      { name: "pay/api:1", findings: ["critical", "high"], running: true, licensed: false },
      { name: "pay/web:1", findings: ["low"] },
    ],
  },
  {
    at: "2026-11-20T02:00:00Z",
    images: [
      { name: "pay/api:1", findings: ["critical", "high", undefined], running: true, licensed: false },
      { name: "log/api:2", findings: ["critical"], running: false },
    ],
  },
];

const report = (path: string, ...args: readonly string[]) => cli(["report", "--store", path, ...args]);

async function modelOf(path: string, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout, stderr, code } = await report(path, "--format", "json", ...args);
  expect([stderr, [0, 5].includes(code)]).toEqual(["", true]);
  return JSON.parse(stdout) as Record<string, unknown>;
}

const counts = (critical: number, high = 0, low = 0, unknown = 0) => ({
  critical,
  high,
  medium: 0,
  low,
  none: 0,
  unknown,
});

test("the report says what is open, what changed since the day before, what to do first, where, and how it was", async () => {
  using history = await newHistory(RUNS);
  expect(await modelOf(history.path)).toMatchObject({
    generatedAt: "2026-11-21T12:00:00.000Z",
    program: "plimsoll 1.2.3",
    images: 2,
    running: 1,
    unscanned: 1,
    findings: counts(2, 1, 0, 1),
    changes: {
      since: "2026-11-19T02:00:00.000Z",
      opened: counts(1, 0, 0, 1),
      closed: counts(0, 0, 1),
      imagesAdded: 1,
      imagesRemoved: 1,
      repositories: [{ repository: "log/api" }, { repository: "pay/api" }, { repository: "pay/web" }],
    },
    upgrades: [
      { package: "openssl", from: ["1.1.1k"], to: "1.1.1w", findings: counts(2, 1, 0, 1), images: 2, running: 1 },
    ],
    trend: [
      { at: "2026-11-19T02:00:00.000Z", open: counts(1, 1, 1) },
      { at: "2026-11-20T02:00:00.000Z", open: counts(2, 1, 0, 1) },
    ],
    repositories: [
      { repository: "pay/api", images: 1, findings: counts(1, 1, 0, 1) },
      { repository: "log/api", images: 1, findings: counts(1) },
    ],
    worstImages: [
      { name: "pay/api:1", account: "shop", running: true, scannedAt: "2026-11-20T02:00:00.000Z" },
      { name: "log/api:2", account: "shop", running: false, scannedAt: "2026-11-20T02:00:00.000Z" },
    ],
    licenses: [{ account: "shop", licensed: 1, images: 2, runningWithout: 1 }],
    sources: [
      { account: "shop", cloud: "Tencent Cloud", source: "hosts", state: "complete", received: 2 },
      { account: "shop", source: "findings", state: "complete" },
    ],
    storedRuns: 2,
  });
});

test("a report of more images and upgrades than it shows says that there are more, and --full has all of them", async () => {
  const images = Array.from({ length: 51 }, (_, index) => ({ name: `pay/api-${index}:1`, findings: ["low"] as const }));
  using history = await newHistory([{ at: "2026-11-20T02:00:00Z", images }]);
  const model = await modelOf(history.path);
  expect([model["worstImages"], model["cut"]]).toMatchObject([{ length: 50 }, ["worstImages"]]);
  const page = (await report(history.path, "--format", "markdown")).stdout;
  expect(page.match(/The first .*/g)).toEqual(["The first 50 rows. All of them: plimsoll report --full"]);
  const full = await modelOf(history.path, "--full");
  expect([full["worstImages"], full["cut"]]).toMatchObject([{ length: 51 }, undefined]);
});

test("--since compares with a run or a time, and one reading alone has nothing to compare with", async () => {
  using history = await newHistory(RUNS);
  expect(await modelOf(history.path, "--since", "2")).toMatchObject({
    changes: { opened: counts(0), repositories: [] },
  });
  expect(await modelOf(history.path, "--since", "2026-11-19T12:00:00Z")).toMatchObject({
    changes: { opened: counts(1, 0, 0, 1) },
  });
  using single = await newHistory(RUNS.slice(0, 1));
  expect(await modelOf(single.path)).not.toHaveProperty("changes");
});

test("two readings of one day are compared with each other", async () => {
  using history = await newHistory(RUNS.map((run, index) => ({ ...run, at: `2026-11-20T0${index}:00:00Z` })));
  expect(await modelOf(history.path)).toMatchObject({
    changes: { since: "2026-11-20T00:00:00.000Z", opened: counts(1, 0, 0, 1) },
  });
});

test.each([
  { since: "99", want: "the store has no committed run 99" },
  { since: "yesterday", want: "It takes the number of a run" },
])("--since $since is refused", async ({ since, want }) => {
  using history = await newHistory(RUNS);
  const ended = await report(history.path, "--format", "json", "--since", since);
  expect(ended.code).not.toBe(0);
  expect(ended.stdout).toBe("");
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(want);
});

test.each([
  { state: "incomplete", images: [{ name: "log/api:2", findings: ["critical"] as const }] },
  { state: "failed", images: [] },
])(
  "an account of which a list is $state ends with code 5, and the report says why and what to do",
  async ({ state, images }) => {
    using history = await newHistory([
      ...RUNS,
      { at: "2026-11-21T02:00:00Z", images, incomplete: "UnauthorizedOperation" },
    ]);
    const { code, stdout } = await report(history.path, "--format", "markdown");
    expect(code).toBe(5);
    expect(stdout).toMatch(/^# At least 2 critical findings/);
    expect(stdout).toContain("not read completely, so there may be more than this report says.");
    expect(stdout).toContain(`images on hosts | ${state} | UnauthorizedOperation Allow the key what it lacks`);
  },
);

test("--account takes some accounts, by patterns, and refuses one that is not there", async () => {
  using history = await newHistory([
    ...RUNS,
    { account: "stage", at: "2026-11-20T05:00:00Z", images: [{ name: "s:1", findings: ["low"] }] },
  ]);
  expect(await modelOf(history.path, "--account", "st*")).toMatchObject({ images: 1, findings: counts(0, 0, 1) });
  expect(await modelOf(history.path)).toMatchObject({ images: 3, findings: counts(2, 1, 1, 1) });
  const ended = await report(history.path, "--format", "json", "--account", "nobody");
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(
    "no account in the history is called nobody. It has: shop, stage.",
  );
});

test("with a policy, the report has its verdict and its exceptions", async () => {
  using history = await newHistory(RUNS);
  using folder = newFolder({
    "policy.yaml": `version: 1
rules:
  - id: no-critical
    deny: { kind: vulnerability, severity: critical }
exceptions:
  - { id: CVE-2026-1000, image: "log/api:*", reason: r, owner: o, expires: 2026-11-25 }
  - { id: CVE-1999-1, reason: r, owner: o, expires: 2027-03-25 }
  - { id: CVE-1999-2, reason: r, owner: o, expires: 2026-11-01 }
`,
  });
  const model = await modelOf(history.path, "--policy", `${folder.path}/policy.yaml`);
  expect(model["verdict"]).toMatchObject({ fail: 1, unknown: 0, pass: 1 });
  expect(model["exceptions"]).toMatchObject([
    { id: "CVE-2026-1000", state: "expiring", findings: 1 },
    { id: "CVE-1999-1", state: "unused" },
    { id: "CVE-1999-2", state: "expired" },
  ]);
});

test("--out writes a page, Markdown or JSON by its ending, and nothing to standard output", async () => {
  using history = await newHistory(RUNS);
  using folder = newFolder({});
  for (const [name, start] of [
    ["report.html", "<!doctype html>"],
    ["report.md", "# 2 critical findings in 2 images, 1 more than on 2026-11-19"],
    ["report.json", "{"],
  ]) {
    const ended = await report(history.path, "--out", `${folder.path}/${name}`);
    expect(ended).toMatchObject({ code: 0, stdout: "" });
    expect(ended.stderr).toContain(`Wrote ${folder.path}/${name}.`);
    expect(
      readFileSync(`${folder.path}/${name}`, "utf8")
        .trimStart()
        .startsWith(start ?? ""),
    ).toBe(true);
  }
  const chinese = await report(history.path, "--format", "markdown", "--language", "zh");
  expect(chinese.stdout).toContain("# 2 个镜像中有 2 个严重风险项，比 2026-11-19 多 1 个");
});

test("a report that cannot be made leaves the file that is there as it is", async () => {
  using history = await newHistory(RUNS);
  using folder = newFolder({ "report.html": "the one before" });
  const ended = await report(history.path, "--out", `${folder.path}/report.html`, "--since", "99");
  expect(ended.code).not.toBe(0);
  expect(readFileSync(`${folder.path}/report.html`, "utf8")).toBe("the one before");
});

test("without a history the report says that sync comes first, and makes no file", async () => {
  using folder = newFolder({});
  const missing = await report(`${folder.path}/store.db`, "--out", `${folder.path}/report.html`);
  expect(missing.code).toBe(1);
  expect(missing.stderr.replaceAll(/\s+/g, " ")).toContain("plimsoll sync");
  using empty = await newHistory([]);
  const ended = await report(empty.path, "--format", "json");
  expect(ended).toMatchObject({ code: 1, stdout: "" });
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(
    "has no run yet that could read anything. Read the accounts first: plimsoll sync.",
  );
});

test.each([
  ["nope/report.html", "there is no folder"],
  [".", "that is a folder. Name a file"],
  [`${"a".repeat(300)}/report.html`, "ENAMETOOLONG: name too long. Name another place."],
])("a report into %s is refused before the store is read", async (name, text) => {
  using folder = newFolder();
  const ended = await report(`${folder.path}/none.db`, "--out", join(folder.path, name));
  expect([ended.code, ended.stdout]).toEqual([2, ""]);
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(text);
});

test("a page is not printed to a terminal", async () => {
  using history = await newHistory(RUNS);
  const ended = await cli(["report", "--store", history.path], { columns: 80 });
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain("--out report.html");
});

test.each([
  { code: "NewerStore", sql: "insert into kysely_migration (name, timestamp) values ('9999-newer', '2030-01-01')" },
  { code: "OlderStore", sql: "delete from kysely_migration" },
  { code: "NotAStore", sql: "pragma application_id = 7" },
])("a store that is refused as $code makes no report, and the file before it stays", async ({ code, sql }) => {
  using history = await newHistory(RUNS);
  using folder = newFolder({ "report.html": "the one before" });
  const { DatabaseSync } = await import("node:sqlite");
  const database = new DatabaseSync(history.path);
  database.exec(sql);
  database.close();
  const ended = await report(history.path, "--out", `${folder.path}/report.html`);
  expect([ended.code, ended.stdout]).toEqual([1, ""]);
  expect(ended.stderr).toContain(code);
  expect(readFileSync(`${folder.path}/report.html`, "utf8")).toBe("the one before");
});

test("an account without images, with one, and one that was read once are said as they are", async () => {
  const headline = async (runs: readonly TestRun[]): Promise<string | undefined> => {
    using history = await newHistory(runs);
    return (await report(history.path, "--format", "markdown")).stdout.split("\n")[0];
  };
  const at = "2026-11-20T02:00:00Z";
  expect(await headline([{ at, images: [] }])).toBe("# There are no images");
  expect(await headline([{ at, images: [{ name: "a:1", findings: [] }] }])).toBe("# No open findings in 1 image");
  expect(await headline([{ at, images: [{ name: "a:1", findings: [undefined] }] }])).toBe(
    "# 1 unknown finding in 1 image",
  );
  expect(await headline(RUNS.slice(0, 1))).toBe("# 1 critical finding in 2 images");
});

test("days without a finding are days with 0, days that were not read are gaps, and a clock that went back loses nothing", async () => {
  const [first, second] = RUNS.map(({ images }) => images);
  using gaps = await newHistory([
    { at: "2026-11-14T02:00:00Z", images: first ?? [] },
    { at: "2026-11-15T02:00:00Z", images: [] },
    { at: "2026-11-18T02:00:00Z", images: second ?? [] },
  ]);
  const page = await report(gaps.path, "--format", "html");
  expect(page.stdout).toContain("On 2 days nothing was read; they have no bar.");
  expect(await modelOf(gaps.path)).toMatchObject({ trend: [{ open: counts(1, 1, 1) }, { open: counts(0) }, {}] });
  using back = await newHistory([
    { at: "2026-11-20T02:00:00Z", images: first ?? [] },
    { at: "2026-11-18T02:00:00Z", images: second ?? [] },
  ]);
  expect(await modelOf(back.path)).toMatchObject({ images: 2, findings: counts(2, 1, 0, 1), storedRuns: 2 });
  using ahead = await newHistory([{ at: "2031-01-01T02:00:00Z", images: second ?? [] }]);
  expect(await modelOf(ahead.path)).toMatchObject({ images: 2, findings: counts(2, 1, 0, 1) });
});
