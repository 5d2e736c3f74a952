import { type Mock, createMock } from "@plimsoll/mock";
import { afterEach, beforeEach, expect, test } from "vitest";

import { environmentOf } from "./cli.js";
import { type Folder, newFolder } from "./folder.js";
import { end, plimsoll, start } from "./spawn.js";

const file = `version: 1
host: { everyDays: 7, at: "18:00" }
registry: { everyDays: 1, at: "02:00", until: "06:00" }
images:
  - { everyDays: 3, at: "00:00", until: "06:00" }
`;

let folder: Folder;
let mock: Mock;
let env: Readonly<Record<string, string>>;
beforeEach(async () => {
  folder = newFolder({ "schedules.yaml": file });
  mock = createMock({ images: 20 });
  env = environmentOf(mock, (await mock.listen()).url);
});
afterEach(async () => {
  await mock.close();
  folder[Symbol.dispose]();
});

const withFile = (command: string, ...more: string[]) => [
  "schedule",
  command,
  "-f",
  `${folder.path}/schedules.yaml`,
  ...more,
];

/** Number of requests by which an action changed something. */
function applied(action: string): number {
  return mock.requests({ action, applied: true }).length;
}

test("both clouds are given the schedules of a file, once", async () => {
  expect(await plimsoll(withFile("diff"), env)).toMatchObject({ code: 1 });
  const first = await plimsoll(withFile("apply", "--yes", "-o", "json"), env);
  expect(first.code).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject([
    { account: "tencent", schedule: "host", outcome: "applied" },
    { account: "tencent", schedule: "registry", outcome: "applied" },
    { account: "alibaba", schedule: "images", outcome: "applied", id: expect.any(String) },
  ]);
  expect(await plimsoll(withFile("diff"), env)).toEqual({
    code: 0,
    stdout: "",
    stderr: "The services match the file.\n",
  });
  const shown = await plimsoll(["schedule", "show", "-o", "yaml", "--time-zone", "UTC"], env);
  folder.write("schedules.yaml", shown.stdout);
  expect(await plimsoll(withFile("apply", "--prune", "--yes"), env)).toMatchObject({ code: 0, stdout: "" });
  expect(["CreateAssetImageScanSetting", "UpdateImageRegistryTimingScanTask", "CreateCycleTask"].map(applied)).toEqual([
    1, 1, 1,
  ]);
});

test.each(["CreateAssetImageScanSetting", "UpdateImageRegistryTimingScanTask", "CreateCycleTask"] as const)(
  "killed between %s and reading it back, apply continues where it was, and nothing is doubled",
  async (action) => {
    const late = mock.faults.add({ kind: "latency", action, ms: 60_000 });
    const child = start(withFile("apply", "--yes"), env);
    const ended = end(child);
    await expect.poll(() => applied(action)).toBe(1);
    child.kill("SIGKILL");
    expect(await ended).toMatchObject({ code: null, stdout: "" });
    late.remove();
    const rest = await plimsoll(withFile("diff"), env);
    expect(rest.code).toBe(action === "CreateCycleTask" ? 0 : 1);
    expect(await plimsoll(withFile("apply", "--yes"), env)).toMatchObject({ code: 0 });
    expect(await plimsoll(withFile("diff"), env)).toMatchObject({ code: 0 });
    expect(applied(action)).toBe(1);
  },
);

test("a request whose answer is lost is read back, and not sent again", async () => {
  mock.faults.add({ kind: "reset", when: "after", action: "CreateCycleTask" });
  const ended = await plimsoll(withFile("apply", "--yes"), env);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("the answer to the request was lost, but a later read shows that it was carried out.");
  expect(applied("CreateCycleTask")).toBe(1);
});

test("a signal ends it with what was done, what is unknown and what was not sent", async () => {
  mock.faults.add({ kind: "latency", action: "UpdateImageRegistryTimingScanTask", ms: 60_000 });
  const child = start(withFile("apply", "--yes", "-o", "csv"), env);
  const ended = end(child);
  await expect.poll(() => applied("UpdateImageRegistryTimingScanTask")).toBe(1);
  child.kill("SIGINT");
  const { code, stdout, stderr } = await ended;
  expect(code).toBe(1);
  expect(stdout.split("\n").map((line) => line.split(",").at(-1))).toEqual([
    "outcome",
    "applied",
    "unverified",
    "not-sent",
    "",
  ]);
  expect(stderr).toMatch(
    /3 changes: 1 applied, 1 unverified, 1 not-sent\.\nplimsoll: stopped by Ctrl-C before the end\n$/,
  );
});

test("one of two who declare different schedules at once wins, and both are told how it is", async () => {
  const other = newFolder({ "schedules.yaml": `version: 1\nregistry: { everyDays: 30, at: "05:00" }\n` });
  try {
    const both = await Promise.all([
      plimsoll(withFile("apply", "--yes", "--cloud", "tencent"), env),
      plimsoll(["schedule", "apply", "-f", `${other.path}/schedules.yaml`, "--yes", "--cloud", "tencent"], env),
    ]);
    const { ScanPeriod } = mock.schedule ?? {};
    const mine = await plimsoll(withFile("diff", "--cloud", "tencent", "-o", "csv"), env);
    expect(both.every((ended) => ended.code === 0 || ended.code === 1)).toBe(true);
    expect([1, 30]).toContain(ScanPeriod);
    expect(mine.stdout.includes("everyDays,30,1")).toBe(ScanPeriod === 30);
  } finally {
    other[Symbol.dispose]();
  }
});

test("a service that is down leaves the other cloud as declared, and says so", async () => {
  mock.faults.add({ kind: "http-503", action: "DescribeCycleTaskList", when: "before" });
  const ended = await plimsoll(withFile("apply", "--yes", "--timeout", "60"), env);
  expect(ended.code).toBe(5);
  expect(ended.stderr).toContain("the schedules of images of alibaba was not read.");
  expect(mock.schedule?.ScanTime).toBe("02:00");
});

test("schedules of Alibaba Cloud are switched by the beginning of their ID", async () => {
  await plimsoll(withFile("apply", "--yes"), env);
  const shown = await plimsoll(["schedule", "show", "-o", "json", "--cloud", "alibaba"], env);
  const [{ id }] = (JSON.parse(shown.stdout) as { images: [{ id: string }] }).images;
  expect(await plimsoll(["schedule", "disable", id.slice(0, 8), "--yes"], env)).toMatchObject({ code: 0 });
  const after = await plimsoll(["schedule", "show", "-o", "csv", "--cloud", "alibaba"], env);
  expect(after.stdout).toContain(`images,${id},off,`);
  expect(await plimsoll(["schedule", "enable", "images", "--yes"], env)).toMatchObject({ code: 0 });
});
