import { expect, test } from "vitest";

import { callTcss, createStillMock } from "../../test/call.js";
import type { LogRow } from "../../test/licensing.js";
import { licensedIds, logOf, saveRule } from "../../test/licensing.js";
import type { OwnHostImage } from "../index.js";

const dayMs = 24 * 3_600_000;

const numbered = (count: number, prefix = "new"): readonly OwnHostImage[] =>
  Array.from({ length: count }, (_, index) => ({
    ImageID: `sha256:${prefix}${index}`,
    ImageName: `${prefix}:${index}`,
  }));

const statusesOf = (rows: readonly LogRow[]): readonly string[] => rows.map(({ Status }) => Status);
const repeated = (text: string, count: number): readonly string[] => Array.from({ length: count }, () => text);

test("the whole story: rule on, sync, the number of the day, the next day, an empty pool, more licenses", async () => {
  await using mock = createStillMock({ images: 0, licenses: 12 });
  const listTasks = async (): Promise<readonly unknown[]> =>
    (await callTcss(mock, "DescribeImageAutoAuthorizedTaskList", { StartTime: "2026-11-01", EndTime: "2026-11-30" }))
      .List;
  await saveRule(mock, { MaxDailyCount: 8 });

  const first = mock.sync({ add: numbered(10) });
  expect(first).toEqual({ added: 10, removed: 0, licensing: { taskId: 2, licensed: 8, refused: 2 } });
  expect(await logOf(mock, first)).toEqual(
    numbered(10).map(({ ImageID, ImageName }, index) => ({
      ImageId: ImageID,
      ImageName,
      AuthorizedTime: "2026-11-21 20:00:00",
      Status: index < 8 ? "SUCCESS" : "REACH_LIMIT",
      IsAuthorized: index < 8 ? 1 : 0,
    })),
  );
  expect(await licensedIds(mock)).toHaveLength(8);
  const ofToday = {
    TaskId: 2,
    Type: "AUTO",
    Source: "LOCAL",
    AuthorizedDate: "2026-11-21",
    LastAuthorizedTime: "2026-11-21 20:00:00",
    SuccessCount: 8,
    FailCount: 2,
    LatestFailCode: "REACH_LIMIT",
  };
  expect(await listTasks()).toEqual([ofToday]);

  // The day ends at midnight in China, four hours later; then the number counts from 0 again.
  mock.clock.advance(dayMs / 6);
  const second = mock.sync({ add: numbered(5, "later") });
  expect(second).toEqual({ added: 5, removed: 0, licensing: { taskId: 3, licensed: 4, refused: 3 } });
  expect(statusesOf(await logOf(mock, second))).toEqual([
    ...repeated("SUCCESS", 4),
    ...repeated("LICENSE_INSUFFICIENT", 3),
  ]);
  const ofTomorrow = {
    ...ofToday,
    TaskId: 3,
    AuthorizedDate: "2026-11-22",
    LastAuthorizedTime: "2026-11-22 00:00:00",
    SuccessCount: 4,
    FailCount: 3,
    LatestFailCode: "LICENSE_INSUFFICIENT",
  };
  expect(await listTasks()).toEqual([ofTomorrow, ofToday]);
  expect(mock.licenses).toMatchObject({ total: 12, used: 12 });

  // The images that got none are tried again; those that get one now are failures no longer.
  mock.licenses.set(20);
  mock.clock.advance(60_000);
  const third = mock.sync();
  expect(third).toEqual({ added: 0, removed: 0, licensing: { taskId: 3, licensed: 3, refused: 0 } });
  expect(await listTasks()).toEqual([
    { ...ofTomorrow, LastAuthorizedTime: "2026-11-22 00:01:00", SuccessCount: 7, FailCount: 0, LatestFailCode: "" },
    ofToday,
  ]);
  expect(mock.sync()).toEqual({ added: 0, removed: 0, licensing: undefined });
});

test("licenses nothing while no rule exists, or while it is off", async () => {
  await using mock = createStillMock({ images: 40, licenses: 40, licensed: 0 });
  expect(mock.sync().licensing).toBeUndefined();
  await saveRule(mock, { IsEnabled: 0 });
  expect(mock.sync().licensing).toBeUndefined();
  await callTcss(mock, "SwitchImageAutoAuthorizedRule", { RuleId: 1, IsEnabled: 1 });
  expect(mock.licenses.used).toBe(0);
  expect(mock.sync().licensing).toMatchObject({ licensed: 40, refused: 0 });
});

