import { expect, test } from "vitest";

import { callTcss, createStillMock } from "../../../test/call.js";

const action = "DescribeAssetSummary";

test("counts what the list of images shows", async () => {
  await using mock = createStillMock({ images: 100 });
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  type Image = (typeof List)[number];
  const count = (is: (image: Image) => boolean): number => List.filter(is).length;
  const containers = List.reduce((sum, { ContainerCnt }) => sum + ContainerCnt, 0);
  expect(await callTcss(mock, action, {})).toMatchObject({
    ImageCnt: 100,
    ContainerCnt: containers,
    ContainerRunning: containers,
    ImageHasVulsCnt: count(({ VulCnt }) => VulCnt > 0),
    ImageHasVirusCnt: count(({ VirusCnt }) => VirusCnt > 0),
    ImageHasRiskInfoCnt: count(({ RiskCnt }) => RiskCnt > 0),
    ImageUnsafeCnt: count(({ VulCnt, VirusCnt, RiskCnt }) => VulCnt + VirusCnt + RiskCnt > 0),
    ImageUntrustCnt: count(({ IsTrustImage }) => !IsTrustImage),
    RecommendedFixImageCnt: count(({ RecommendedFix = false }) => RecommendedFix),
    ScannedImageCnt: count(({ ScanStatus }) => ScanStatus === "SCANNED"),
    UnScannedImageCnt: count(({ ScanStatus }) => ScanStatus === "NOT_SCAN"),
    SuperNodeCnt: Math.max(...List.map(({ SuperNodeCnt = 0 }) => SuperNodeCnt)),
  });
});

test("counts hosts by the state of their agents", async () => {
  const hosts = [
    { HostID: "a" },
    { HostID: "b", Status: "OFFLINE" },
    { HostID: "c", Status: "UNINSTALL" },
    { HostID: "d" },
  ] as const;
  await using mock = createStillMock({ images: 0, extra: { hosts } });
  expect(await callTcss(mock, action, {})).toMatchObject({ HostCnt: 4, HostOnline: 2, HostUnInstallCnt: 1 });
});

test("the last scan is the latest of all, in the time of China, and empty without one", async () => {
  const hostImages = [
    { ImageID: "sha256:a", ScanTime: "2026-10-01T20:00:00.000Z" },
    { ImageID: "sha256:b", ScanTime: "2026-09-30T20:00:00.000Z" },
  ];
  await using mock = createStillMock({ images: 0, extra: { hostImages } });
  expect((await callTcss(mock, action, {})).LatestImageScanTime).toBe("2026-10-02 04:00:00");
  await using never = createStillMock({ images: 0, extra: { hostImages: [{ ImageID: "sha256:a" }] } });
  expect((await callTcss(never, action, {})).LatestImageScanTime).toBe("");
  await using empty = createStillMock({ images: 0 });
  expect(await callTcss(empty, action, {})).toMatchObject({ ImageCnt: 0, HostCnt: 0, LatestImageScanTime: "" });
});

test("counts again after a change", async () => {
  await using mock = createStillMock({ images: 10 });
  expect((await callTcss(mock, action, {})).ImageCnt).toBe(10);
  mock.sync({ add: [{ ImageID: "sha256:new" }] });
  expect((await callTcss(mock, action, {})).ImageCnt).toBe(11);
});
