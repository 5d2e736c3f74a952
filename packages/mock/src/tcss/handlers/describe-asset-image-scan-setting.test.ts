import { expect, test } from "vitest";

import { callTcss, createStillMock } from "../../../test/call.js";

const read = "DescribeAssetImageScanSetting";
const write = "CreateAssetImageScanSetting";
const daily = { Enable: true, ScanTime: "13:00", ScanPeriod: 1, ScanVirus: true, ScanRisk: false, ScanVul: true };

test("is off and empty until a schedule is set", async () => {
  await using mock = createStillMock({ images: 10 });
  expect(await callTcss(mock, read, {})).toEqual({
    Enable: false,
    ScanTime: "",
    ScanPeriod: 0,
    ScanVirus: false,
    ScanRisk: false,
    ScanVul: false,
    All: false,
    Images: [],
    RequestId: expect.any(String),
  });
});

test("reads back what was set, letter by letter", async () => {
  await using mock = createStillMock({ images: 10 });
  const schedule = { ...daily, ScanTime: "2020-12-28 15:53:26", ScanPeriod: 3600, ScanEndTime: "16:00" };
  await callTcss(mock, write, { ...schedule, ExcludeImages: ["any"], ScanScope: 2, ContainerRunning: true });
  const answer = await callTcss(mock, read, {});
  expect(answer).toMatchObject({ ...schedule, ExcludeImages: ["any"], ScanScope: 2, ContainerRunning: true });
  expect(answer).not.toHaveProperty("LastScanTime");
  await callTcss(mock, write, daily);
  const replaced = await callTcss(mock, read, {});
  expect(replaced).toMatchObject({ ...daily, ScanScope: 0, ExcludeImages: [], ContainerRunning: false });
  expect(replaced).not.toHaveProperty("ScanEndTime");
});

test("tells when the last run was and what came of it", async () => {
  await using mock = createStillMock({ images: 40 });
  await callTcss(mock, write, daily);
  mock.clock.set(Date.UTC(2026, 10, 21, 13));
  expect(await callTcss(mock, read, {})).toMatchObject({ LastScanTime: "2026-11-21 21:00:00", ScanResult: "Success" });
  await callTcss(mock, write, { ...daily, ScanScope: 3, ClusterIDs: ["cls-1"] });
  mock.clock.advance(24 * 3_600_000);
  expect(await callTcss(mock, read, {})).toMatchObject({
    LastScanTime: "2026-11-22 21:00:00",
    ScanResult: "ImageNeedIsEmpty",
    ClusterIDs: ["cls-1"],
  });
});

test("says that no image has a license", async () => {
  await using mock = createStillMock({ images: 0, extra: { hostImages: [{ ImageID: "a" }] } });
  await callTcss(mock, write, daily);
  mock.clock.advance(3_600_000);
  expect(await callTcss(mock, read, {})).toMatchObject({ ScanResult: "InsufficientLicense" });
});

test("survives a snapshot with its runs, and a reset forgets it", async () => {
  await using mock = createStillMock({ images: 10 });
  await callTcss(mock, write, daily);
  mock.snapshot("set");
  mock.reset();
  expect(await callTcss(mock, read, {})).toMatchObject({ Enable: false });
  mock.restore("set");
  mock.clock.advance(3_600_000);
  expect(await callTcss(mock, read, {})).toMatchObject({ ...daily, ScanResult: "Success" });
});

test("starts with the schedule of the estate, and refuses one that is invalid", async () => {
  await using mock = createStillMock({ images: 10, extra: { hostSchedule: { ...daily, Images: ["any"] } } });
  expect(await callTcss(mock, read, {})).toMatchObject({ ...daily, Images: ["any"], ScanScope: 1 });
  const hostSchedule = { ...daily, ScanTime: "25:00" };
  expect(() => createStillMock({ images: 0, extra: { hostSchedule } })).toThrow("invalid hostSchedule");
});
