import { expect, test } from "vitest";

import { callTcss, createStillMock } from "../../../test/call.js";
import { createMock } from "../../index.js";

const read = "DescribeImageRegistryTimingScanTask";
const write = "UpdateImageRegistryTimingScanTask";
const daily = { ScanPeriod: 1, Enable: true, ScanTime: "04:00:00" };

test("is off and empty until a schedule is set", async () => {
  await using mock = createStillMock({ images: 10 });
  expect(await callTcss(mock, read, {})).toEqual({
    Enable: false,
    ScanTime: "",
    ScanPeriod: 0,
    ScanType: [],
    All: false,
    Images: [],
    Id: [],
    Latest: false,
    RequestId: expect.any(String),
  });
});

test("reads back what was set", async () => {
  await using mock = createStillMock({ images: 10 });
  const schedule = { ...daily, ScanEndTime: "06:00", Namespace: ["shop"], Latest: true };
  await callTcss(mock, write, { ...schedule, ScanType: ["risk", "cve"] });
  const answer = await callTcss(mock, read, {});
  expect(answer).toMatchObject({ ...schedule, ScanType: ["RISK", "CVE"], ScanScope: 0, ContainerRunning: false });
  expect(answer).not.toHaveProperty("LastScanTime");
});

test("tells when the last run was and what came of it, in China's time", async () => {
  await using mock = createStillMock({ images: 40 });
  await callTcss(mock, write, daily);
  mock.clock.set(Date.UTC(2026, 10, 21, 20));
  expect(await callTcss(mock, read, {})).toMatchObject({ LastScanTime: "2026-11-22 04:00:00", ScanResult: "Success" });
  await callTcss(mock, write, { ...daily, Namespace: ["nothing"] });
  expect(await callTcss(mock, read, {})).toMatchObject({ LastScanTime: "2026-11-22 04:00:00", ScanResult: "Success" });
  mock.clock.advance(24 * 3_600_000);
  expect(await callTcss(mock, read, {})).toMatchObject({
    LastScanTime: "2026-11-23 04:00:00",
    ScanResult: "ImageNeedIsEmpty",
  });
});

test("starts with the schedule of the estate", async () => {
  await using mock = createStillMock({ images: 10, extra: { schedule: { ...daily, Id: [99] } } });
  expect(await callTcss(mock, read, {})).toMatchObject({ ...daily, Id: [99], ScanScope: 1 });
  expect(mock.schedule).toMatchObject({ Id: [99] });
});

test("refuses an estate with an invalid schedule", () => {
  expect(() => createMock({ images: 0, extra: { schedule: { ...daily, ScanTime: "25:00" } } })).toThrow(RangeError);
});
