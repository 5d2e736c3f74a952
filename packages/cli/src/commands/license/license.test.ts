import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";

let folder = "";
const plan = (): string => join(folder, "plan.json");

const nothing = {
  licensed: 0,
  alreadyLicensed: 0,
  missing: [],
  vanished: [],
  unclear: [],
  unconfirmed: [],
  unsettled: [],
  notLicensed: 0,
  requestIds: [],
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-license-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("plans, buys, and buys nothing when it is run again", async () => {
  await using cloud = await startCloud();
  const { used } = cloud.mock.estate.licenses;

  const planned = await cli(["license", "plan", "--max", "3", "--budget", "1", "--out", plan()], cloud);
  expect(planned.code).toBe(0);
  expect(planned.stderr).toContain("3 licenses at USD 0.25: USD 0.75.");
  expect(planned.stderr).toContain(`Account 100000000001 at ${cloud.url}.`);
  expect(cloud.mock.estate.licenses.used).toBe(used);

  const bought = await cli(["license", "apply", plan(), "--yes", "-o", "json"], cloud);
  expect(bought).toMatchObject({ code: 0, stderr: `Licensed 3 images.\nJournal: ${plan()}.journal.ndjson\n` });
  expect(JSON.parse(bought.stdout)).toEqual({ ...nothing, licensed: 3, requestIds: [expect.any(String)] });
  expect(cloud.mock.estate.licenses.used).toBe(used + 3);

  const again = await cli(["license", "apply", plan(), "--yes", "-o", "json"], cloud);
  expect(again.code).toBe(0);
  expect(JSON.parse(again.stdout)).toEqual({ ...nothing, alreadyLicensed: 3 });
  expect(cloud.mock.estate.licenses.used).toBe(used + 3);

  const journal = (await readFile(`${plan()}.journal.ndjson`, "utf8")).trim().split("\n");
  expect(journal.map((line) => JSON.parse(line).state)).toEqual(["sending", "accepted", "licensed"]);
});

test("asks before it buys, and a no buys nothing", async () => {
  await using cloud = await startCloud();
  await cli(["license", "plan", "--max", "1", "--out", plan()], cloud);
  const { used } = cloud.mock.estate.licenses;
  const ended = await cli(["license", "apply", plan()], { ...cloud, answer: "n" });
  expect(ended.code).toBe(0);
  expect(ended.stderr).toBe(
    "License 1 image for USD 0.25 in account 100000000001? Licenses cannot be returned. [y/N] Nothing was bought.\n",
  );
  expect(cloud.mock.estate.licenses.used).toBe(used);
});

test("without a terminal it wants --yes", async () => {
  await using cloud = await startCloud();
  await cli(["license", "plan", "--max", "1", "--out", plan()], cloud);
  const ended = await cli(["license", "apply", plan()], cloud);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain("--yes");
});

test("a dry run prints the requests and sends none", async () => {
  await using cloud = await startCloud();
  await cli(["license", "plan", "--max", "2", "--out", plan()], cloud);
  const { used } = cloud.mock.estate.licenses;
  const ended = await cli(["license", "apply", plan(), "--dry-run", "-o", "json"], cloud);
  expect(JSON.parse(ended.stdout)).toMatchObject([{ UpdatedLocalImageCnt: 2, AllLocalImages: false }]);
  expect(cloud.mock.estate.licenses.used).toBe(used);
});

test("a plan over the budget is refused with the reason and not written", async () => {
  await using cloud = await startCloud();
  const ended = await cli(["license", "plan", "--max", "3", "--budget", "0.5", "--out", plan()], cloud);
  expect(ended).toMatchObject({ code: 1, stdout: "" });
  expect(ended.stderr).toBe(
    "plimsoll: [over-budget] The plan costs USD 0.75, the budget is USD 0.50. Raise the budget or lower the number of images. Or as many as there is room for: --fit\n",
  );
  await expect(readFile(plan())).rejects.toThrow("ENOENT");
});

test("fewer licenses than when the plan was made: the service refuses all, and the journal and the end say so", async () => {
  await using cloud = await startCloud({ licenses: 10, licensed: 0 });
  await cli(["license", "plan", "--max", "2", "--out", plan()], cloud);
  cloud.mock.licenses.set(1);
  const ended = await cli(["license", "apply", plan(), "--yes"], cloud);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(/^No license was bought\.\n2 images not licensed\.\nTo go on: /);
  expect(ended.stderr).toMatch(/^plimsoll: \[FailedOperation\.AuthorizedNotEnough\]/m);
  expect(cloud.mock.estate.licenses.used).toBe(0);
  const journal = (await readFile(`${plan()}.journal.ndjson`, "utf8")).trim().split("\n");
  expect(journal.map((line) => JSON.parse(line).state)).toEqual(["sending", "refused"]);
});

test.each([
  { name: "no JSON", text: "hello", want: "is not JSON" },
  { name: "another file", text: "{}", want: "is not a license plan" },
  { name: "a plan of version 1", text: '{"plimsollLicensePlan":1}', want: "make the plan again" },
])("refuses $name before anything is sent", async ({ text, want }) => {
  await writeFile(plan(), text);
  const ended = await cli(["license", "apply", plan(), "--yes"]);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain(want);
});

test("shows what a task did, by outcome", async () => {
  await using cloud = await startCloud();
  const rows = async (...more: string[]): Promise<{ outcome: string }[]> =>
    JSON.parse((await cli(["license", "log", "--task", "1", "-o", "json", ...more], cloud)).stdout);
  const all = await rows();
  const short = await rows("--outcome", "no-license-left");
  expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(["licensed", "daily-limit", "no-license-left"]));
  expect(short).toEqual(all.filter(({ outcome }) => outcome === "no-license-left"));
});

test("a task that is not there is an error with the vendor's code", async () => {
  await using cloud = await startCloud();
  const ended = await cli(["license", "log", "--task", "999999"], cloud);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(/^plimsoll: \[ResourceNotFound\]/);
});

test("a plan that is not there is told with how to make one", async () => {
  const ended = await cli(["license", "apply", "none/plan.json"]);
  expect(ended.code).toBe(2);
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(
    "cannot read none/plan.json: ENOENT: no such file or directory. Make a plan with: plimsoll license plan --out none/plan.json",
  );
});
