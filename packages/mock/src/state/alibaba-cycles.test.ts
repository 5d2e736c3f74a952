import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../test/call.js";
import type { Mock } from "../index.js";

const hourMs = 3_600_000;

const weekly = {
  TaskName: "IMAGE_SCAN",
  TaskType: "IMAGE_SCAN",
  Enable: 1,
  FirstDateStr: Date.parse("2026-12-01T01:00:00+08:00"),
  IntervalPeriod: 7,
  PeriodUnit: "day",
  TargetStartTime: 0,
  TargetEndTime: 6,
} as const;

function createCycleMock(): Mock {
  const mock = createStillMock({ images: 0, extra: { alibabaImages: [{ Uuid: "a", Digest: "d", ImageId: "a" }] } });
  mock.clock.set(Date.parse("2026-11-30T00:00:00+08:00"));
  return mock;
}

const rows = async (
  mock: Mock,
): Promise<readonly { readonly LastTaskId?: string; readonly NextStartTimeStr?: number }[]> =>
  (await callSas(mock, "DescribeCycleTaskList", {})).CycleScheduleResponseList;

const lastScanOf = async (mock: Mock): Promise<number | undefined> =>
  (await callSas(mock, "DescribeImageInstances", {})).ImageInstanceList[0]?.LastScanTime;

test("a schedule of images starts a scan when the clock passes its time", async () => {
  await using mock = createCycleMock();
  await callSas(mock, "CreateCycleTask", weekly);
  expect(await rows(mock)).toEqual([expect.objectContaining({ NextStartTimeStr: weekly.FirstDateStr })]);
  mock.clock.set(weekly.FirstDateStr - 1);
  expect((await callSas(mock, "DescribeImageLatestScanTask", { Digest: "d" })).Task).toEqual([]);
  mock.clock.set(weekly.FirstDateStr);
  const [task] = (await callSas(mock, "DescribeImageLatestScanTask", { Digest: "d" })).Task;
  expect(task).toMatchObject({ Status: "START", Source: "console_batch" });
  expect(await rows(mock)).toEqual([
    expect.objectContaining({ LastTaskId: task?.TaskId, NextStartTimeStr: weekly.FirstDateStr + 7 * 24 * hourMs }),
  ]);
  mock.clock.advance(hourMs);
  expect(await lastScanOf(mock)).toBeGreaterThan(weekly.FirstDateStr);
});

test("a leap of the clock makes up for the latest runs, and the last scan is that of the last run", async () => {
  await using mock = createCycleMock();
  await callSas(mock, "CreateCycleTask", { ...weekly, PeriodUnit: "hour", IntervalPeriod: 1, TargetEndTime: 0 });
  mock.clock.advance(10_000 * hourMs + hourMs / 2);
  const last = (await lastScanOf(mock)) ?? 0;
  expect(mock.clock.now() - last).toBeLessThan(hourMs);
  const [row] = await rows(mock);
  expect(row?.NextStartTimeStr).toBe(mock.clock.now() + hourMs / 2);
});

test("a schedule that is off, and one of another kind, starts no scan", async () => {
  await using mock = createCycleMock();
  await callSas(mock, "CreateCycleTask", { ...weekly, Enable: 0 });
  await callSas(mock, "CreateCycleTask", {
    ...weekly,
    TaskName: "VIRUS_VUL_SCHEDULE_SCAN",
    TaskType: "VIRUS_VUL_SCHEDULE_SCAN",
  });
  mock.clock.set(weekly.FirstDateStr + hourMs);
  expect(await lastScanOf(mock)).toBeUndefined();
  const [off, viruses] = await rows(mock);
  expect(off).not.toHaveProperty("NextStartTimeStr");
  expect(viruses?.NextStartTimeStr).toBe(weekly.FirstDateStr + 7 * 24 * hourMs);
});

test("a snapshot keeps the schedules, and reset removes them", async () => {
  await using mock = createCycleMock();
  await callSas(mock, "CreateCycleTask", weekly);
  const before = await rows(mock);
  mock.snapshot("one");
  mock.clock.set(weekly.FirstDateStr + hourMs);
  mock.restore("one");
  expect(await rows(mock)).toEqual(before);
  mock.reset();
  expect(await rows(mock)).toEqual([]);
});
