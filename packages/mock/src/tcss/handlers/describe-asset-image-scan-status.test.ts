import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeAssetImageScanStatus";
const everything = { ScanVul: true, ScanVirus: true, ScanRisk: true };
const minuteMs = 60_000;

/** Licensed images that were never scanned. */
function createOwnMock(images: number): Mock {
  const hostImages = Array.from({ length: images }, (_, index) => ({ ImageID: `i${index}`, IsAuthorized: 1 }));
  return createStillMock({ images: 0, licenses: images, extra: { hostImages } });
}

test("counts the images of the task as they are done, and those in which something was found", async () => {
  await using mock = createOwnMock(40);
  const { TaskID } = await callTcss(mock, "CreateAssetImageScanTask", { ...everything, All: true });
  const start = await callTcss(mock, action, { TaskID });
  expect(start).toMatchObject({ ImageTotal: 40, ImageScanCnt: 0, Schedule: 0, Status: "SCANNING", RiskCount: 0 });
  expect(start.LeftSeconds).toBeGreaterThan(30 * 60);

  mock.clock.advance(25 * minuteMs);
  const half = await callTcss(mock, action, { TaskID });
  expect(half.ImageScanCnt).toBeGreaterThan(5);
  expect(half.ImageScanCnt).toBeLessThan(35);
  expect(half.Schedule).toBe(Math.floor((half.ImageScanCnt / 40) * 100));
  expect(half.LeftSeconds).toBe(start.LeftSeconds - 25 * 60);

  mock.clock.advance(35 * minuteMs);
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  const scanned = List.filter(({ ScanStatus }) => ScanStatus === "SCANNED");
  const risky = scanned.filter(({ VulCnt, VirusCnt, RiskCnt }) => VulCnt + VirusCnt + RiskCnt > 0);
  expect(await callTcss(mock, action, { TaskID })).toMatchObject({
    ImageTotal: 40,
    ImageScanCnt: 40,
    Schedule: 100,
    Status: "END",
    LeftSeconds: 0,
    RiskCount: risky.length,
    SuccessCount: scanned.length - risky.length,
  });
  expect(scanned.length).toBeGreaterThan(30);
});

test("still tells of a task whose images another one scans again", async () => {
  await using mock = createOwnMock(30);
  await callTcss(mock, "CreateAssetImageScanTask", { ...everything, All: true });
  mock.clock.advance(61 * minuteMs);
  const { RequestId: _, ...done } = await callTcss(mock, action, { TaskID: "1" });
  await callTcss(mock, "CreateAssetImageScanTask", { ...everything, Images: ["i1", "i2", "i3"] });
  expect(await callTcss(mock, action, { TaskID: "1" })).toMatchObject(done);
  expect(await callTcss(mock, action, {})).toMatchObject({ ImageTotal: 3, Status: "SCANNING" });
});

test("images of which the time of the task is over have failed, and the others are done", async () => {
  await using mock = createOwnMock(30);
  await callTcss(mock, "CreateAssetImageScanTask", { ...everything, All: true, Timeout: 900 });
  mock.clock.advance(15 * minuteMs);
  expect(await callTcss(mock, action, {})).toMatchObject({ Status: "END", ImageScanCnt: 30 });
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  const failed = List.filter(({ ScanVulError }) => ScanVulError === "TIMEOUT");
  expect(failed.length).toBeGreaterThan(10);
  expect(failed.length).toBeLessThan(30);
  for (const image of failed)
    expect(image).toMatchObject({ ScanStatus: "SCAN_ERR", VulCnt: 0, Reason: "The time of the task was over first." });
});

test("large scans wait for their turn, a hundred images every ten seconds", async () => {
  await using mock = createOwnMock(250);
  await callTcss(mock, "CreateAssetImageScanTask", { ...everything, All: true, Timeout: 15 });
  mock.clock.advance(16_000);
  expect(await callTcss(mock, action, {})).toMatchObject({ Status: "END", ImageScanCnt: 250 });
});

test("what an image had stays, and a scan adds what has become known since", async () => {
  await using mock = createStillMock({ images: 400, licensed: 400, licenses: 600 });
  const before = (await callTcss(mock, "DescribeAssetImageList", { Limit: 100 })).List;
  await callTcss(mock, "CreateAssetImageScanTask", { ...everything, All: true });
  mock.clock.advance(70 * minuteMs);
  const after = (await callTcss(mock, "DescribeAssetImageList", { Limit: 100 })).List;
  const had = (index: number): number => before[index]?.VulCnt ?? 0;
  const scanned = before.map(({ ScanStatus, ScanTime }) => ScanStatus === "SCANNED" && ScanTime !== "");
  for (const [index, { VulCnt, ScanTime }] of after.entries()) {
    expect(VulCnt).toBeGreaterThanOrEqual(had(index));
    if (scanned[index] === true) expect(Date.parse(ScanTime)).toBeGreaterThan(mock.clock.now() - 70 * minuteMs);
  }
  expect(after.some(({ VulCnt }, index) => scanned[index] === true && VulCnt > had(index))).toBe(true);
});

test("refuses a task that there is not, and to tell of the latest before the first", async () => {
  await using mock = createOwnMock(1);
  expect(await codeOfTcss(mock, action, {})).toBe("ResourceNotFound");
  expect(await codeOfTcss(mock, action, { TaskID: "1" })).toBe("ResourceNotFound");
});
