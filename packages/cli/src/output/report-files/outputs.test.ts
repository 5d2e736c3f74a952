import { mkdirSync, readFileSync, readdirSync, symlinkSync } from "node:fs";

import { expect, test } from "vitest";

import { type Cloud, type Ended, cli, startCloud } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";

const RULES = "version: 1\nrules:\n  - { id: no-critical, deny: { kind: vulnerability, severity: critical } }\n";
/** An address at which nobody answers: a command that is refused must not get there. */
const nowhere = { env: { PLIMSOLL_ENDPOINT: "http://127.0.0.1:9" } };

/** Images are judged in the order in which the clouds answer. */
const linesOf = (text: string): readonly string[] => text.replaceAll(",", "").split("\n").toSorted();

type Folder = ReturnType<typeof newFolder>;

function gate(folder: Folder, words: readonly string[], cloud: Pick<Cloud, "env"> = nowhere): Promise<Ended> {
  const policy = ["--policy", `${folder.path}/policy.yaml`, "--cloud", "tencent"];
  return cli(["gate", ...policy, ...words.map((word) => word.replace("DIR", folder.path))], cloud);
}

test("several outputs are of one reading, and agree with the exit code", async () => {
  await using cloud = await startCloud({ images: 12 });
  using folder = newFolder({ "policy.yaml": RULES });
  const calls = cloud.mock.requests.length;
  const alone = await gate(folder, ["-o", "json"], cloud);
  const once = cloud.mock.requests.length - calls;
  const outputs = ["-o", "sarif=DIR/a=b.sarif", "--output", "junit=DIR/b.xml", "--output=ndjson=DIR/c", "-o", "json"];
  const ended = await gate(folder, outputs, cloud);
  expect(cloud.mock.requests.length - calls - once).toBeLessThanOrEqual(once);
  expect(ended.code).toBe(3);
  expect(linesOf(ended.stdout)).toEqual(linesOf(alone.stdout));
  expect(readdirSync(folder.path).toSorted()).toEqual(["a=b.sarif", "b.xml", "c", "policy.yaml"]);
  const [run] = JSON.parse(readFileSync(`${folder.path}/a=b.sarif`, "utf8")).runs;
  expect(run.invocations[0].exitCode).toBe(3);
});

test("one report alone goes to standard output as it goes to a file, and the totals to standard error", async () => {
  await using cloud = await startCloud({ images: 12 });
  using folder = newFolder({ "policy.yaml": RULES });
  for (const format of ["sarif", "junit", "csv"]) {
    const printed = await gate(folder, ["-o", format], cloud);
    const written = await gate(folder, ["-o", `${format}=DIR/report`], cloud);
    // Notes of a file come when it is done, so they stand elsewhere.
    const notesOf = (text: string): readonly string[] =>
      text.replaceAll(/\s+/g, " ").replaceAll("report: ", "").split("plimsoll: ").toSorted();
    expect({ ...written, stderr: notesOf(written.stderr) }).toEqual({
      ...printed,
      stdout: "",
      stderr: notesOf(printed.stderr),
    });
    expect(linesOf(printed.stdout)).toEqual(linesOf(readFileSync(`${folder.path}/report`, "utf8")));
    expect(printed.stderr).toContain("images judged: ");
  }
});

test("titles of vulnerabilities are those that the cloud gives, and a schema of GitLab that is not known is refused", async () => {
  await using cloud = await startCloud({ images: 12 });
  using folder = newFolder({ "policy.yaml": RULES });
  const ended = await gate(folder, ["-o", "ndjson", "-o", "gitlab=DIR/a.json", "--gitlab-schema", "15.0.6"], cloud);
  const titles = ended.stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line).title]));
  expect(titles.every((title) => typeof title === "string" && title !== "")).toBe(true);
  const { version, vulnerabilities } = JSON.parse(readFileSync(`${folder.path}/a.json`, "utf8"));
  expect(version).toBe("15.0.6");
  expect(titles).toContain(vulnerabilities[0].name);
  const refused = await gate(folder, ["-o", "gitlab", "--gitlab-schema", "14.0.0"]);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("Allowed choices are 15.0.0, ") });
});

test.each([
  {
    words: ["-o", "table", "-o", "sarif"],
    want: "two outputs go to standard output, table and sarif: give one a file",
  },
  { words: ["-o", "json", "-o", "csv=-"], want: "two outputs go to standard output" },
  { words: ["-o", "serif"], want: "there is no format serif. Did you mean sarif? Formats: table, json, yaml, sarif, " },
  { words: ["-o", "serif=DIR/a"], want: "Did you mean sarif?" },
  { words: ["-o", "sarif="], want: "names no file: write sarif=<file>" },
  { words: ["-o", "sarif=DIR/reports/"], want: "is a folder, and sarif is one file for all images" },
  { words: ["-o", "sarif=DIR/reports/"], want: "or add --sarif-split image" },
  { words: ["-o", "sarif=DIR/a", "--sarif-split", "image"], want: "writes several: name a folder, -o sarif=" },
  { words: ["-o", "sarif", "--sarif-split", "image"], want: "name a folder for them, -o sarif=<folder>/" },
  { words: ["--sarif-split", "repository"], want: "name a folder for them, -o sarif=<folder>/" },
  { words: ["-o", "sarif=DIR/r/", "--sarif-split", "tag"], want: "Allowed choices are image, repository" },
  { words: ["-o", "parquet"], want: "parquet is not text: write it to a file, -o parquet=<file>" },
  { words: ["-o", "table=DIR/a"], want: "table is only printed: write -o table > <file>" },
  { words: ["-o", "sarif=DIR/a", "-o", "junit=DIR/./a"], want: "give each a file of its own" },
  { words: ["-o", "sarif=DIR/real/a", "-o", "junit=DIR/link/a"], want: "give each a file of its own" },
  { words: ["-o", "sarif=DIR/new", "-o", "junit=DIR/later"], want: "two reports go to" },
  { words: ["-o", "csv=DIR/link/../policy.yaml"], want: "which is read: name another file" },
  { words: ["-o", "sarif", "--query", "[0]"], want: "--query selects from rows that are printed: add -o table" },
  { words: ["-o", "sarif=DIR/a", "--query", "[0]"], want: "--query selects from rows that are printed" },
])("$words is refused before any call", async ({ words, want }) => {
  using folder = newFolder({ "policy.yaml": RULES });
  mkdirSync(`${folder.path}/real`);
  symlinkSync(`${folder.path}/real`, `${folder.path}/link`);
  symlinkSync("new", `${folder.path}/later`);
  const ended = await gate(folder, words);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(want);
  expect(readFileSync(`${folder.path}/policy.yaml`, "utf8")).toBe(RULES);
});

