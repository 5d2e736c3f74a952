import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createMock } from "@plimsoll/mock";
import { afterEach, beforeEach, expect, test } from "vitest";

import { type Cloud, cli, startCloud } from "../../../../test/cli.js";
import { startTap } from "../../../../test/tap.js";
import { lockPlan } from "../plan-lock.js";

let folder = "";
const rule = (...more: string[]): string[] => ["license", "rule", ...more];
const first = rule("set", "--all-hosts", "--max-per-day", "5", "--enable", "--yes");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-rule-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const sets = ({ mock }: Pick<Cloud, "mock">): number =>
  mock.requests({ action: "AddEditImageAutoAuthorizedRule", applied: true }).length;

async function shown(cloud: Pick<Cloud, "env">): Promise<Record<string, unknown>> {
  return JSON.parse((await cli(rule("show", "-o", "json"), cloud)).stdout) as Record<string, unknown>; // what the command prints
}

/** States in the journals of the account. */
async function journalOf({ env }: Pick<Cloud, "env">): Promise<readonly string[]> {
  const licenses = join(env["XDG_STATE_HOME"] ?? "", "plimsoll", "licenses");
  const [name = ""] = (await readdir(licenses)).filter((file) => file.endsWith(".rule.ndjson"));
  const text = await readFile(join(licenses, name), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { state: string }).state); // lines of the journal
}

test("shows the differences, asks with what it may cost, writes to the journal, sets, and reads back", async () => {
  await using cloud = await startCloud({ licenses: 40, licensed: 10 });
  const ended = await cli(first, cloud);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toBe(
    "enabled: not set → yes\nmaxPerDay: not set → 5\nhosts: not set → all\nSet. On: licenses new images of all hosts, at most 5 a day.\n",
  );
  expect(await shown(cloud)).toMatchObject({
    id: 1,
    settings: { enabled: true, hosts: "all", maxPerDay: 5, scan: false },
  });
  expect(await journalOf(cloud)).toEqual(["setting", "accepted", "set"]);
  const question = await cli(rule("set", "--max-per-day", "20"), { ...cloud, answer: "n" });
  expect(question.code).toBe(0);
  expect(question.stderr).toContain(
    "maxPerDay: 5 → 20\nChange the rule of automatic licensing in account 100000000001? It may use 20 licenses a day, USD 5.00 at the list price. 30 licenses left. Licenses cannot be returned. [y/N] Nothing was set.",
  );
  expect(sets(cloud)).toBe(1);
});

test("without a rule, show says so, and a rule of chosen hosts is shown with its hosts", async () => {
  await using cloud = await startCloud();
  expect(await cli(rule("show"), cloud)).toMatchObject({
    code: 0,
    stdout: "There is no rule: nothing is licensed automatically.\n",
  });
  const [one = "", two = ""] = cloud.mock.estate.hostIds;
  await cli(rule("set", "--host-id", `${one},${two}`, "--max-per-day", "unlimited", "--yes"), cloud);
  const ended = await cli(rule("show"), cloud);
  expect(ended.stdout).toMatch(
    /^Off: licenses new images of 2 chosen hosts, without a daily limit\. Used today: 0\.\n\nHOST +ID/,
  );
  expect(ended.stdout).toContain(one);
});

test("the file of rule show goes into rule set and changes nothing, and an edited one changes what was edited", async () => {
  await using cloud = await startCloud();
  await cli(first, cloud);
  const yaml = (await cli(rule("show", "-o", "yaml", "--query", "settings"), cloud)).stdout;
  const file = join(folder, "rule.yaml");
  await writeFile(file, yaml);
  const same = await cli(rule("set", "--file", file, "--yes"), cloud);
  expect(same).toMatchObject({ code: 0, stderr: "The rule already has these settings. Nothing was set.\n" });
  const stdin = yaml.replace("maxPerDay: 5", "maxPerDay: unlimited");
  const edited = await cli(rule("set", "-f", "-", "--yes", "-o", "json"), { ...cloud, stdin });
  expect(JSON.parse(edited.stdout)).toMatchObject({
    outcome: "set",
    differences: [{ setting: "maxPerDay", from: "5", to: "unlimited" }],
    settings: { enabled: true, hosts: "all", maxPerDay: "unlimited" },
  });
  expect(sets(cloud)).toBe(2);
});

