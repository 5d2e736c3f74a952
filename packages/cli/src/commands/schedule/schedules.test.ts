import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { fixedAnswer } from "../../../test/fixed-answer.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-schedules-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function file(text: string | Buffer): Promise<string> {
  const path = join(folder, "schedules.yaml");
  await writeFile(path, text);
  return path;
}

const declared = `version: 1
host: { everyDays: 7, at: "02:00", timeZone: Asia/Shanghai, find: [vulnerabilities] }
registry: { everyDays: 1, at: "02:00", until: "06:00", latestOnly: true }
`;
const tencent = ["--cloud", "tencent"];

test("a file is compared, applied, and equal afterwards; what show prints as YAML is such a file", async () => {
  await using cloud = await startCloud();
  const path = await file(declared);
  const before = await cli(["schedule", "diff", "-f", path, ...tencent, "-o", "csv"], cloud);
  expect(before.code).toBe(1);
  expect(before.stdout).toContain("tencent,host,,create,everyDays,,7\n");
  expect(before.stderr).toContain("2 schedules differ.");

  const dry = await cli(["schedule", "apply", "-f", path, ...tencent, "--dry-run"], cloud);
  expect(dry).toMatchObject({ code: 0, stderr: expect.stringContaining("Nothing was set.") });
  expect(cloud.mock.schedule).toBeUndefined();

  const applied = await cli(["schedule", "apply", "-f", path, ...tencent, "--yes", "-o", "json"], cloud);
  expect(applied.code).toBe(0);
  expect(JSON.parse(applied.stdout)).toMatchObject([
    { account: "tencent", schedule: "host", change: "create", outcome: "applied" },
    { account: "tencent", schedule: "registry", change: "create", outcome: "applied" },
  ]);
  expect(applied.stderr).toContain("  at: 18:00\n");
  expect(cloud.mock.schedule).toMatchObject({ ScanTime: "02:00", ScanEndTime: "06:00", Latest: true });

  const after = await cli(["schedule", "diff", "-f", path, ...tencent], cloud);
  expect(after).toEqual({ code: 0, stdout: "", stderr: "The services match the file.\n" });
  const again = await cli(["schedule", "apply", "-f", path, ...tencent, "--yes"], cloud);
  expect(again).toMatchObject({ code: 0, stderr: "The services match the file. Nothing was set.\n" });

  for (const format of ["yaml", "json"]) {
    const shown = await cli(["schedule", "show", ...tencent, "-o", format], cloud);
    expect(shown.code).toBe(0);
    const equal = await cli(["schedule", "diff", "-f", await file(shown.stdout), ...tencent], cloud);
    expect(equal).toEqual({ code: 0, stdout: "", stderr: "The services match the file.\n" });
  }
});

test("runs to come are shown in the zone of the reader, with its summer time", async () => {
  await using cloud = await startCloud();
  await cli(["schedule", "apply", "-f", await file(declared), ...tencent, "--yes"], cloud);
  const show = (zone: string) => cli(["schedule", "show", ...tencent, "--time-zone", zone, "-o", "json"], cloud);
  const berlin = JSON.parse((await show("Europe/Berlin")).stdout);
  // The tests' clock says 21 November, 12:00 UTC.
  expect(berlin.registry.status).toMatchObject({
    nextRuns: ["2026-11-21T19:00:00+01:00", "2026-11-22T19:00:00+01:00", "2026-11-23T19:00:00+01:00"],
    nextRunsBy: "computed",
    assumed: expect.stringContaining("does not name a time zone"),
  });
  expect(berlin.host.status).toMatchObject({ nextRunsBy: "earliest" });
  const table = await cli(["schedule", "show", ...tencent, "--time-zone", "Asia/Tokyo"], cloud);
  expect(table.stdout).toContain("Sun 2026-11-22 03:00 +09:00");
  expect(table.stdout).toContain("  all, newest tags only; vulnerabilities, malware, sensitive-data  ");
  expect(table.stdout).toContain("or up to 6 days later");
  expect(table.stdout).toMatch(/every 7 days at 18:00 \(UTC\)/);
  expect((await show("Mars/Olympus")).stderr).toContain("--time-zone: there is no time zone Mars/Olympus.");
});

test("a schedule is switched off and on again, and nothing else about it changes", async () => {
  await using cloud = await startCloud();
  await cli(["schedule", "apply", "-f", await file(declared), ...tencent, "--yes"], cloud);
  const before = cloud.mock.schedule;
  const off = await cli(["schedule", "disable", "registry", ...tencent, "--yes"], cloud);
  expect(off.code).toBe(0);
  expect(off.stdout).toMatch(/registry +- +disable +applied/);
  expect(cloud.mock.schedule).toEqual({ ...before, Enable: false });
  const twice = await cli(["schedule", "disable", "registry", ...tencent, "--yes"], cloud);
  expect(twice).toMatchObject({ code: 0, stderr: "It is off already. Nothing was sent.\n" });
  const all = await cli(["schedule", "enable", ...tencent], { ...cloud, answer: "y" });
  expect(all.stderr).toContain("Switch 1 schedule on? [y/N]");
  expect(cloud.mock.schedule).toEqual(before);
  const wrong = await cli(["schedule", "enable", "nightly", ...tencent, "--yes"], cloud);
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining("no schedule is named nightly.") });
});

