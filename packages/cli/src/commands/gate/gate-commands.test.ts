import { readFileSync, writeFileSync } from "node:fs";

import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";

const RULES = "version: 1\nrules:\n  - id: no-critical\n    deny: { kind: vulnerability, severity: critical }\n";
const EXCEPTION = "exceptions:\n  - { id: CVE-1, reason: r, owner: o, expires: 2026-11-01 }\n";

test.each([
  { name: "a tab", text: "version: 1\nrules:\n\t- id: a\n", want: "3:1: a tab cannot indent YAML: use spaces" },
  { name: "a name twice", text: `${RULES}rules: []\n`, want: "5:1: this name is here twice: remove one" },
  {
    name: "a circle of aliases",
    text: "version: 1\nrules: &a [*a]\n",
    want: "2:12: an alias (*name) is not supported here",
  },
  { name: "an empty file", text: "", want: "1:1: the file is empty: it needs version: 1 and rules" },
  {
    name: "an unknown name",
    text: RULES.replace("deny", "denny"),
    want: "4:5: rules.0: unknown name denny; did you mean deny?",
  },
  {
    name: "an invalid day",
    text: RULES + EXCEPTION.replace("2026-11-01", "2027-02-30"),
    want: "6:48: exceptions.0.expires: no month has the day 2027-02-30",
  },
  {
    name: "an expression of a wrong type",
    text: `${RULES}    when: f.severity > 3\n`,
    want: "5:11: rules.0.when: is not a CEL expression about f, image and now: no such overload",
  },
  {
    name: "brackets without end",
    text: `${RULES}${"[".repeat(100_000)}`,
    want: ":200: lists and objects are nested too deeply",
  },
  { name: "keys of keys", text: "? ".repeat(50_000), want: "nested too deeply: more than 200 levels" },
  { name: "two documents", text: `${RULES}---\n${RULES}`, want: "5:1: the file has more than one document" },
  { name: "a file of 50 MB", text: `# ${"x".repeat(50_000_000)}`, want: "more than 10000000 characters" },
])("a policy with $name is refused with its place before any call", async ({ text, want }) => {
  using folder = newFolder({ "policy.yaml": text });
  for (const args of [
    ["gate", "lint", `${folder.path}/policy.yaml`],
    ["gate", "--policy", `${folder.path}/policy.yaml`],
  ]) {
    const ended = await cli(args);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toContain(want);
  }
});

test.each([
  { name: "UTF-16 with a byte order mark", bytes: Buffer.from(`\u{feff}${RULES}`, "utf16le") },
  { name: "lines that end in CR LF", bytes: Buffer.from(RULES.replaceAll("\n", "\r\n")) },
])("a policy in $name is read", async ({ bytes }) => {
  using folder = newFolder({ "policy.yaml": bytes });
  const ended = await cli(["gate", "lint", `${folder.path}/policy.yaml`, "-o", "csv"]);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout).toBe('part,id,state,text\nrule,no-critical,,"deny kind vulnerability, severity critical"\n');
});

test.each(["gate", "gate lint", "gate explain", "gate init", "gate import", "check", "admit"])(
  "the help of plimsoll %s fits a terminal of 80 columns",
  async (command) => {
    const { stdout } = await cli([...command.split(" "), "--help"]);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  },
);

test("a policy that is not there is named as the command line names it", async () => {
  using folder = newFolder();
  const path = `${folder.path}/none.yaml`;
  const { stderr } = await cli(["gate", "lint", path]);
  expect(stderr).toContain(`plimsoll: policy: cannot read ${path}: ENOENT`);
  expect((await cli(["gate", "--policy", path])).stderr).toContain(`plimsoll: --policy: cannot read ${path}: ENOENT`);
});

test("lint names exceptions that have expired, by the time of --at", async () => {
  using folder = newFolder({ "policy.yaml": RULES + EXCEPTION });
  const lint = ["gate", "lint", `${folder.path}/policy.yaml`];
  expect((await cli(lint)).stderr).toContain("1 exception expired");
  const before = await cli([...lint, "--at", "2026-10-30", "-o", "json", "--query", "[1].state"]);
  expect(before).toMatchObject({ stdout: '"expiring"\n', stderr: "" });
});

test("a gate without a policy says how to get one, and an invalid day is not a time", async () => {
  expect(await cli(["gate"])).toMatchObject({ code: 2, stderr: expect.stringContaining("plimsoll gate init") });
  expect((await cli(["gate", "--at", "2027-02-30"])).code).toBe(2);
});