test("hosts are chosen by name, and found by the service", async () => {
  await using cloud = await startCloud();
  await cli(rule("set", "--host-id", cloud.mock.estate.hostIds[0] ?? "", "--max-per-day", "1", "--yes"), cloud);
  const { hosts } = (await shown(cloud)) as { hosts: [{ name: string }] }; // one host, as set
  const [{ name }] = hosts;
  await cli(rule("set", "--all-hosts", "--yes"), cloud);
  expect((await cli(rule("set", "--host-name", name, "--yes"), cloud)).code).toBe(0);
  expect(await shown(cloud)).toMatchObject({ hosts: [{ name }] });
  const unknown = await cli(rule("set", "--host-name", "no-such-host", "--yes", "--settle", "0.01"), cloud);
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain("the service accepted the change, but the rule has other settings now");
});

test("what the rule has used today is shown, and is unknown where the key may not ask", async () => {
  const timeMs = Date.parse("2026-11-21T04:00:00Z");
  const images = [{ imageId: `sha256:${"1".repeat(64)}`, imageName: "shop:1", status: "SUCCESS" as const }];
  const account = {
    cloud: "tencent",
    id: "reader",
    secret: "s",
    deny: ["DescribeImageAutoAuthorizedTaskList"],
  } as const;
  const autoLicenseRule = { RangeType: "ALL", MaxDailyCount: 5, IsEnabled: 1 } as const;
  const licenseTasks = [
    { type: "AUTO", source: "LOCAL", timeMs, images },
    { type: "MANUAL", source: "LOCAL", timeMs, images },
  ] as const;
  await using cloud = await startCloud({ accounts: [account], extra: { autoLicenseRule, licenseTasks } });
  expect((await cli(rule("show"), cloud)).stdout).toBe(
    "On: licenses new images of all hosts, at most 5 a day. Used today: 1.\n",
  );
  const env = { ...cloud.env, TENCENTCLOUD_SECRET_ID: "reader", TENCENTCLOUD_SECRET_KEY: "s" };
  const silent = await cli(rule("show"), { env });
  expect(silent).toMatchObject({ code: 0, stdout: "On: licenses new images of all hosts, at most 5 a day.\n" });
  expect(silent.stderr).toContain("It is unknown how many licenses the rule has used today (");
});

test("a dry run prints the change and the request, and sends none", async () => {
  await using cloud = await startCloud();
  const args = rule("set", "--all-hosts", "--max-per-day", "5", "--dry-run");
  const ended = await cli([...args, "-o", "json"], cloud);
  expect(ended).toMatchObject({ code: 0, stderr: "Nothing was set.\n" });
  expect(JSON.parse(ended.stdout)).toMatchObject({
    differences: [{ setting: "enabled" }, { setting: "maxPerDay" }, { setting: "hosts", from: "not set", to: "all" }],
    request: { action: "AddEditImageAutoAuthorizedRule", body: { RangeType: "ALL", MaxDailyCount: 5, IsEnabled: 0 } },
  });
  expect((await cli(args, cloud)).stdout).toMatch(/^SETTING +NOW +NEW\n/);
  expect(sets(cloud)).toBe(0);
});

test("enable and disable need nothing else, and do nothing where it is so already", async () => {
  await using cloud = await startCloud();
  expect(await cli(rule("disable", "--yes"), cloud)).toMatchObject({ code: 0 });
  const none = await cli(rule("enable", "--yes"), cloud);
  expect(none.code).toBe(2);
  expect(none.stderr).toContain("no rule was ever saved: set one first");
  await cli(first, cloud);
  const question = await cli(rule("disable"), { ...cloud, answer: "n" });
  expect(question.stderr).toContain("It will be off then, and license nothing. [y/N] Nothing was set.");
  expect((await cli(rule("disable", "--yes"), cloud)).stderr).toContain("enabled: yes → no\nSet. Off:");
  expect((await cli(rule("disable", "--yes"), cloud)).stderr).toBe(
    "The rule already has these settings. Nothing was set.\n",
  );
  expect((await cli(rule("enable", "--yes"), cloud)).stderr).toContain("Set. On:");
  expect(cloud.mock.requests({ action: "SwitchImageAutoAuthorizedRule" })).toHaveLength(2);
});

test.each([
  { args: ["--max-per-day", "0"], want: "0 would mean no limit at the service" },
  { args: ["--max-per-day", "many"], want: "It takes a whole number, 1 or more, or unlimited." },
  { args: ["--max-per-day", "1.5"], want: "It takes a whole number, 1 or more, or unlimited." },
  { args: ["--max-per-day", "2147483648"], want: "maxPerDay: It takes a whole number from 1 to 2147483647" },
  { args: ["--except-host-id", "a"], want: "--except-host-id leaves out some hosts of --host-name" },
  { args: ["--all-hosts", "--host-id", "a"], want: "--host-id" },
  { args: [], want: "at least one setting" },
  { args: ["--file", "-"], want: "maxPerWeek: a rule cannot say that: the service limits a rule by day only" },
  { args: ["--file", "-", "--enable"], want: "maxPerDya: there is no such setting" },
])("what a rule cannot be is refused before any call: $args", async ({ args, want }) => {
  await using cloud = await startCloud();
  const stdin = "maxPerWeek: 5\nmaxPerDya: 5\n";
  const ended = await cli(rule("set", ...args, "--yes"), { ...cloud, stdin });
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(want);
  expect(cloud.mock.requests()).toEqual([]);
});

