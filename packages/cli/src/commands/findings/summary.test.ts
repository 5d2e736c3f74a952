import type { Severity } from "@plimsoll/core";
import { expect, test } from "vitest";

import { startCloud } from "../../../test/cli.js";
import { fakeReaders, findingsCli, vulnerability } from "../../../test/findings.js";

const mixed = fakeReaders({
  findings: (target, list) =>
    list === "vulnerability"
      ? [
          vulnerability(target),
          vulnerability(target, { id: "CVE-2021-45046", severity: "high", fixedVersions: ["2.16.0", "2.17.1"] }),
          vulnerability(target, {
            id: "CVE-2021-1",
            severity: undefined,
            severityFrom: undefined,
            fixedVersions: undefined,
          }),
        ]
      : list === "malware"
        ? [vulnerability(target, { kind: "malware", id: "d41d8cd98f00b204e9800998ecf8427e", package: undefined })]
        : [],
});

test("counts by kind and severity, names the upgrade that fixes most, and the worst images", async () => {
  await using cloud = await startCloud();
  const { stdout } = await findingsCli(["summary", "-o", "json", "--top", "3"], { ...cloud, readers: mixed });
  const { kinds, packages, images } = JSON.parse(stdout);
  const [vulnerabilities, malware, all] = kinds;
  expect(vulnerabilities).toMatchObject({ kind: "vulnerability", unknownSeverity: vulnerabilities.total / 3 });
  expect(vulnerabilities.severities).toMatchObject({
    critical: vulnerabilities.total / 3,
    high: vulnerabilities.total / 3,
  });
  expect(malware.kind).toBe("malware");
  expect(all).toMatchObject({ kind: "all", total: vulnerabilities.total + malware.total });
  expect(packages).toEqual([
    expect.objectContaining({
      name: "log4j-core",
      versions: ["2.14.1"],
      upgrade: "2.17.1",
      findings: vulnerabilities.total,
      fixes: (vulnerabilities.total * 2) / 3,
      severities: vulnerabilities.severities,
      images: vulnerabilities.total / 3,
    }),
  ]);
  expect(images).toHaveLength(3);
  const order = images.map(({ severities }: { severities: Record<Severity, number> }) => severities.critical);
  expect(order).toEqual(order.toSorted((a: number, b: number) => b - a));
});

test("for people it ends with whether it is complete; rows formats have the counts by kind", async () => {
  await using cloud = await startCloud();
  const options = { ...cloud, readers: mixed, columns: 80 };
  const whole = await findingsCli(["summary", "--cloud", "alibaba"], options);
  expect(whole.code).toBe(0);
  expect(whole.stdout).toMatch(
    /\nPackages and the upgrades that fix most\nlog4j-core: upgrade to 2\.17\.1 fixes (\d+) findings \((\d+) critical, \2 high\) in \2 images\.\n/,
  );
  expect(whole.stdout).toContain("\nImages with the worst findings\n");
  expect(whole.stdout.endsWith("\nComplete: every list was read completely.\n")).toBe(true);
  expect(whole.stdout.split("\n").every((line) => line.length <= 80)).toBe(true);
  const csv = await findingsCli(["summary", "--cloud", "alibaba", "-o", "csv"], options);
  expect(csv.stdout.split("\n")[0]).toBe("kind,findings,critical,high,medium,low,unknown,fixable");
});

test("what is missing is in the value, too, and the exit code is 5", async () => {
  await using cloud = await startCloud();
  const readers = fakeReaders({
    findings: (target) => [vulnerability(target)],
    verdict: (_, list) => (list === "malware" ? { code: "incomplete", reason: "total-moved" } : undefined),
  });
  const ended = await findingsCli(["summary", "--cloud", "tencent", "-o", "json"], { ...cloud, readers });
  expect(ended.code).toBe(5);
  const { complete, unread, unknownImages } = JSON.parse(ended.stdout);
  expect(complete).toBe(false);
  expect(unread).toContainEqual(
    expect.objectContaining({ cloud: "tencent", list: "malware", reason: "total-moved", images: expect.any(Number) }),
  );
  expect(unknownImages).toContainEqual(expect.objectContaining({ reason: "unlicensed" }));
  const table = await findingsCli(["summary", "--cloud", "tencent"], { ...cloud, readers });
  expect(table.stdout).toContain("\nNot complete: ");
});

test("a summary that a filter narrows says what it left out as unknown", async () => {
  await using cloud = await startCloud();
  const args = ["summary", "--severity", "high", "--query", "leftOut", "-o", "json"];
  const ended = await findingsCli(args, { ...cloud, readers: mixed });
  expect(JSON.parse(ended.stdout)).toEqual([
    { option: "--severity", lacks: "a severity", findings: expect.any(Number) },
  ]);
});
