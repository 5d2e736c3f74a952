import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";

test("sets the schedule of the account", async () => {
  await using cloud = await startCloud();
  const ended = await cli(
    ["schedule", "set", "--every", "1", "--at", "02:00", "--until", "06:00", "--latest-only", "--yes"],
    cloud,
  );
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("newest tags only every day from 02:00 to 06:00");
  expect(cloud.mock.schedule).toMatchObject({ Enable: true, ScanPeriod: 1, ScanTime: "02:00", Latest: true });
});

test("reads a file, and options go before it", async () => {
  await using cloud = await startCloud();
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-schedule-"));
  try {
    const file = join(folder, "schedule.yaml");
    await writeFile(file, "everyDays: 7\nat: 04:00\nfind: [malware]\nnamespaces: [web]\n");
    const ended = await cli(["schedule", "set", "--file", file, "--every", "15", "--dry-run", "-o", "json"], cloud);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      ScanPeriod: 15,
      ScanTime: "04:00",
      ScanType: ["VIRUS"],
      Namespace: ["web"],
    });
    expect(cloud.mock.schedule).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("says everything that is wrong before anything is sent", async () => {
  const ended = await cli(["schedule", "set", "--every", "0", "--at", "25:00", "--yes"]);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain("everyDays: must be 1 day or more");
  expect(ended.stderr).toContain('at: must be a time of day like "04:00"');
});