test("somebody who changes the rule while the question is open is noticed, and nothing is set", async () => {
  let reads = 0;
  await using cloud = await startTap(createMock({ images: 20 }), async (action, text) => {
    // After the first reading somebody else saves another rule.
    if (action === "DescribeImageAutoAuthorizedRule" && (reads += 1) > 1)
      return text.replace(/"MaxDailyCount":\d+/, '"MaxDailyCount":9');
    return text;
  });
  await cli([...first, "--settle", "0.01"], cloud);
  reads = 0;
  const ended = await cli(rule("set", "--max-per-day", "7", "--yes"), cloud);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("somebody changed the rule after it was read, and nothing was set");
  expect(sets(cloud)).toBe(1);
});

test("a rule that is otherwise after the service accepted is an error that says in what", async () => {
  let isSet = false;
  await using cloud = await startTap(createMock({ images: 20 }), (action, text) => {
    if (action === "AddEditImageAutoAuthorizedRule") isSet = true;
    return isSet ? text.replace('"MaxDailyCount":5', '"MaxDailyCount":50') : text;
  });
  const ended = await cli([...first, "--settle", "0.01", "-o", "json"], cloud);
  expect(ended.code).toBe(1);
  expect(JSON.parse(ended.stdout)).toMatchObject({ outcome: "differs", settings: { maxPerDay: 50 } });
  expect(ended.stderr).toContain("maxPerDay: 50 → 5");
});

test("hosts that were not all read are not dropped by saving the rule, and show is exit code 5", async () => {
  const mock = createMock({ images: 20 });
  await using cloud = await startTap(mock, (action, text) =>
    action === "DescribeAutoAuthorizedRuleHost" ? text.replace(/"TotalCount":\d+/, '"TotalCount":7') : text,
  );
  await cli(
    rule("set", "--host-id", mock.estate.hostIds[0] ?? "", "--max-per-day", "1", "--yes", "--settle", "0.01"),
    cloud,
  );
  expect((await cli(rule("show"), cloud)).code).toBe(5);
  const ended = await cli(rule("set", "--max-per-day", "2", "--yes"), cloud);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("saving it would drop the others");
});

test("a refusal of the service says that nothing was set, and is in the journal", async () => {
  await using cloud = await startCloud();
  const ended = await cli(rule("set", "--host-id", "no-such-host", "--max-per-day", "1", "--yes"), cloud);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(/^Nothing was set\.\nplimsoll: \[InvalidParameter\]/m);
  expect(await journalOf(cloud)).toEqual(["setting", "refused"]);
});

test("stopped while the answer is awaited, it says what is unknown, and the next run finds out", async () => {
  await using cloud = await startCloud();
  const fault = cloud.mock.faults.add({ kind: "stall", action: "AddEditImageAutoAuthorizedRule" });
  const controller = new AbortController();
  const running = cli(first, { ...cloud, signal: controller.signal });
  await expect.poll(() => cloud.mock.requests({ action: "AddEditImageAutoAuthorizedRule" })).toHaveLength(1);
  controller.abort(new DOMException("stopped by the user", "AbortError"));
  const ended = await running;
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("It is not known yet whether the rule was set. To find out, run the command again");
  fault.remove();
  const next = await cli([...first, "--timeout", "8", "--settle", "0.1"], cloud);
  expect(next.code).toBe(0);
  expect(next.stderr).toContain("An earlier change was interrupted.");
  expect(await shown(cloud)).toMatchObject({ settings: { maxPerDay: 5 } });
});

test("one process at a time changes the rule, and the other learns whose it is", async () => {
  await using cloud = await startCloud();
  await cli(first, cloud);
  const licenses = join(cloud.env["XDG_STATE_HOME"] ?? "", "plimsoll", "licenses");
  const [name = ""] = (await readdir(licenses)).filter((file) => file.endsWith(".rule.lock"));
  await using _lock = await lockPlan(join(licenses, name), () => new Date("2026-11-21T11:00:00Z"));
  const ended = await cli(rule("disable", "--yes"), cloud);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(`process ${process.pid} on `);
  expect(ended.stderr).toContain("is changing the rule of this account. Nothing was set here.");
});