test("init writes a policy that can be used, and never overwrites a file", async () => {
  await using cloud = await startCloud();
  using folder = newFolder();
  const file = `${folder.path}/policy.yaml`;
  const ended = await cli(["gate", "init", file, "--cloud", "tencent"], cloud);
  expect(ended.code).toBe(0);
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(/# The worst has [1-9]\d* today/);
  expect((await cli(["gate", "lint", file])).code).toBe(0);
  const again = await cli(["gate", "init", file, "--cloud", "tencent"], cloud);
  expect(again.code).toBe(1);
  expect(again.stderr).toContain("it already exists and is not overwritten");
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("init asks nothing of a cloud for a file that it could not write", async () => {
  await using cloud = await startCloud();
  using folder = newFolder();
  const refusals = {
    [`${folder.path}/nope/policy.yaml`]: "there is no folder",
    [folder.path]: "that is a folder. Name a file",
    [folder.write("policy.yaml", "version: 1\n")]: "it already exists and is not overwritten",
  };
  const asked = cloud.mock.requests().length;
  for (const [file, text] of Object.entries(refusals)) {
    const { code, stderr } = await cli(["gate", "init", file, "--cloud", "tencent"], cloud);
    expect(code).toBeGreaterThan(0);
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(text);
  }
  expect(cloud.mock.requests()).toHaveLength(asked);
});

test("the policy of init shows an exception that can be used as it stands", async () => {
  await using cloud = await startCloud();
  using folder = newFolder();
  const file = `${folder.path}/policy.yaml`;
  await cli(["gate", "init", file, "--cloud", "tencent"], cloud);
  const text = readFileSync(file, "utf8")
    .replace("exceptions: []\n", "")
    .replace("#   - id: CVE", "exceptions:\n#   - id: CVE")
    .replaceAll(/^# {3}/gm, "  ");
  writeFileSync(file, text);
  const ended = await cli(["gate", "lint", file, "-o", "json", "--query", "[?part=='exception'].id"], cloud);
  expect(ended).toMatchObject({ code: 0, stdout: '[\n  "CVE-2024-0001"\n]\n', stderr: "" });
});

test("lint without a file checks the one that init writes without a file", async () => {
  const ended = await cli(["gate", "lint"]);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("cannot read plimsoll-policy.yaml");
});

test.each([
  { now: "2026-11-01T00:00:00Z", days: 30 },
  { now: "2026-12-20T00:00:00Z", days: 90 },
  { now: "2028-01-01T00:00:00Z", days: 180 },
])("init chooses the age of scans that nine of ten keep at $now: $days days", async ({ now, days }) => {
  await using cloud = await startCloud();
  using folder = newFolder();
  const file = `${folder.path}/policy.yaml`;
  await cli(["gate", "init", file, "--cloud", "tencent"], { ...cloud, now: () => new Date(now) });
  expect(readFileSync(file, "utf8")).toMatch(
    new RegExp(`# \\d+ of [1-9]\\d* scans are younger.*\n  maxScanAge: ${days}d\n`),
  );
});

test("explain shows the findings that a rule is about, and refuses a rule that is not there", async () => {
  await using cloud = await startCloud();
  using folder = newFolder({ "policy.yaml": RULES });
  const select = ["images", "list", "--source", "tencent-host", "--severity", "critical"];
  const done = [...select, "--query", "[?scanStatus=='done']|[0].id", "-o", "json"];
  const image = JSON.parse((await cli(done, cloud)).stdout);
  const policy = ["--policy", `${folder.path}/policy.yaml`, "--cloud", "tencent"];
  const ended = await cli(["gate", "explain", image, "no-critical", ...policy, "-o", "json"], cloud);
  expect(ended.code).toBe(3);
  expect(JSON.parse(ended.stdout)[0]).toMatchObject({ says: "breaks", severity: "critical", kind: "vulnerability" });
  expect(ended.stderr).toContain("no-critical: deny kind vulnerability, severity critical");
  const other = await cli(["gate", "explain", image, "other", ...policy], cloud);
  expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining("Rules: no-critical.") });
});

test("explain says which scan decides where an image is in several places", async () => {
  await using cloud = await startCloud({ images: 200 });
  using folder = newFolder({ "policy.yaml": RULES });
  const places = "[?length(places) > `1`].places[].{id: id, source: source, name: name, at: scannedAt, is: scanStatus}";
  const listed: readonly Record<"id" | "source" | "name" | "at" | "is", string>[] = JSON.parse(
    (await cli(["images", "list", "--cloud", "tencent", "--query", places, "-o", "json"], cloud)).stdout,
  );
  const newest = listed.filter(({ is }) => is === "done").toSorted((one, other) => other.at.localeCompare(one.at))[0];
  expect(newest).toBeDefined();
  const policy = ["--policy", `${folder.path}/policy.yaml`, "--cloud", "tencent"];
  const { stderr } = await cli(["gate", "explain", newest?.id ?? "", "no-critical", ...policy], cloud);
  expect(stderr.replaceAll(/\s+/g, " ")).toContain(
    `places; the newest scan that is done decides, of ${newest?.at}: ${newest?.name} (${newest?.source})`,
  );
});

test("the hint about columns that a narrow terminal hides names an output that has them", async () => {
  await using cloud = await startCloud({ images: 12 });
  using folder = newFolder({ "policy.yaml": "version: 1\nrules:\n  - { id: none, deny: { severity: critical } }\n" });
  const words = ["gate", "--policy", `${folder.path}/policy.yaml`, "--cloud", "tencent"];
  const narrow = await cli(words, { ...cloud, columns: 50 });
  expect(narrow.stderr.replaceAll(/\n +/g, " ")).toMatch(/not shown: .*CLOUD.*; use a wider terminal, or -o yaml\.$/m);
  expect((await cli([...words, "-o", "yaml"], cloud)).stdout).toMatch(/^ {2}cloud: tencent$/m);
});
