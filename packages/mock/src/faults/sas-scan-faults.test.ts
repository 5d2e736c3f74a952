import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../test/call.js";
import type { FaultRule, Mock } from "../index.js";
import type { ImageInstance } from "../state/alibaba-images.js";

const minuteMs = 60_000;

const images = ["0", "1", "2", "3", "4", "5", "6", "7"].map((name) => ({
  Uuid: `u${name}`,
  Digest: `d${name}`,
  ImageId: name.repeat(64),
}));

function createScanMock(rule: FaultRule): Mock {
  const mock = createStillMock({ images: 0, extra: { alibabaImages: images } });
  mock.faults.add({ ...rule, action: "PublicCreateImageScanTask", count: 1 });
  return mock;
}

const start = async (mock: Mock): Promise<string> =>
  (await callSas(mock, "PublicCreateImageScanTask", {})).Data?.TaskId ?? "";

const list = async (mock: Mock): Promise<readonly ImageInstance[]> =>
  (await callSas(mock, "DescribeImageInstances", {})).ImageInstanceList;

const sum = (rows: readonly ImageInstance[]): number => rows.reduce((total, { VulCount }) => total + VulCount, 0);

test("counters come later than the state that says done, and so do the findings", async () => {
  await using mock = createScanMock({ kind: "late-counters", ms: 30 * minuteMs });
  await start(mock);
  mock.clock.advance(10 * minuteMs);
  const early = await list(mock);
  expect(early.every(({ ScaProgress, LastScanTime }) => ScaProgress === 100 && LastScanTime !== undefined)).toBe(true);
  expect((await callSas(mock, "DescribeImageLatestScanTask", { Digest: "d0" })).Task[0]?.Status).toBe("SUCCESS");
  expect(sum(early)).toBe(0);
  expect((await callSas(mock, "DescribeImageVulList", { Type: "cve" })).TotalCount).toBe(0);
  mock.clock.advance(30 * minuteMs);
  const late = await list(mock);
  expect(sum(late)).toBeGreaterThan(0);
  expect(late.map(({ LastScanTime }) => LastScanTime)).toEqual(early.map(({ LastScanTime }) => LastScanTime));
  expect((await callSas(mock, "DescribeImageVulList", { Type: "cve" })).TotalCount).toBe(sum(late));
});

test("without a fault the counters are there when the state says done", async () => {
  await using mock = createStillMock({ images: 0, extra: { alibabaImages: images } });
  await start(mock);
  mock.clock.advance(10 * minuteMs);
  expect(sum(await list(mock))).toBeGreaterThan(0);
});

test.each([
  { reason: "timeout", image: "TIMEOUT", task: "TIMOUT" },
  { reason: "offline", image: "FAIL", task: "FAIL" },
  { reason: "too-many", image: "FAIL", task: "FAIL" },
] as const)("a scan fails for the images that are named: $reason", async ({ reason, image, task }) => {
  await using mock = createScanMock({ kind: "failing-scan", images: ["u1", "d2", "3".repeat(64)], reason });
  await start(mock);
  mock.clock.advance(10 * minuteMs);
  const states = (await list(mock)).map(({ ScaStatus }) => ScaStatus);
  expect(states.slice(1, 4)).toEqual([image, image, image]);
  expect((await callSas(mock, "DescribeImageLatestScanTask", { Digest: "d1" })).Task[0]?.Status).toBe(task);
  expect(states.filter((state) => state === "SUCCESS").length).toBeGreaterThan(0);
});

test("a scan fails for all images where none is named, and they count as scanned without findings", async () => {
  await using mock = createScanMock({ kind: "failing-scan" });
  await start(mock);
  mock.clock.advance(10 * minuteMs);
  const rows = await list(mock);
  expect(new Set(rows.map(({ ScaStatus, VulCount }) => `${ScaStatus} ${VulCount}`))).toEqual(new Set(["FAIL 0"]));
});

test("an endless scan never ends, holds one of the ten places, and can be stopped", async () => {
  await using mock = createScanMock({ kind: "endless-scan" });
  const taskId = await start(mock);
  mock.clock.advance(100 * 24 * 60 * minuteMs);
  const rows = await list(mock);
  expect(new Set(rows.map(({ ScaStatus, ScaProgress }) => `${ScaStatus} ${ScaProgress}`))).toEqual(
    new Set(["OTHER_ANALYZER 95"]),
  );
  expect((await callSas(mock, "PublicCreateImageScanTask", {})).Data?.TotalCount).toBe(0);
  await callSas(mock, "CancelOnceTask", { TaskId: taskId });
  expect((await callSas(mock, "PublicCreateImageScanTask", {})).Data?.TotalCount).toBe(images.length);
});

test("a request that starts no scan is not changed", async () => {
  await using mock = createStillMock({ images: 0, extra: { alibabaImages: images } });
  mock.faults.add({ kind: "endless-scan" });
  expect(await list(mock)).toHaveLength(images.length);
});

test.each([
  { kind: "late-counters", ms: 0 },
  { kind: "failing-scan", images: "u1" },
  { kind: "failing-scan", images: [""] },
  { kind: "failing-scan", reason: "tired" },
  { kind: "endless-scan", ms: 1 },
])("refuses the rule %o", (rule) => {
  const mock = createStillMock({ images: 0 });
  expect(() => mock.faults.add(rule as unknown as FaultRule)).toThrow(/ms|images|reason/); // rules may come from JSON
});