test("a schedule that was never set is shown so, and cannot be switched on", async () => {
  await using cloud = await startCloud();
  const shown = await cli(["schedule", "show", ...tencent, "-o", "csv", "--time-zone", "UTC"], cloud);
  expect(shown).toMatchObject({ code: 0, stdout: expect.stringContaining("host,,unset,,,,,\n") });
  const enabled = await cli(["schedule", "enable", "host", ...tencent, "--yes"], cloud);
  expect(enabled.stderr).toContain(
    "tencent: the host schedule was never set. Declare it with: plimsoll schedule apply",
  );
});

test("what this version cannot say is named, left out of the file, and never guessed", async () => {
  const answer = { Enable: true, ScanTime: "02:00", ScanPeriod: 1, ScanScope: 9, Latest: false, ScanType: ["CVE"] };
  const flags = { ScanVul: true, ScanVirus: true, ScanRisk: true };
  await using service = await fixedAnswer(JSON.stringify({ Response: { ...answer, ...flags, RequestId: "r" } }));
  const shown = await cli(["schedule", "show", ...tencent, "-o", "json"], service);
  expect(JSON.parse(shown.stdout)).toEqual({ version: 1 });
  expect(shown.stderr).toContain(
    "the host schedule of tencent has settings that this version cannot express, and is left out: ScanScope: 9",
  );
  const compared = await cli(["schedule", "diff", "-f", await file(declared), ...tencent, "-o", "csv"], service);
  expect(compared.code).toBe(1);
  expect(compared.stderr).toContain(
    "tencent: the registry schedule has settings that this version cannot express, and is replaced: ScanScope: 9",
  );
});

test("nothing is set without agreement", async () => {
  await using cloud = await startCloud();
  const path = await file(declared);
  const no = await cli(["schedule", "apply", "-f", path, ...tencent], { ...cloud, answer: "n" });
  expect(no).toMatchObject({ code: 0, stderr: expect.stringContaining("Nothing was set.") });
  const nobody = await cli(["schedule", "apply", "-f", path, ...tencent], cloud);
  expect(nobody).toMatchObject({ code: 2, stderr: expect.stringContaining("Add --yes to agree") });
  expect(cloud.mock.schedule).toBeUndefined();
});

test("files are read as editors save them", async () => {
  await using cloud = await startCloud();
  const ok = { code: 0, stderr: expect.stringContaining("Nothing was set.") };
  const dry = async (text: string | Buffer) =>
    cli(["schedule", "apply", "-f", await file(text), ...tencent, "--dry-run"], cloud);
  expect(await dry(`\uFEFF${declared.replaceAll("\n", "\r\n")}`)).toMatchObject(ok);
  expect(await dry(Buffer.from(`\uFEFF${declared}`, "utf16le"))).toMatchObject(ok);
  const anchors = `version: 1\nhost: &nightly { everyDays: 1, at: "02:00" }\nregistry: { <<: *nightly, latestOnly: true }\n`;
  expect(await dry(anchors)).toMatchObject(ok);
  expect((await dry(anchors)).stdout).toMatch(/registry +- +create +latestOnly +- +true/);
});

test.each([
  { name: "a tab", text: "version: 1\nhost:\n\teveryDays: 1\n", want: "schedules.yaml:3:1: a tab cannot indent YAML" },
  {
    name: "a time that YAML 1.1 takes for a number",
    text: "%YAML 1.1\n---\nversion: 1\nhost: { everyDays: 1, at: 02:00, enabled: yes }\n",
    want: 'host.at: must be a time of day like "04:00"; 120 is what YAML 1.1 tools make of 02:00',
  },
  {
    name: "yes for true",
    text: 'version: 1\nhost: { everyDays: 1, at: "02:00", enabled: yes }\n',
    want: 'schedules.yaml:2:36: host.enabled: must be true or false; "yes" is a text: write true',
  },
  {
    name: "a key twice",
    text: "version: 1\nhost: { everyDays: 1, at: 02:00, at: 03:00 }\n",
    want: "schedules.yaml:2:34: this name is here twice",
  },
  {
    name: "a typing error",
    text: 'version: 1\nhost:\n  everyDays: 1\n  at: "02:00"\n  untill: "03:00"\n',
    want: "schedules.yaml:5:3: host.untill: unknown key; did you mean until?",
  },
  { name: "nothing", text: "", want: "schedules.yaml:1:1: the file is empty: it needs version: 1, and host" },
  {
    name: "a billion laughs",
    text: `version: 1\na: &a [x]\nb: &b [${"*a, ".repeat(10)}*a]\nc: &c [${"*b, ".repeat(10)}*b]\nd: [${"*c, ".repeat(10)}*c]\n`,
    want: "aliases (*name) repeat too much here",
  },
  { name: "lists without end", text: "[".repeat(200_000), want: "nested too deeply" },
])("$name in a file is told with its place, and nothing is sent", async ({ text, want }) => {
  const ended = await cli(["schedule", "apply", "-f", await file(text), "--yes"]);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(want);
});
