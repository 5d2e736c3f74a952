import { expect, test } from "vitest";

import { callTcss, createStillMock } from "../../test/call.js";
import type { Mock } from "../mock/create-mock.js";

const everything = { ScanVul: true, ScanVirus: true, ScanRisk: true };
const hourMs = 3_600_000;

function createOwnMock(): Mock {
  const images = Array.from({ length: 20 }, (_, index) => `i${index}`);
  return createStillMock({
    images: 0,
    licenses: 20,
    extra: {
      hostImages: images.map((ImageID) => ({ ImageID, IsAuthorized: 1, ScanTime: "" })),
      registryImages: images.map((ImageId) => ({ ImageId, ImageName: ImageId, IsAuthorized: 1 })),
    },
  });
}

/** Sums of the counters, and statuses, of both lists. */
async function listsOf(mock: Mock): Promise<{
  readonly host: { readonly found: number; readonly statuses: readonly string[]; readonly times: readonly string[] };
  readonly registry: {
    readonly found: number;
    readonly statuses: readonly string[];
    readonly times: readonly string[];
  };
}> {
  const host = (await callTcss(mock, "DescribeAssetImageList", { Limit: 100 })).List;
  const registry = (await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 })).List;
  return {
    host: {
      found: host.reduce((sum, { VulCnt, RiskCnt }) => sum + VulCnt + RiskCnt, 0),
      statuses: [...new Set(host.map(({ ScanStatus }) => ScanStatus))].sort(),
      times: host.map(({ ScanTime }) => ScanTime),
    },
    registry: {
      found: registry.reduce((sum, { VulCnt, RiskCnt }) => sum + VulCnt + RiskCnt, 0),
      statuses: [...new Set(registry.map(({ ScanStatus }) => ScanStatus))].sort(),
      times: registry.map(({ ScanTime }) => ScanTime),
    },
  };
}

async function scanBoth(mock: Mock): Promise<void> {
  await callTcss(mock, "CreateAssetImageScanTask", { ...everything, All: true });
  await callTcss(mock, "CreateAssetImageRegistryScanTask", { All: true });
}

test("late counters: every status says that the scan is done, and the findings are counted only later", async () => {
  await using mock = createOwnMock();
  mock.faults.add({ kind: "late-counters", ms: 7_200_000 });
  await scanBoth(mock);
  mock.clock.advance(hourMs);
  const early = await listsOf(mock);
  expect([early.host.found, early.registry.found]).toEqual([0, 0]);
  expect(early.host.statuses).not.toContain("SCANNING");
  expect(early.host.statuses).toContain("SCANNED");
  expect(early.registry.statuses).toEqual(early.host.statuses);
  expect(await callTcss(mock, "DescribeAssetImageScanStatus", {})).toMatchObject({
    Status: "END",
    Schedule: 100,
    RiskCount: 0,
    LeftSeconds: 0,
  });
  expect(await callTcss(mock, "DescribeAssetImageRegistryScanStatusOneKey", {})).toMatchObject({ Status: "SCANNED" });

  mock.clock.advance(2 * hourMs);
  const late = await listsOf(mock);
  expect(late.host.found).toBeGreaterThan(0);
  expect(late.registry.found).toBeGreaterThan(0);
  // The time of the scan was told with the status.
  expect([late.host.times, late.registry.times]).toEqual([early.host.times, early.registry.times]);
});

test("late counters are in the end those of a scan that is counted at once", async () => {
  await using late = createOwnMock();
  await using atOnce = createOwnMock();
  late.faults.add({ kind: "late-counters" });
  for (const mock of [late, atOnce]) {
    await scanBoth(mock);
    mock.clock.advance(2 * hourMs);
  }
  expect(await listsOf(late)).toEqual(await listsOf(atOnce));
});

test("a stop leaves alone what is done and waits for its counters", async () => {
  await using mock = createOwnMock();
  mock.faults.add({ kind: "late-counters", ms: 7_200_000 });
  await callTcss(mock, "CreateAssetImageScanTask", { ...everything, All: true });
  mock.clock.advance(hourMs);
  await callTcss(mock, "ModifyAssetImageScanStop", { TaskID: "1" });
  mock.clock.advance(2 * hourMs);
  const { host } = await listsOf(mock);
  expect(host.statuses).not.toContain("CANCELED");
  expect(host.found).toBeGreaterThan(0);
});

const words = [
  ["offline", "OFFLINE", "The agent is offline."],
  ["timeout", "TIMEOUT", "The time of the task was over first."],
  ["too-many", "TOO_MANY", "Too many images are being scanned."],
] as const;

test.each(words)(
  "a failing scan, %s: the chosen images fail with %s, the others do not",
  async (reason, word, Reason) => {
    await using mock = createOwnMock();
    mock.faults.add({ kind: "failing-scan", reason, images: ["i1", "3"] });
    await scanBoth(mock);
    mock.clock.advance(2 * hourMs);
    const host = (await callTcss(mock, "DescribeAssetImageList", { Limit: 100 })).List;
    const registry = (await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 })).List;
    expect(host.filter(({ ScanVulError }) => ScanVulError === word).map(({ ImageID }) => ImageID)).toEqual(["i1"]);
    expect(registry.filter(({ ScanVulError }) => ScanVulError === word).map(({ Id }) => Id)).toEqual([2, 3]);
    for (const image of [host[1], registry[1], registry[2]])
      expect(image).toMatchObject({
        ScanStatus: "SCAN_ERR",
        ScanVirusError: word,
        ScanRiskError: word,
        Reason,
        VulCnt: 0,
      });
    const { Status, ImageScanCnt, RiskCount, SuccessCount } = await callTcss(mock, "DescribeAssetImageScanStatus", {});
    expect([Status, ImageScanCnt]).toEqual(["END", 20]);
    expect(RiskCount + SuccessCount).toBeLessThan(20);
  },
);

test("a failing scan without a choice fails of all images, offline", async () => {
  await using mock = createOwnMock();
  mock.faults.add({ kind: "failing-scan", count: 1 });
  await callTcss(mock, "CreateAssetImageScanTask", { ...everything, All: true });
  mock.clock.advance(2 * hourMs);
  expect((await listsOf(mock)).host.statuses).toEqual(["SCAN_ERR"]);
});

test("an endless scan goes on, whatever its time limit is, until it is stopped", async () => {
  await using mock = createOwnMock();
  mock.faults.add({ kind: "endless-scan" });
  await scanBoth(mock);
  mock.clock.advance(1000 * hourMs);
  expect(await callTcss(mock, "DescribeAssetImageScanStatus", {})).toMatchObject({
    Status: "SCANNING",
    ImageScanCnt: 0,
    LeftSeconds: 86_400,
  });
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 1 });
  expect(List).toMatchObject([{ ScanStatus: "SCANNING", ScanRemainTime: 86_400 }]);
  await callTcss(mock, "ModifyAssetImageScanStop", { TaskID: "1" });
  await callTcss(mock, "ModifyAssetImageRegistryScanStop", { All: true });
  const lists = await listsOf(mock);
  expect([lists.host.statuses, lists.registry.statuses]).toEqual([["CANCELED"], ["CANCELED"]]);
});

test("a request that starts no scan is not changed", async () => {
  await using mock = createOwnMock();
  const fault = mock.faults.add({ kind: "endless-scan" });
  expect(await callTcss(mock, "DescribeAssetImageList", {})).toMatchObject({ TotalCount: 20 });
  expect(fault.met).toBe(1);
});
