import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeAssetImageRegistryScanStatusOneKey";
const minuteMs = 60_000;

async function createScanningMock(images: number, timeout?: number): Promise<Mock> {
  const registryImages = Array.from({ length: images }, (_, index) => ({
    ImageId: `i${index}`,
    ImageName: `n${index}`,
    IsAuthorized: 1,
  }));
  const mock = createStillMock({ images: 0, licenses: images, extra: { registryImages } });
  const limit = timeout === undefined ? {} : { Timeout: timeout };
  await callTcss(mock, "CreateAssetImageRegistryScanTask", { All: true, ...limit });
  return mock;
}

test("counts the images of the latest task as they are done", async () => {
  await using mock = await createScanningMock(40);
  expect(await callTcss(mock, action, {})).toMatchObject({
    ImageTotal: 40,
    ImageScanCnt: 0,
    ImageStatus: [],
    Status: "SCANNING",
    Schedule: 0,
  });
  mock.clock.advance(25 * minuteMs);
  const half = await callTcss(mock, action, { TaskID: 1 });
  expect(half.ImageScanCnt).toBeGreaterThan(5);
  expect(half.ScanRemainTime).toBeGreaterThan(0);
  expect(half.SuccessCount + half.RiskCount).toBeLessThanOrEqual(half.ImageScanCnt);
  mock.clock.advance(40 * minuteMs);
  expect(await callTcss(mock, action, {})).toMatchObject({
    ImageScanCnt: 40,
    Schedule: 100,
    Status: "SCANNED",
    ScanRemainTime: 0,
  });
});

test("tells of single images that are named, and with All of those that are being scanned", async () => {
  await using mock = await createScanningMock(3);
  const { ImageStatus } = await callTcss(mock, action, { Id: [2] });
  expect(ImageStatus).toMatchObject([{ ImageId: "i1", ScanStatus: "SCANNING", CveProgress: 0 }]);
  expect((await callTcss(mock, action, { All: true })).ImageStatus).toHaveLength(3);
  mock.clock.advance(61 * minuteMs);
  const done = await callTcss(mock, action, { Id: [2, 3] });
  expect(done).toMatchObject({ ImageTotal: 2, ImageScanCnt: 2, Status: "SCANNED" });
  expect(done.ImageStatus).toMatchObject([{ CveProgress: 100 }, { RiskProgress: 100 }]);
  expect((await callTcss(mock, action, { All: true })).ImageStatus).toEqual([]);
});

test("large scans wait for their turn, a hundred images every ten seconds", async () => {
  await using mock = await createScanningMock(1000);
  const { ScanRemainTime } = await callTcss(mock, action, {});
  // An image by itself takes an hour at most, and the last hundred begin 90 seconds later.
  expect(ScanRemainTime).toBeGreaterThan(3600);
  expect(ScanRemainTime).toBeLessThanOrEqual(3690);
});

test("says that the time of the task was over, and of which images", async () => {
  await using mock = await createScanningMock(30, 900);
  mock.clock.advance(15 * minuteMs);
  expect(await callTcss(mock, action, {})).toMatchObject({ Status: "SCAN_TIMEOUT", ImageScanCnt: 30, Schedule: 100 });
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
  const late = List.filter(({ ScanVulError }) => ScanVulError === "TIMEOUT");
  expect(late.length).toBeGreaterThan(10);
  expect(late.length).toBeLessThan(30);
  for (const image of late) expect(image).toMatchObject({ ScanStatus: "SCAN_ERR", CveStatus: "SCAN_ERR", VulCnt: 0 });
});

test("says that the task was stopped", async () => {
  await using mock = await createScanningMock(30);
  mock.clock.advance(25 * minuteMs);
  await callTcss(mock, "ModifyAssetImageRegistryScanStop", { TaskID: 1 });
  expect(await callTcss(mock, action, {})).toMatchObject({ Status: "CANCELED", Schedule: 100, ScanRemainTime: 0 });
});

test("refuses a task or an image that there is not, and to tell of the latest before the first", async () => {
  await using mock = createStillMock({ images: 10 });
  for (const request of [{}, { TaskID: 1 }, { Id: [99] }])
    expect(await codeOfTcss(mock, action, request)).toBe("ResourceNotFound");
});
