import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../test/call.js";
import type { Mock } from "../index.js";
import type { OwnAlibabaImage } from "../seed/alibaba-images.js";
import type { ImageInstance } from "./alibaba-images.js";

const minuteMs = 60_000;

/** Images that were never scanned, of distinct contents. */
function unscanned(count: number): readonly OwnAlibabaImage[] {
  return Array.from({ length: count }, (_, index) => {
    const id = index.toString(16).padStart(2, "0").repeat(32);
    return { Uuid: `u${index}`, ImageId: id, Digest: `d${index}`, Tag: `t${index}` };
  });
}

function createScanMock(count: number): Mock {
  return createStillMock({ images: 0, extra: { alibabaImages: unscanned(count) } });
}

async function start(mock: Mock, choice: Readonly<Record<string, string>> = {}): Promise<string> {
  const { Data } = await callSas(mock, "PublicCreateImageScanTask", choice);
  return Data?.TaskId ?? "";
}

async function list(mock: Mock): Promise<readonly ImageInstance[]> {
  return (await callSas(mock, "DescribeImageInstances", { PageSize: 1000 })).ImageInstanceList;
}

const statesOf = async (mock: Mock): Promise<readonly unknown[]> =>
  (await list(mock)).map(({ ScaStatus }) => ScaStatus);

async function latest(mock: Mock, digest: string): Promise<string | undefined> {
  return (await callSas(mock, "DescribeImageLatestScanTask", { Digest: digest })).Task[0]?.Status;
}

test("a scan waits, runs some images at a time, and ends with findings and a time in the list", async () => {
  await using mock = createScanMock(12);
  await start(mock);
  expect(new Set(await statesOf(mock))).toEqual(new Set(["INIT"]));
  mock.clock.advance(40_000);
  const running = await list(mock);
  expect(running.slice(0, 10).every(({ ScaStatus }) => ScaStatus !== "INIT")).toBe(true);
  expect(running.slice(10).map(({ ScaStatus }) => ScaStatus)).toEqual(["INIT", "INIT"]);
  expect(running[0]?.LastScanTime).toBeUndefined();
  expect(await latest(mock, "d0")).toMatch(/^(MESSAGE_SEND|PROCESSING|PRE_ANALYZER)$/);
  mock.clock.advance(11 * minuteMs);
  const done = await list(mock);
  expect(done.every(({ ScaProgress, LastScanTime = 0 }) => ScaProgress === 100 && LastScanTime > 0)).toBe(true);
  expect(
    done.some(({ VulCount, VulStatus, RiskStatus }) => VulCount > 0 && VulStatus === "YES" && RiskStatus === "YES"),
  ).toBe(true);
  expect(["SUCCESS", "FAIL"]).toContain(await latest(mock, "d0"));
});

test("progress never goes back while a scan runs", async () => {
  await using mock = createScanMock(1);
  await start(mock);
  let before = 0;
  for (let step = 0; step < 40; step++) {
    const [image] = await list(mock);
    expect(image?.ScaProgress).toBeGreaterThanOrEqual(before);
    before = image?.ScaProgress ?? 0;
    mock.clock.advance(10_000);
  }
  expect(before).toBe(100);
});

test("what a scan found is in the lists of findings, as many rows as the counter", async () => {
  await using mock = createScanMock(8);
  await start(mock);
  mock.clock.advance(20 * minuteMs);
  for (const { Uuid, VulCount } of await list(mock)) {
    const { TotalCount } = await callSas(mock, "DescribeImageVulList", { Type: "cve", Uuids: Uuid });
    expect(TotalCount).toBe(VulCount);
  }
});

test("a scan finds the same whether its time passes in one leap or in steps", async () => {
  await using leaping = createScanMock(25);
  await using stepping = createScanMock(25);
  for (const mock of [leaping, stepping]) await start(mock);
  leaping.clock.advance(60 * minuteMs);
  for (let step = 0; step < 60; step++) {
    stepping.clock.advance(minuteMs);
    await list(stepping);
  }
  expect(await list(stepping)).toEqual(await list(leaping));
});

test("a scan that is stopped keeps what is done, and the rest stays as it was", async () => {
  await using mock = createScanMock(30);
  const taskId = await start(mock);
  mock.clock.advance(6 * minuteMs);
  await callSas(mock, "CancelOnceTask", { TaskId: taskId });
  const stopped = await list(mock);
  mock.clock.advance(60 * minuteMs);
  expect(await list(mock)).toEqual(stopped);
  const scanned = stopped.filter(({ LastScanTime }) => LastScanTime !== undefined);
  expect(scanned.length).toBeGreaterThanOrEqual(10);
  expect(scanned.length).toBeLessThan(30);
  expect(stopped.at(-1)).not.toHaveProperty("ScaStatus");
  expect(await latest(mock, "d29")).toBe("FAIL");
  await callSas(mock, "CancelOnceTask", { TaskId: taskId });
});

