import { setImmediate } from "node:timers/promises";

import { ApiError } from "@plimsoll/client";
import type { Finding } from "@plimsoll/core";
import { expect, test } from "vitest";

import { type Cloud, cli, startCloud } from "../../../test/cli.js";
import { fakeReaders, findingsCli, vulnerability } from "../../../test/findings.js";
import type { OpenReaders } from "./open-readers.js";

const oneEach = fakeReaders({ findings: (target, list) => (list === "vulnerability" ? [vulnerability(target)] : []) });

/** Only host images of Tencent Cloud, of which every scan that began has ended well. */
const tencent = ["list", "--cloud", "tencent"] as const;

/** ID of the first image on hosts of Tencent Cloud that a selection takes. */
async function imageOf(cloud: Cloud, selection: readonly string[]): Promise<string> {
  const args = ["images", "list", "--source", "tencent-host", ...selection, "--query", "[0].id", "-o", "json"];
  return JSON.parse((await cli(args, cloud)).stdout);
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

test("every format prints the same findings", async () => {
  await using cloud = await startCloud();
  const options = { ...cloud, readers: oneEach };
  const json: readonly Finding[] = JSON.parse((await findingsCli(["list", "-o", "json"], options)).stdout);
  expect(json.length).toBeGreaterThan(20);
  const ndjson = await findingsCli(["list", "-o", "ndjson"], options);
  expect(lines(ndjson.stdout).map((line) => JSON.parse(line))).toEqual(json);
  const csv = lines((await findingsCli(["list", "-o", "csv"], options)).stdout);
  expect(csv[0]).toBe("severity,kind,id,package,version,fixed,image,cloud,path");
  expect(csv).toHaveLength(json.length + 1);
  expect(csv[1]).toBe(`critical,vulnerability,CVE-2021-44228,log4j-core,2.14.1,2.17.1,${json[0]?.image.name},tencent,`);
  const yaml = await findingsCli(["list", "-o", "yaml", "--query", "length(@)"], options);
  expect(yaml.stdout).toBe(`${json.length}\n`);
});

test("a list of images that fails is reported once, however many images are named", async () => {
  await using cloud = await startCloud();
  cloud.mock.faults.add({ kind: "reset", action: "DescribeAssetImageRegistryList" });
  const names = `${await imageOf(cloud, ["--severity", "critical"])},not-there:1`;
  const { code, stderr } = await findingsCli([...tencent, "--image", names], { ...cloud, readers: oneEach });
  expect(code).toBe(5);
  expect(stderr.match(/DescribeAssetImageRegistryList/g)).toHaveLength(1);
  expect(stderr).toContain("Tencent Cloud registry images was not read to the end.");
});

test("the vendor's own record comes only with --raw", async () => {
  await using cloud = await startCloud();
  const options = { ...cloud, readers: oneEach };
  const args = ["list", "--limit", "1", "-o", "ndjson"];
  expect(JSON.parse((await findingsCli(args, options)).stdout)).not.toHaveProperty("raw");
  expect(JSON.parse((await findingsCli([...args, "--raw"], options)).stdout)).toMatchObject({
    raw: { vendor: "record" },
  });
});

test("on a terminal of 80 columns severity, ID, package, versions and image stay, and every line fits", async () => {
  await using cloud = await startCloud();
  const narrow = await findingsCli(["list", "--limit", "3"], { ...cloud, readers: oneEach, columns: 80 });
  const [heading = "", ...rows] = lines(narrow.stdout);
  expect(heading).toMatch(/^SEVERITY .*ID +PACKAGE +VERSION +FIXED/);
  expect(rows[0]).toMatch(/^IMAGE [^ ]+$/);
  expect(rows.every((row) => row.length <= 80)).toBe(true);
  const wide = await findingsCli(["list", "--limit", "3"], { ...cloud, readers: oneEach, columns: 160 });
  expect(lines(wide.stdout)[0]).toMatch(/^SEVERITY +KIND +ID +PACKAGE +VERSION +FIXED +IMAGE +CLOUD +PATH$/);
});

test("the name of the only image that is asked for stands once above its findings, and in each row of CSV", async () => {
  await using cloud = await startCloud();
  const one = ["list", "--image", "library/redis:7.7.7"];
  const table = lines((await findingsCli(one, { ...cloud, readers: oneEach })).stdout);
  expect(table[0]).toMatch(/^SEVERITY +KIND +ID +PACKAGE +VERSION +FIXED +CLOUD +PATH$/);
  expect(table.filter((line) => line.includes("redis"))).toEqual(["IMAGE library/redis:7.7.7"]);
  expect(table.indexOf("IMAGE library/redis:7.7.7")).toBe(1);
  const csv = lines((await findingsCli([...one, "-o", "csv"], { ...cloud, readers: oneEach })).stdout);
  expect(csv.slice(1).every((line) => line.includes(",library/redis:7.7.7,"))).toBe(true);
});

test("--severity says how many findings without a severity it left out", async () => {
  await using cloud = await startCloud();
  const readers = fakeReaders({
    findings: (target, list) =>
      list === "vulnerability"
        ? [vulnerability(target, { severity: undefined, severityFrom: undefined }), vulnerability(target)]
        : [],
  });
  const ended = await findingsCli([...tencent, "--severity", "high+", "-o", "csv"], { ...cloud, readers });
  const count = lines(ended.stdout).length - 1;
  expect(ended.stderr).toContain(`plimsoll: ${count} findings without a severity left out by --severity.\n`);
  const json = await findingsCli([...tencent, "--severity", "high+", "-o", "ndjson"], { ...cloud, readers });
  expect(JSON.parse(json.stderr.split("\n", 1)[0] ?? "")).toEqual({
    leftOut: { option: "--severity", lacks: "a severity", findings: count },
  });
});

test("--kind asks only for the lists that hold the kind", async () => {
  await using cloud = await startCloud();
  const asked = new Set<string>();
  const readers = fakeReaders({ onRead: (_, list) => asked.add(list) });
  await findingsCli(["list", "--kind", "malware"], { ...cloud, readers });
  expect([...asked]).toEqual(["malware"]);
});

test("--image reads only that image, and says so where no list has it", async () => {
  await using cloud = await startCloud();
  const asked = new Set<string>();
  const readers = fakeReaders({
    findings: (target, list) => (list === "vulnerability" ? [vulnerability(target)] : []),
    onRead: ({ image }) => asked.add(image.name),
  });
  const all = await findingsCli([...tencent, "--query", "[0].image", "-o", "json"], { ...cloud, readers });
  const { name, id } = JSON.parse(all.stdout);
  for (const text of [name, id, id.slice(7, 19)]) {
    asked.clear();
    const ended = await findingsCli([...tencent, "--image", text, "-o", "ndjson"], { ...cloud, readers });
    expect([text, ...asked]).toEqual([text, name]);
    expect(lines(ended.stdout)).toHaveLength(1);
  }
  const none = await findingsCli(["list", "--image", "not-there:1"], { ...cloud, readers });
  expect(none).toMatchObject({ code: 1, stdout: "" });
  expect(none.stderr).toContain("no image is named not-there:1.");
});

test("an image that was named and never scanned is missing: exit code 5", async () => {
  await using cloud = await startCloud();
  const never = await imageOf(cloud, ["--unscanned"]);
  const ended = await findingsCli([...tencent, "--image", never], { ...cloud, readers: oneEach });
  expect(ended.code).toBe(5);
  expect(ended.stderr).toMatch(/nothing is known about 1 image, /);
});

test("--sort=-severity begins with the worst and ends with the unknown; --limit counts after it", async () => {
  await using cloud = await startCloud();
  const severities = ["low", undefined, "critical", "medium"] as const;
  const readers = fakeReaders({
    findings: (target, list) =>
      list === "vulnerability" ? severities.map((severity) => vulnerability(target, { severity })) : [],
  });
  const args = [...tencent, "--sort=-severity", "--query", "[].[severity]", "-o", "json"];
  const sorted = await findingsCli(args, { ...cloud, readers });
  const all = JSON.parse(sorted.stdout).flat();
  expect(all.filter((severity: unknown, index: number) => index === 0 || severity !== all[index - 1])).toEqual([
    "critical",
    "medium",
    "low",
    null,
  ]);
  const first = await findingsCli([...args, "--limit", "2"], { ...cloud, readers });
  expect(JSON.parse(first.stdout)).toEqual([["critical"], ["critical"]]);
});

test("--where decides by what JSON shows, and a wrong expression is refused before any call", async () => {
  await using cloud = await startCloud();
  const readers = fakeReaders({
    findings: (target, list) =>
      list === "vulnerability" ? [9.8, 5].map((score) => vulnerability(target, { cvss: { version: "3", score } })) : [],
  });
  const ended = await findingsCli(
    [...tencent, "--where", "cvss.score >= `9`", "--query", "[].cvss.score", "-o", "json"],
    {
      ...cloud,
      readers,
    },
  );
  expect(new Set(JSON.parse(ended.stdout))).toEqual(new Set([9.8]));
  const before = cloud.mock.requests().length;
  const wrong = await findingsCli(["list", "--where", "[?"], { ...cloud, readers });
  expect(wrong.code).toBe(2);
  expect(cloud.mock.requests()).toHaveLength(before);
});

test.each([
  [["--columns", "nope"], "there is no column nope"],
  [["--sort", "nope"], "there is no column nope"],
  [["--severity", "bad"], "critical, high, medium, low, none"],
  [["--kind", "bad"], "vulnerability, malware, secret, baseline, build-risk"],
  [["--since", "soon"], "2026-11-21"],
  [["--limit", "0"], "1 or more"],
])("%j is refused", async (args, text) => {
  await using cloud = await startCloud();
  const ended = await findingsCli(["list", ...args], { ...cloud, readers: oneEach });
  expect(ended.stdout).toBe("");
  expect(ended.stderr + String(ended.code)).toContain(text);
});

test("a missing permission for one list: the findings of the others are printed, one line says which, exit code 5", async () => {
  await using cloud = await startCloud();
  const error = new ApiError({
    cloud: "tencent",
    service: "tcss",
    action: "DescribeAssetImageVirusList",
    code: "UnauthorizedOperation",
    rawMessage: "no",
    requestId: "7f",
    status: 200,
    attempts: 1,
    retryable: false,
  });
  const readers = fakeReaders({
    findings: (target, list) => (list === "vulnerability" ? [vulnerability(target)] : []),
    verdict: (_, list) => (list === "malware" ? { code: "denied" } : undefined),
    error,
  });
  const ended = await findingsCli([...tencent, "--kind", "vulnerability,malware", "-o", "csv"], { ...cloud, readers });
  expect(ended.code).toBe(5);
  expect(lines(ended.stdout).length).toBeGreaterThan(10);
  const about = lines(ended.stderr).filter((line) => line.includes("[UnauthorizedOperation]"));
  expect(about).toHaveLength(1);
  expect(about[0]).toMatch(
    /^plimsoll: \[UnauthorizedOperation\] Tencent Cloud, malware of \d+ images \(\S+, \S+, \S+, and \d+ more\): the key has no permission for DescribeAssetImageVirusList\./,
  );
  const json = await findingsCli([...tencent, "--kind", "malware", "-o", "ndjson"], { ...cloud, readers });
  expect(json.code).toBe(4);
  const errors = lines(json.stderr).map((line) => JSON.parse(line).error);
  expect(errors).toContainEqual(
    expect.objectContaining({ code: "UnauthorizedOperation", cloud: "tencent", list: "malware", reason: "denied" }),
  );
});

test("lists that are not whole are one line for each reason and list, with the number of images and the first three", async () => {
  await using cloud = await startCloud();
  const readers = fakeReaders({
    findings: (target) => [vulnerability(target)],
    verdict: (_, list) => (list === "vulnerability" ? { code: "incomplete", reason: "missing-rows" } : undefined),
  });
  const ended = await findingsCli([...tencent, "-o", "csv"], { ...cloud, readers });
  expect(ended.code).toBe(5);
  const text = ended.stderr.replaceAll(/\s+/g, " ");
  expect(text.match(/fewer findings than it counts/g)).toHaveLength(1);
  expect(text).toMatch(/vulnerabilities of \d+ images \(\S+, \S+, \S+, and \d+ more\)/);
});

test("images that are gone or whose findings are of the scan before are mentioned, and nothing is missing", async () => {
  await using cloud = await startCloud();
  const scanned = await imageOf(cloud, ["--where", "scanStatus=='done' && findings.vulnerabilities > `0`"]);
  for (const [code, text] of [
    ["gone", /lists? of findings not read: the images were deleted meanwhile\./],
    ["stale", /lists? of findings (?:is|are) from the previous scan, because a new scan is running\./],
  ] as const) {
    const readers = fakeReaders({ verdict: () => (code === "stale" ? { code, compared: true } : { code }) });
    const ended = await findingsCli([...tencent, "--image", scanned], { ...cloud, readers });
    expect(ended.stderr).toMatch(text);
    expect(ended.code).toBe(0);
  }
});

test("--limit stops the reading, and does not hide what failed before", async () => {
  await using cloud = await startCloud();
  let read = 0;
  const readers = fakeReaders({
    findings: (target) => [vulnerability(target)],
    onRead: () => (read += 1),
  });
  const ended = await findingsCli([...tencent, "--limit", "2", "-o", "ndjson"], { ...cloud, readers });
  expect(lines(ended.stdout)).toHaveLength(2);
  expect(read).toBeLessThan(12);
});

test("--dry-run reads the images and nothing else, and prints calls and time by action", async () => {
  await using cloud = await startCloud();
  const ended = await findingsCli(["list", "--dry-run", "-o", "json"], { ...cloud, readers: oneEach });
  expect(ended.code).toBe(0);
  const rows: readonly { action: string; calls: number; seconds: number; way: string }[] = JSON.parse(ended.stdout);
  expect(rows.map(({ action }) => action)).toContain("DescribeAssetImageVulList");
  for (const cloudName of ["tencent", "alibaba"]) {
    const own = rows.filter((row) => "cloud" in row && row.cloud === cloudName);
    const total = own.find(({ action }) => action === "all");
    const actions = own.filter(({ action }) => action !== "all");
    expect(total?.calls).toBe(actions.reduce((sum, { calls }) => sum + calls, 0));
    expect(total?.seconds).toBe(Math.max(...actions.map(({ seconds }) => seconds)));
  }
  const called = new Set(cloud.mock.requests().map(({ action }) => action));
  expect([...called].filter((action) => /Vul|Virus|Risk|Malicious|Sensitive|Baseline/.test(action))).toEqual([]);
});

test("--dry-run says in one range how many details of vulnerabilities Alibaba Cloud is asked for", async () => {
  await using cloud = await startCloud();
  const options = { ...cloud, readers: oneEach };
  const table = await findingsCli(["list", "--dry-run"], options);
  expect(table.stdout).toMatch(/DescribeVulDetails +at least \d+, at most \d+ +at least \d+ s, at most \d+ (s|min)\n/);
  expect(table.stdout).toMatch(/DescribeImageVulList +at least \d+ +at least \d+ s\n/);
  expect(table.stderr).not.toContain("DescribeVulDetails");
  const csv = await findingsCli(["list", "--dry-run", "--cloud", "alibaba", "-o", "csv"], options);
  expect(lines(csv.stdout)[0]).toBe("cloud,way,chosen,action,calls,seconds,at_least,most_calls,most_seconds");
  expect(csv.stdout).toMatch(/,DescribeVulDetails,\d+,[\d.]+,true,\d+,[\d.]+\n/);
  const none = await findingsCli(["list", "--dry-run", "--cloud", "tencent"], options);
  expect(none.stdout).not.toContain("DescribeVulDetails");
});

test("--dry-run keeps the clients open until the cost of both ways is known", async () => {
  await using cloud = await startCloud();
  const readers: OpenReaders = {
    ...oneEach,
    async costs({ tcss }, { signal }) {
      await setImmediate();
      await tcss?.call("DescribeSystemVulList", { Limit: 1 }, { signal });
      return [];
    },
  };
  const ended = await findingsCli([...tencent, "--dry-run"], { ...cloud, readers });
  expect(ended.code).toBe(0);
  expect(cloud.mock.requests().map(({ action }) => action)).toContain("DescribeSystemVulList");
});

test("Ctrl-C leaves whole lines", async () => {
  await using cloud = await startCloud();
  const stop = new AbortController();
  const readers = fakeReaders({
    *findings(target) {
      for (let number = 0; number < 1000; number++) yield vulnerability(target, { id: `CVE-2021-${10_000 + number}` });
    },
  });
  let stdout = "";
  const ended = await findingsCli([...tencent, "-o", "ndjson"], {
    ...cloud,
    readers,
    signal: stop.signal,
    onStdout: (text) => {
      stdout += text;
      if (stdout.length > 100_000) stop.abort(new DOMException("stopped by Ctrl-C before the end", "AbortError"));
    },
  });
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("stopped by Ctrl-C before the end");
  expect(stdout.endsWith("\n")).toBe(true);
  for (const line of lines(stdout)) expect(() => JSON.parse(line)).not.toThrow();
});