test("counts only what the rule has licensed against the number of the day", async () => {
  await using mock = createStillMock({ images: 0, licenses: 9, extra: { hostImages: numbered(9) } });
  await callTcss(mock, "ModifyImageAuthorized", {
    AllLocalImages: true,
    AllRegistryImages: false,
    UpdatedLocalImageCnt: 3,
    UpdatedRegistryImageCnt: 0,
    ImageSourceType: "ASSETIMAGE",
  });
  await saveRule(mock, { MaxDailyCount: 2 });
  expect(mock.sync().licensing).toMatchObject({ licensed: 2, refused: 4 });
  expect(mock.sync().licensing).toMatchObject({ licensed: 0, refused: 4 });
  await saveRule(mock, { MaxDailyCount: 3 });
  expect(mock.sync().licensing).toMatchObject({ licensed: 1, refused: 3 });
});

test("calls it the number of the day if that and the pool are both used up", async () => {
  await using mock = createStillMock({ images: 0, licenses: 2, extra: { hostImages: numbered(3) } });
  await saveRule(mock, { MaxDailyCount: 2 });
  expect(statusesOf(await logOf(mock, mock.sync()))).toEqual(["SUCCESS", "SUCCESS", "REACH_LIMIT"]);
});

test("licenses only the images of the hosts that the rule has chosen", async () => {
  const hostImages = [
    { ImageID: "sha256:a", HostIDs: ["build", "web"] },
    { ImageID: "sha256:b", HostIDs: ["web"] },
    { ImageID: "sha256:c" },
  ];
  await using mock = createStillMock({ images: 0, licenses: 9, extra: { hostImages } });
  await saveRule(mock, { RangeType: "MANUAL", HostIdSet: ["build"] });
  mock.sync({ add: [{ ImageID: "sha256:d", HostIDs: ["build"] }, { ImageID: "sha256:e" }] });
  expect(await licensedIds(mock)).toEqual(["sha256:a", "sha256:d"]);
  await saveRule(mock, { RangeType: "MANUAL", HostIdFilters: [{ Name: "HostName", Values: ["web"] }] });
  mock.sync();
  expect(await licensedIds(mock)).toEqual(["sha256:a", "sha256:b", "sha256:d"]);
  await saveRule(mock);
  mock.sync();
  expect(await licensedIds(mock)).toHaveLength(5);
});

test("knows on which hosts the made-up images are: as many as each image says", async () => {
  await using mock = createStillMock({ images: 60, licenses: 99, licensed: 0 });
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  const onHost = new Map<string, number>(List.map(({ ImageID }) => [ImageID, 0]));
  for (const host of mock.estate.hostIds) {
    await using other = createStillMock({ images: 60, licenses: 99, licensed: 0 });
    await saveRule(other, { RangeType: "MANUAL", HostIdSet: [host] });
    other.sync();
    for (const id of await licensedIds(other)) onHost.set(id, (onHost.get(id) ?? 0) + 1);
  }
  expect(onHost).toEqual(new Map(List.map(({ ImageID, HostCnt }) => [ImageID, HostCnt])));
});

test("gives a new image the license that its ID has, and takes none back from a removed one", async () => {
  const registryImages = [{ ImageId: "sha256:r", IsAuthorized: 1 }];
  await using mock = createStillMock({ images: 0, licenses: 2, extra: { registryImages } });
  await saveRule(mock);
  expect(mock.sync({ add: [{ ImageID: "sha256:r" }, { ImageID: "sha256:n" }] }).licensing).toMatchObject({
    licensed: 1,
  });
  expect(await licensedIds(mock)).toEqual(["sha256:r", "sha256:n"]);
  expect(mock.sync({ remove: ["sha256:n", "sha256:nothing"] })).toEqual({
    added: 0,
    removed: 1,
    licensing: undefined,
  });
  expect(mock.licenses.used).toBe(2);
  expect(mock.sync({ add: [{ ImageID: "sha256:n" }, { ImageID: "sha256:r", ImageName: "other" }] })).toMatchObject({
    added: 1,
    licensing: undefined,
  });
  expect(await licensedIds(mock)).toEqual(["sha256:r", "sha256:n"]);
});

test("licenses an image in a registry too if the rule licenses it on hosts", async () => {
  const extra = { hostImages: [{ ImageID: "sha256:both" }], registryImages: [{ ImageId: "sha256:both" }] };
  await using mock = createStillMock({ images: 0, licenses: 1, extra });
  await saveRule(mock);
  mock.sync();
  expect(await callTcss(mock, "DescribeImageAuthorizedInfo", {})).toMatchObject({
    UsedAuthorizedCnt: 1,
    ScannedImageCnt: 2,
    NotScannedImageCnt: 0,
  });
});

test("refuses a pool smaller than what is in use", async () => {
  await using mock = createStillMock({ images: 40, licenses: 30, licensed: 7 });
  for (const total of [6, -1, 7.5, Number.NaN]) expect(() => mock.licenses.set(total)).toThrow(RangeError);
  mock.licenses.set(7);
  expect(mock.licenses).toMatchObject({ total: 7, used: 7 });
});

