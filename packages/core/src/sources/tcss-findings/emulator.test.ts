import { type TcssClient, createTcssClient } from "@plimsoll/client";
import { type Mock, type MockOptions, createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { readAll } from "../../../test/readings.js";
import { estimateReading } from "../../findings/reading-cost.js";
import { readInventory } from "../../inventory/read-inventory.js";
import type { ListOutcome } from "../../reading/finding-reader.js";
import { readFindings } from "../../reading/read-findings.js";
import { readingTargets } from "../../reading/reading-targets.js";
import { tcssHostImages } from "../tcss-host-images.js";
import { tcssRegistryImages } from "../tcss-registry-images.js";
import { tcssReaderByVulnerability } from "./by-vulnerability.js";
import { tcssVulnerabilityCatalog } from "./catalog.js";
import { tcssCurrentImage } from "./current-image.js";
import { tcssFindingReaders } from "./tcss-finding-readers.js";

interface Account {
  readonly mock: Mock;
  readonly client: TcssClient;
  /** Calls by action, since they were last cleared. */
  readonly calls: Map<string, number>;
}

function account(options: MockOptions): Account {
  const mock = createMock({ rateLimit: false, ...options });
  const calls = new Map<string, number>();
  const client = createTcssClient({
    credentials: mock.credentials.tencent,
    rateLimit: false,
    sleep: async () => undefined,
    fetch: async (request) => {
      const action = request.headers.get("x-tc-action") ?? "";
      calls.set(action, (calls.get(action) ?? 0) + 1);
      return mock.fetch(request);
    },
  });
  return { mock, client, calls };
}

const inventoryOf = (client: TcssClient) =>
  readingTargets(readInventory([tcssHostImages(client), tcssRegistryImages(client)]));

/** One host image with so many vulnerabilities of low level. */
const one = (vulnerabilities: number): MockOptions => ({
  images: 0,
  extra: {
    hostImages: [
      {
        ImageID: `sha256:${"a".repeat(64)}`,
        ScanStatus: "SCANNED",
        IsAuthorized: 1,
        VulCnt: vulnerabilities,
        LowLevelVulCnt: vulnerabilities,
      },
    ],
  },
});

/** Every host image has a list of risks, too. */
const ofVulnerabilities = (outcomes: readonly ListOutcome[]) => outcomes.filter(({ list }) => list === "vulnerability");

test("reads all findings of an account, with exactly the calls of the estimate, and both ways find the same", async () => {
  const { client, calls } = account({ images: 60 });
  const { plan, targets } = await inventoryOf(client);
  calls.clear();
  const byImage = readFindings({ targets, readers: tcssFindingReaders(client) });
  const { findings } = await readAll(byImage);
  expect(Object.fromEntries(calls)).toEqual(estimateReading(plan.read).byImage.calls);
  const { verdicts } = byImage.totals;
  expect(verdicts.complete).toBeGreaterThan(0);
  expect(verdicts).toMatchObject({ incomplete: 0, drifted: 0, gone: 0, denied: 0 });
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);

  const vulnerable = targets.filter(({ reading }) => reading.lists.vulnerability !== undefined);
  const reader = tcssReaderByVulnerability(client, await tcssVulnerabilityCatalog(client));
  const other = await readAll(reader.read(vulnerable, {}));
  const keysOf = (of: typeof findings) =>
    of.flatMap(({ kind, fingerprint }) => (kind === "vulnerability" ? [fingerprint] : [])).toSorted();
  expect(keysOf(other.findings)).toEqual(keysOf(findings));
  expect(
    other.outcomes.map(({ verdict }) => verdict.code).filter((code) => code !== "complete" && code !== "stale"),
  ).toEqual([]);
});

test("risks in the build of a host image whose counter of sensitive data is 0 are read", async () => {
  const { mock, client, calls } = account(one(0));
  mock.images.setFindings({
    imageId: "a".repeat(64),
    secrets: [],
    buildRisks: [{ rule: "sudo", command: "RUN sudo make" }],
  });
  const { plan, targets } = await inventoryOf(client);
  expect(targets.map(({ image }) => image.findings.sensitive)).toEqual([0]);
  calls.clear();
  const { findings, outcomes } = await readAll(readFindings({ targets, readers: tcssFindingReaders(client) }));
  expect(findings.map(({ kind }) => kind)).toEqual(["build-risk"]);
  expect(outcomes.map(({ verdict }) => verdict)).toEqual([{ code: "complete", compared: true }]);
  const { byImage } = estimateReading(plan.read);
  expect(byImage).toMatchObject({ calls: { DescribeAssetImageRiskList: 1 }, atLeast: true });
  expect(Object.fromEntries(calls)).toEqual(byImage.calls);
});