test("the format of the configuration counts only where the command line names none", async () => {
  await using cloud = await startCloud({ images: 12 });
  using folder = newFolder({ "policy.yaml": RULES, "plimsoll.yaml": "version: 1\ndefaults: { output: json }\n" });
  const config = ["--config", "DIR/plimsoll.yaml"];
  expect((await gate(folder, config, cloud)).stdout).toMatch(/^\[\n/);
  expect((await gate(folder, [...config, "-o", "junit=DIR/a.xml"], cloud)).stdout).toBe("");
});

test("other commands take no report, and of several formats the last", async () => {
  const refused = await cli(["images", "list", "-o", "sarif"], nowhere);
  expect(refused.stderr).toBe(
    "plimsoll: option '-o, --output <format>' argument 'sarif' is invalid. Allowed choices are table, json, ndjson, yaml, csv.\n",
  );
  expect(refused.code).toBe(2);
  expect((await cli(["gate", "lint", "-o", "sarif", "policy.yaml"])).code).toBe(2);
  const version = await cli(["version", "-o", "table", "-o", "json", "--query", "version"]);
  expect(version.stdout).toBe('"1.2.3"\n');
});

test("help of a gate names its reports, that of its commands and of others does not", async () => {
  const helpOf = async (...path: readonly string[]) => (await cli(["help", ...path])).stdout.replaceAll(/\s+/g, " ");
  const choices = 'choices: "table", "json", "yaml", "sarif"';
  expect(await helpOf("gate")).toContain(choices);
  expect((await helpOf("gate")).match(/-o, --output/g)?.length).toBe(1);
  for (const path of [
    ["gate", "explain"],
    ["images", "list"],
  ]) {
    const text = await helpOf(...path);
    expect(text).toContain('choices: "table", "json", "ndjson", "yaml", "csv"');
    expect(text).not.toContain('"sarif"');
  }
});

test("formats about one image fill a folder, and a file of them takes no second image", async () => {
  await using cloud = await startCloud({ images: 12 });
  using folder = newFolder({ "policy.yaml": RULES });
  const outputs = ["-o", "trivy=DIR/trivy/", "-o", "cyclonedx=DIR/bom/", "-o", "parquet=DIR/a.parquet"];
  const ended = await gate(folder, outputs, cloud);
  expect(ended.code).toBe(3);
  const images = Number(/(\d+) images judged/.exec(ended.stderr)?.[1]);
  for (const path of ["trivy", "bom"]) expect(readdirSync(`${folder.path}/${path}`).length).toBe(images);
  expect(readFileSync(`${folder.path}/a.parquet`).subarray(0, 4).toString()).toBe("PAR1");

  const refused = await gate(folder, ["-o", "trivy=DIR/one.json"], cloud);
  expect(refused.code).toBe(2);
  expect(refused.stderr.replaceAll(/\s+/g, " ")).toContain("Write a file for each into a folder, trivy=reports/");
  expect(readdirSync(folder.path).toSorted()).toEqual(["a.parquet", "bom", "policy.yaml", "trivy"]);
});

test.each(["image", "repository"])("SARIF split by %s fills a folder with categories of their own", async (split) => {
  await using cloud = await startCloud({ images: 60 });
  using folder = newFolder({ "policy.yaml": RULES });
  const whole = await gate(folder, ["-o", "sarif=DIR/split/", "--sarif-split", split, "-o", "ndjson=DIR/all"], cloud);
  expect(whole.code).toBe(3);
  const names = readdirSync(`${folder.path}/split`);
  const runs = names.map((name) => JSON.parse(readFileSync(`${folder.path}/split/${name}`, "utf8")).runs);
  expect(runs.every(({ length }) => length === 1)).toBe(true);
  const categories = runs.map(([run]) => run.automationDetails.id);
  expect(categories).toEqual(names.map((name) => `plimsoll/tencent/all/images/${name.replace(".sarif", "")}/`));
  expect(names.length).toBeGreaterThan(1);
  const note = `${names.length} files of SARIF, and GitHub takes 20 in one upload`;
  expect(whole.stderr.replaceAll(/\s+/g, " ").includes(note)).toBe(names.length > 20);
});