test("ten scans run at once, and the eleventh is not started until one is over", async () => {
  await using mock = createScanMock(12);
  const ids = [];
  for (let index = 0; index < 10; index++) ids.push(await start(mock, { Tags: `t${index}` }));
  expect(new Set(ids).size).toBe(10);
  expect((await callSas(mock, "PublicCreateImageScanTask", { Tags: "t11" })).Data).toEqual({ CanCreate: false });
  expect((await callSas(mock, "PublicSyncAndCreateImageScanTask", { Images: "[]" })).Data).toEqual({
    CanCreate: false,
  });
  mock.clock.advance(10 * minuteMs);
  expect((await callSas(mock, "PublicCreateImageScanTask", { Tags: "t11" })).Data).toMatchObject({
    CanCreate: true,
    TotalCount: 1,
  });
});

test("an image that is being scanned is left to its scan", async () => {
  await using mock = createScanMock(2);
  await start(mock, { Digests: "d0" });
  expect((await callSas(mock, "PublicCreateImageScanTask", {})).Data?.TotalCount).toBe(1);
  expect((await list(mock)).map(({ ScaResult }) => ScaResult)).toEqual(["forbid_create_repeat_task", undefined]);
  mock.clock.advance(10 * minuteMs);
  expect((await list(mock)).map(({ ScaResult }) => ScaResult)).toEqual([undefined, undefined]);
});

test("images of a region without scans are left out, and a scan of them alone says so", async () => {
  await using mock = createStillMock({
    images: 0,
    extra: {
      alibabaImages: [
        { Uuid: "a", RegionId: "me-east-1" },
        { Uuid: "b", RegionId: "cn-hangzhou-finance" },
      ],
    },
  });
  expect((await callSas(mock, "PublicPreCheckImageScanTask", {})).Data).toEqual({
    ScanImageCount: 1,
    NeedAuthCount: 1,
  });
  const { Data } = await callSas(mock, "PublicCreateImageScanTask", { RegionIds: "me-east-1" });
  expect(Data).toMatchObject({ Result: "TASK_NOT_SUPPORT_REGION", Status: "SUCCESS", TotalCount: 0 });
  expect((await list(mock)).map(({ ScaResult }) => ScaResult)).toEqual(["TASK_NOT_SUPPORT_REGION", undefined]);
});

test("a scan of no image is over at once", async () => {
  await using mock = createScanMock(1);
  const { Data } = await callSas(mock, "PublicCreateImageScanTask", { Tags: "nothing" });
  expect(Data).toMatchObject({ Status: "SUCCESS", Result: "SUCCESS", TotalCount: 0, Progress: 100 });
});

test("an image uses one unit in a month, and another in the next", async () => {
  await using mock = createScanMock(3);
  const quota = async (): Promise<unknown> =>
    (await callSas(mock, "DescribeImageScanAuthCount", {})).ImageScan?.ScanCount;
  mock.clock.set(Date.parse("2026-11-10T00:00:00Z"));
  await start(mock, { Tags: "t0,t1" });
  expect(await quota()).toBe(0);
  mock.clock.advance(10 * minuteMs);
  expect(await quota()).toBe(2);
  expect((await callSas(mock, "PublicPreCheckImageScanTask", {})).Data).toEqual({
    ScanImageCount: 3,
    NeedAuthCount: 1,
  });
  await start(mock);
  mock.clock.advance(10 * minuteMs);
  expect(await quota()).toBe(3);
  mock.clock.set(Date.parse("2026-12-01T00:00:00+08:00"));
  expect(await quota()).toBe(0);
  expect((await callSas(mock, "PublicPreCheckImageScanTask", {})).Data?.NeedAuthCount).toBe(3);
});

