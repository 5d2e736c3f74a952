import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { startTap } from "../../../test/tap.js";

const log = (...more: string[]): string[] => ["license", "log", ...more];

const image = { imageId: `sha256:${"1".repeat(64)}`, imageName: "shop:1" };
const at = (day: string): number => Date.parse(`${day}T04:00:00Z`);

/** An account with one task a day: two with failures, one without. */
const startTasks = () =>
  startCloud({
    extra: {
      licenseTasks: [
        { type: "AUTO", source: "LOCAL", timeMs: at("2026-11-17"), images: [{ ...image, status: "REACH_LIMIT" }] },
        {
          type: "MANUAL",
          source: "REGISTRY",
          timeMs: at("2026-11-19"),
          images: [{ ...image, status: "LICENSE_INSUFFICIENT" }],
        },
        { type: "MANUAL", source: "LOCAL", timeMs: at("2026-11-20"), images: [{ ...image, status: "SUCCESS" }] },
        { type: "AUTO", source: "LOCAL", timeMs: at("2026-10-01"), images: [{ ...image, status: "REACH_LIMIT" }] },
      ],
    },
  });

test("without a task it shows the tasks of the last days, failures first, and what to do about each kind", async () => {
  await using cloud = await startTasks();
  const ended = await cli(log(), cloud);
  expect(ended.code).toBe(0);
  const lines = ended.stdout.split("\n");
  expect(lines[0]).toMatch(/^DAY +LICENSED +FAILED +LATEST FAILURE +BY +IMAGES IN +LAST TRY +TASK$/);
  const days = lines.slice(1).flatMap((line) => /^2026-\d\d-\d\d/.exec(line)?.[0] ?? []);
  expect(days.slice(0, 2)).toEqual(["2026-11-19", "2026-11-17"]);
  expect(days).not.toContain("2026-10-01");
  expect(ended.stdout).toContain(
    "daily-limit: The rule had used up its licenses for the day. Raise its limit with plimsoll",
  );
  expect(ended.stdout).toContain("no-license-left: The account had no license left.");
  expect(ended.stdout).toMatch(/^Images of a task: plimsoll license log --task \d+ --failed$/m);
});

test("--since and --failed select tasks, and data has the advice in each", async () => {
  await using cloud = await startTasks();
  const rows = JSON.parse((await cli(log("--since", "90d", "--failed", "-o", "json"), cloud)).stdout) as readonly {
    readonly day: string;
    readonly failed: number;
    readonly advice: string;
  }[]; // what the command prints
  expect(rows.map(({ day }) => day)).toContain("2026-10-01");
  expect(rows.every(({ failed, advice }) => failed > 0 && advice !== "")).toBe(true);
  const csv = await cli(log("--failed", "-o", "csv"), cloud);
  expect(csv.stdout.split("\n")[0]).toBe("day,licensed,failed,latest_failure,by,images_in,last_try,task,advice");
});

test("--task with --failed shows the images without a license, each with what to do", async () => {
  await using cloud = await startCloud();
  const rows = JSON.parse((await cli(log("--task", "1", "--failed", "-o", "json"), cloud)).stdout) as readonly {
    readonly outcome: string;
    readonly advice: string;
  }[]; // what the command prints
  expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(["daily-limit", "no-license-left"]));
  expect(rows.every(({ advice }) => advice.includes("plimsoll license plan"))).toBe(true);
  const table = await cli(log("--task", "1"), cloud);
  expect(table.stdout).toContain("\ndaily-limit: The rule had used up its licenses for the day.");
});

test("an account without tasks in these days says so", async () => {
  await using cloud = await startCloud();
  const ended = await cli(log("--since", "2026-11-21", "--failed"), cloud);
  expect(ended).toMatchObject({ code: 0, stderr: "No licensing tasks in these days.\n" });
});

test("tasks of which not all could be read are exit code 5 with those that were", async () => {
  await using cloud = await startTap(createMock({ images: 20 }), (action, text) =>
    action === "DescribeImageAutoAuthorizedTaskList" ? text.replace(/"TotalCount":\d+/, '"TotalCount":500') : text,
  );
  const ended = await cli(log("--since", "400d", "-o", "json"), cloud);
  expect(ended.code).toBe(5);
  expect(JSON.parse(ended.stdout)).not.toHaveLength(0);
  expect(ended.stderr).toMatch(/of 500 licensing tasks were read/);
});

test.each([
  { args: ["--outcome", "daily-limit"], want: "Add --task" },
  { args: ["--task", "1", "--since", "7d"], want: "--since selects tasks, and --task names one" },
  { args: ["--task", "1", "--failed", "--outcome", "licensed"], want: "give only one of them" },
  { args: ["--since", "soon"], want: "It takes a date" },
])("options that do not go together are refused before any call: $args", async ({ args, want }) => {
  await using cloud = await startCloud();
  const ended = await cli(log(...args), cloud);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(want);
  expect(cloud.mock.requests()).toEqual([]);
});