test("an image that is scanned between two pages is read again, and nothing comes twice", async () => {
  const { mock, client } = account(one(150));
  const { targets } = await inventoryOf(client);
  mock.faults.add({ kind: "rescan", action: "DescribeAssetImageVulList", adds: 3, count: 1 });
  const reading = readFindings({
    targets,
    readers: tcssFindingReaders(client),
    currentImage: tcssCurrentImage(client),
  });
  const { findings, outcomes } = await readAll(reading);
  expect(ofVulnerabilities(outcomes).map(({ verdict }) => verdict)).toEqual([{ code: "complete", compared: true }]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  expect(findings).toHaveLength(153);
});

test("a list of images that was not read completely does not show that an image is gone", async () => {
  const { mock, client } = account(one(150));
  const { targets } = await inventoryOf(client);
  mock.faults.add({ kind: "moving-total", action: "DescribeAssetImageVulList" });
  mock.faults.add({ kind: "null-list", action: "DescribeAssetImageList" });
  const unknown = readFindings({
    targets,
    readers: tcssFindingReaders(client),
    currentImage: tcssCurrentImage(client),
  });
  await readAll(unknown);
  expect(unknown.totals.problems).toMatchObject([{ verdict: { code: "incomplete", reason: "total-moved" } }]);
  const { signal } = new AbortController();
  for (const target of targets)
    await expect(tcssCurrentImage(client)(target, { signal })).rejects.toMatchObject({
      code: "Incomplete",
      message: expect.stringMatching(
        /^\[Incomplete\] The list of images with ImageID sha256:a+ was not read completely\. Read/,
      ),
    });
});

test.each([
  { kind: "moving-total", rows: 250, reason: "total-moved" },
  { kind: "repeated-row", rows: 250, reason: "total-moved" },
  { kind: "repeated-row", rows: 150, reason: "missing-rows" },
  { kind: "null-list", rows: 250, reason: "missing-rows" },
] as const)("a list of $rows with the fault $kind is not complete, and no finding comes twice", async (fault) => {
  const { kind, rows, reason } = fault;
  const { mock, client } = account(one(rows));
  const { targets } = await inventoryOf(client);
  mock.faults.add({ kind, action: "DescribeAssetImageVulList" });
  const { findings, outcomes } = await readAll(readFindings({ targets, readers: tcssFindingReaders(client) }));
  expect(ofVulnerabilities(outcomes)).toMatchObject([{ verdict: { code: "incomplete", reason } }]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
});

test.each([
  { kind: "empty-cve-id", told: { severity: "low" } },
  { kind: "unknown-level", told: { id: /^CVE-|^GHSA-/ } },
] as const)("rows with the fault $kind are read all the same", async ({ kind, told }) => {
  const { mock, client } = account(one(50));
  const { targets } = await inventoryOf(client);
  mock.faults.add({ kind, action: "DescribeAssetImageVulList" });
  const { findings, outcomes } = await readAll(readFindings({ targets, readers: tcssFindingReaders(client) }));
  expect(ofVulnerabilities(outcomes)).toMatchObject([{ verdict: { code: "complete" } }]);
  expect(findings).toHaveLength(50);
  for (const { id, severity } of findings) {
    if ("severity" in told) expect([severity, id.startsWith("CVE-")]).toEqual(["low", false]);
    else expect([id, severity]).toEqual([expect.stringMatching(told.id), undefined]);
  }
});

test("a throttle in the middle of an image is waited out", async () => {
  const { mock, client } = account(one(250));
  const { targets } = await inventoryOf(client);
  mock.faults.add({ kind: "throttle", action: "DescribeAssetImageVulList", skip: 1, count: 2 });
  const reading = readFindings({ targets, readers: tcssFindingReaders(client) });
  expect((await readAll(reading)).findings).toHaveLength(250);
  expect(reading.complete).toBe(true);
});

test("a service that cuts its pages is read completely", async () => {
  const { mock, client } = account(one(250));
  const { targets } = await inventoryOf(client);
  mock.faults.add({ kind: "page-cut", action: "DescribeAssetImageVulList", rows: 20 });
  const reading = readFindings({ targets, readers: tcssFindingReaders(client) });
  expect((await readAll(reading)).findings).toHaveLength(250);
  expect(reading.complete).toBe(true);
});

test.each(["host", "registry"] as const)(
  "the 10,000 vulnerabilities of one %s image are read complete, each other than the rest by the members that tell rows apart",
  async (kind) => {
    const counts = { ScanStatus: "SCANNED", IsAuthorized: 1, VulCnt: 10_000, LowLevelVulCnt: 10_000 } as const;
    const ImageID = `sha256:${"a".repeat(64)}`;
    const hostImages = [{ ImageID, ...counts }];
    const registryImages = [{ Id: 7, ImageId: ImageID, ...counts }];
    const { client } = account({ images: 0, extra: { hostImages, registryImages } });
    const pages =
      kind === "host"
        ? client.paginate("DescribeAssetImageVulList", { ImageID })
        : client.paginate("DescribeAssetImageRegistryVulList", { Id: 7 });
    const identities = new Set<string>();
    for await (const { CVEID, Name, Component, Version } of pages)
      identities.add(JSON.stringify([CVEID, Name, Component, Version]));
    expect(identities.size).toBe(10_000);
    expect(pages.result).toMatchObject({ items: 10_000, complete: true });
  },
);
