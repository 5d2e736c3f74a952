import { createVulnerabilityTexts } from "@plimsoll/core";
import { expect, test } from "vitest";

import { startCloud } from "../../../test/cli.js";
import { fakeReaders, findingsCli, vulnerability } from "../../../test/findings.js";

function withTexts(description = "Remote code\nby \u001b[31mJNDI.") {
  const texts = createVulnerabilityTexts();
  texts.add("CVE-2021-44228", {
    title: "Log4Shell",
    description,
    references: ["https://logging.apache.org/security.html"],
  });
  return fakeReaders({
    texts,
    findings: (target, list) =>
      list === "vulnerability"
        ? [
            vulnerability(target),
            vulnerability(target, {
              package: { name: "log4j-api", version: "2.14.1" },
              fixedVersions: ["2.16.0", "2.17.1"],
            }),
            vulnerability(target, { id: "CVE-2000-0001" }),
          ]
        : [],
  });
}

test("shows in which images it is, what runs, on which hosts, and what fixes it", async () => {
  await using cloud = await startCloud();
  const ended = await findingsCli(["show", "cve-2021-44228", "-o", "json"], { ...cloud, readers: withTexts() });
  const shown = JSON.parse(ended.stdout);
  expect(shown).toMatchObject({
    id: "CVE-2021-44228",
    kinds: ["vulnerability"],
    title: "Log4Shell",
    fixable: true,
    packages: [
      { name: "log4j-core", version: "2.14.1", fixedVersions: ["2.17.1"], images: shown.images.length },
      { name: "log4j-api", fixedVersions: ["2.16.0", "2.17.1"] },
    ],
  });
  expect(shown.severities).toEqual([
    { cloud: "tencent", severity: "critical", from: "vendor-level" },
    { cloud: "alibaba", severity: "critical", from: "vendor-level" },
  ]);
  expect(shown.findings).toBe(2 * shown.images.length);
  const onHost = shown.images.find(({ hosts = 0 }: { hosts?: number }) => hosts > 0);
  expect(onHost).toMatchObject({
    cloud: "tencent",
    running: expect.any(Boolean),
    containers: expect.any(Number),
    hostIds: [`host-of-${onHost.id.slice(7, 11)}`],
    found: ["log4j-core 2.14.1", "log4j-api 2.14.1"],
  });
  expect(onHost.repositories.length).toBeGreaterThan(0);
});

test("for people there are sections, texts once, and nothing in a text steers the terminal", async () => {
  await using cloud = await startCloud();
  const { stdout } = await findingsCli(["show", "CVE-2021-44228"], { ...cloud, readers: withTexts(), columns: 160 });
  const headings = ["Severity by cloud", "Packages and what fixes them", "Images", "Description", "References"];
  const places = headings.map((heading) => stdout.indexOf(`\n${heading}\n`));
  expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
  expect(stdout.split("Log4Shell")).toHaveLength(2);
  expect(stdout).toContain("\nDescription\nRemote code\nby \\u001b[31mJNDI.\n");
  expect(stdout).not.toContain("\u001b[31m");
});

test("a text is broken at blanks where a terminal ends, and stays as it is in a file", async () => {
  await using cloud = await startCloud();
  const description = "Remote code by a lookup. ".repeat(12).trim();
  const show = async (columns?: number): Promise<string> => {
    const readers = withTexts(description);
    return (
      await findingsCli(["show", "CVE-2021-44228"], { ...cloud, readers, ...(columns !== undefined && { columns }) })
    ).stdout;
  };
  const narrow = await show(80);
  expect(narrow).not.toContain(description);
  expect(narrow.replaceAll(/\s+/g, " ")).toContain(description);
  expect(await show()).toContain(`\n${description}\n`);
});

test("a CVE asks for vulnerabilities only, an MD5 for malware, another ID for all lists", async () => {
  await using cloud = await startCloud();
  for (const [id, want] of [
    ["CVE-2021-44228", ["vulnerability"]],
    ["d41d8cd98f00b204e9800998ecf8427e", ["malware"]],
    ["pcmgr-1", ["malware", "risk", "vulnerability"]],
  ] as const) {
    const asked = new Set<string>();
    await findingsCli(["show", id], { ...cloud, readers: fakeReaders({ onRead: (_, list) => asked.add(list) }) });
    expect([id, ...[...asked].toSorted()]).toEqual([id, ...want]);
  }
});

test("an ID that is nowhere is an empty result and exit code 0; where something could not be read, exit code 5", async () => {
  await using cloud = await startCloud();
  const args = ["show", "CVE-1999-0001", "--cloud", "alibaba"];
  const none = await findingsCli(args, { ...cloud, readers: fakeReaders({}) });
  expect(none).toMatchObject({ code: 0, stdout: "" });
  expect(none.stderr).toMatch(/^plimsoll: CVE-1999-0001 was not found in \d+ images of alibaba-host\.$/m);
  const json = await findingsCli([...args, "-o", "json"], { ...cloud, readers: fakeReaders({}) });
  expect(JSON.parse(json.stdout)).toMatchObject({ id: "CVE-1999-0001", findings: 0, images: [], packages: [] });
  expect(json.stderr).toContain('{"notFound":{"id":"CVE-1999-0001","images":');
  const unread = fakeReaders({ verdict: () => ({ code: "incomplete", reason: "missing-rows" }) });
  const part = await findingsCli(args, { ...cloud, readers: unread });
  expect(part).toMatchObject({ code: 5, stdout: "" });
  expect(part.stderr).toMatch(/was not found in \d+ images of alibaba-host, as far as they were read\.$/m);
});

test("--running shows only images that run, with their hosts", async () => {
  await using cloud = await startCloud();
  const args = ["show", "CVE-2021-44228", "--cloud", "tencent", "-o", "json"];
  const all = JSON.parse((await findingsCli(args, { ...cloud, readers: withTexts() })).stdout);
  const some = JSON.parse((await findingsCli([...args, "--running"], { ...cloud, readers: withTexts() })).stdout);
  expect(some.images).toEqual(all.images.filter(({ running }: { running?: boolean }) => running === true));
  expect(some.images.length).toBeGreaterThan(0);
  expect(some.images.length).toBeLessThan(all.images.length);
});