test("changes nothing if a part of an update fails", async () => {
  await using mock = createStillMock({ images: 10 });
  const before = { ...mock.estate };
  const { List } = await callTcss(mock, "DescribeAssetImageList", {});
  const remove = List.map(({ ImageID }) => ImageID);
  expect(() => mock.sync({ add: [{ ImageID: "sha256:fine" }, { ImageID: "" }], remove })).toThrow(RangeError);
  expect({ ...mock.estate }).toEqual(before);
});

test("scans what the rule has licensed, if it says so", async () => {
  await using mock = createStillMock({ images: 0, licenses: 30 });
  const countOf = async (status: string): Promise<number> => {
    const Filters = [{ Name: "ScanStatus", Values: [status] }];
    return (await callTcss(mock, "DescribeAssetImageList", { Filters })).TotalCount;
  };
  await saveRule(mock, { AutoScanEnabled: 1, ScanType: ["cve"] });
  mock.sync({ add: numbered(40) });
  expect([await countOf("notScan"), await countOf("scanning")]).toEqual([10, 30]);
  // The operation guide says that a scan takes 2 to 60 minutes.
  mock.clock.advance(119_000);
  expect([await countOf("notScan"), await countOf("scanning")]).toEqual([10, 30]);
  mock.clock.advance(3_600_000);
  expect([await countOf("notScan"), await countOf("scanning")]).toEqual([10, 0]);
  expect((await countOf("scanned")) + (await countOf("scanErr"))).toBe(30);

  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  for (const image of List) {
    const { CriticalLevelVulCnt = 0, HighLevelVulCnt = 0, MediumLevelVulCnt = 0, LowLevelVulCnt = 0 } = image;
    expect(image.VulCnt).toBe(CriticalLevelVulCnt + HighLevelVulCnt + MediumLevelVulCnt + LowLevelVulCnt);
    expect([image.VirusCnt, image.RiskCnt, image.ScanVirusError, image.ScanRiskError]).toEqual([0, 0, "", ""]);
    expect(image.ScanTime).toMatch(image.IsAuthorized === 1 ? /^2026-11-21T1[23]:\d\d:\d\d\.\d{3}Z$/ : /^$/);
    expect(image.ScanError === "timeout").toBe(image.ScanStatus === "SCAN_ERR");
  }
  expect(List.some(({ VulCnt }) => VulCnt > 0)).toBe(true);
  // The list is sorted by what is found, and the same as before when it is asked again.
  const sorted = await callTcss(mock, "DescribeAssetImageList", { Limit: 100, By: "VulCnt", Order: "desc" });
  expect(sorted.List.map(({ VulCnt }) => VulCnt)).toEqual(List.map(({ VulCnt }) => VulCnt).toSorted((a, b) => b - a));
});

test("looks for everything, and leaves images alone if the rule does not scan", async () => {
  await using mock = createStillMock({ images: 0, licenses: 300 });
  await saveRule(mock, { AutoScanEnabled: 0 });
  mock.sync({ add: numbered(5, "calm") });
  await saveRule(mock, { AutoScanEnabled: 1 });
  mock.sync({ add: numbered(95) });
  mock.clock.advance(dayMs);
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  expect(List.filter(({ ScanStatus }) => ScanStatus === "NOT_SCAN").map(({ ImageName }) => ImageName)).toEqual(
    numbered(5, "calm").map(({ ImageName }) => ImageName),
  );
  expect(List.some(({ RiskCnt }) => RiskCnt > 0)).toBe(true);
  expect(await callTcss(mock, "DescribeAssetImageDetail", { ImageID: "sha256:new0" })).toMatchObject({
    ScanStatus: List.find(({ ImageID }) => ImageID === "sha256:new0")?.ScanStatus,
  });
});

test("an image that is found on a host has the findings that were set for it, and others have none", async () => {
  const imageId = "a".repeat(64);
  const findings = [
    { imageId, vulnerabilities: [{ cveId: "CVE-2024-0001", level: 4, package: { name: "openssl" } }] },
  ] as const;
  const extra = { registryImages: [{ ImageId: `sha256:${imageId}` }], findings } as const;
  await using mock = createStillMock({ images: 0, extra });
  mock.sync({ add: [{ ImageID: `sha256:${imageId}` }, { ImageID: "sha256:other" }] });
  const { List } = await callTcss(mock, "DescribeAssetImageList", {});
  const time = new Date(mock.clock.now()).toISOString();
  expect(List?.map(({ ImageID, VulCnt, ScanStatus, ScanTime }) => [ImageID, VulCnt, ScanStatus, ScanTime])).toEqual(
    expect.arrayContaining([
      [`sha256:${imageId}`, 1, "SCANNED", time],
      ["sha256:other", 0, "NOT_SCAN", ""],
    ]),
  );
});