test("a scan stops where the quota ends: what is done stays, the rest has failed", async () => {
  await using mock = createScanMock(15);
  mock.scanQuota.set(4);
  await start(mock);
  mock.clock.advance(60 * minuteMs);
  const images = await list(mock);
  expect(images.filter(({ LastScanTime }) => LastScanTime !== undefined)).toHaveLength(4);
  const stopped = images.filter(({ LastScanTime }) => LastScanTime === undefined);
  expect(new Set(stopped.map(({ ScaStatus, ScaProgress }) => `${ScaStatus} ${ScaProgress}`))).toEqual(
    new Set(["FAIL 0"]),
  );
  expect(mock.scanQuota).toMatchObject({ total: 4, used: 4 });
  expect((await callSas(mock, "PublicCreateImageScanTask", { Tags: "t0" })).Data?.CanCreate).toBe(true);
});

test("a snapshot keeps a scan that runs, and reset ends it", async () => {
  await using mock = createScanMock(5);
  await start(mock);
  mock.clock.advance(minuteMs);
  const running = await list(mock);
  mock.snapshot("running");
  mock.clock.advance(10 * minuteMs);
  const done = await list(mock);
  mock.restore("running");
  expect(await list(mock)).toEqual(running);
  mock.clock.advance(10 * minuteMs);
  expect(await list(mock)).toEqual(done);
  mock.reset();
  expect(await statesOf(mock)).toEqual(Array.from({ length: 5 }, () => undefined));
  expect(await latest(mock, "d0")).toBeUndefined();
});

test("a pushed image is listed a while after the request that names it, and then scanned", async () => {
  await using mock = createScanMock(1);
  mock.images.push({ alibabaImages: [{ Uuid: "new", RepoName: "web", Tag: "2", Digest: "dn", InstanceId: "cri-1" }] });
  await start(mock);
  expect((await list(mock)).map(({ Uuid }) => Uuid)).toEqual(["u0"]);
  const Images = JSON.stringify([
    { instanceId: "cri-1", repoName: "web", tag: "2", digest: "dn" },
    { InstanceId: "cri-1", RepoName: "web", Tag: "3", Digest: "other" },
  ]);
  const { Data } = await callSas(mock, "PublicSyncAndCreateImageScanTask", { Images });
  expect(Data).toMatchObject({ CanCreate: true, Status: "INIT", TotalCount: 2 });
  expect(await list(mock)).toHaveLength(1);
  mock.clock.advance(20_000);
  expect((await list(mock)).map(({ Uuid, Tag, ScaStatus }) => [Uuid === "new", Tag, ScaStatus]).slice(1)).toEqual([
    [true, "2", "INIT"],
    [false, "3", "INIT"],
  ]);
  mock.clock.advance(10 * minuteMs);
  expect((await list(mock)).every(({ ScaProgress }) => ScaProgress === 100)).toBe(true);
  // Known by now, it is scanned again without a second row.
  expect((await callSas(mock, "PublicSyncAndCreateImageScanTask", { Images })).Data?.TotalCount).toBe(2);
  mock.clock.advance(10 * minuteMs);
  expect(await list(mock)).toHaveLength(3);
});

test("an image that is removed takes its scan along", async () => {
  await using mock = createScanMock(2);
  await start(mock);
  mock.images.remove(["u1"]);
  mock.images.add({ alibabaImages: [{ Uuid: "later", Digest: "later" }] });
  expect(await latest(mock, "later")).toBeUndefined();
  mock.clock.advance(10 * minuteMs);
  expect((await list(mock)).map(({ ScaProgress }) => ScaProgress)).toEqual([100, undefined]);
});

test("an estate can start with scans and schedules, which go on by the clock", async () => {
  const startMs = Date.parse("2026-11-01T00:00:00Z");
  const schedule = {
    ConfigId: "c1",
    LastTaskId: "before",
    TaskName: "IMAGE_SCAN",
    TaskType: "IMAGE_SCAN",
    Enable: 0,
    FirstDateStr: startMs,
    IntervalPeriod: 1,
    PeriodUnit: "day",
    TargetStartTime: 0,
    TargetEndTime: 6,
  } as const;
  await using mock = createStillMock({
    images: 0,
    extra: {
      alibabaImages: unscanned(2),
      alibabaScans: [
        { TaskId: "past", Digests: ["d0"], timeMs: startMs },
        { TaskId: "new", Digests: ["d1"] },
      ],
      alibabaSchedules: [schedule],
    },
  });
  const task = async (digest: string): Promise<unknown> =>
    (await callSas(mock, "DescribeImageLatestScanTask", { Digest: digest })).Task[0];
  expect(await task("d0")).toMatchObject({ TaskId: "past", Finish: 100 });
  expect(await task("d1")).toMatchObject({ TaskId: "new", Status: "START" });
  expect((await callSas(mock, "DescribeCycleTaskList", {})).CycleScheduleResponseList).toEqual([schedule]);
});
