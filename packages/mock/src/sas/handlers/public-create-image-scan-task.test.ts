import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../../test/call.js";

test("starts a scan of the images that meet every parameter, and says what there is to do", async () => {
  await using mock = createStillMock({ images: 40 });
  const { Data } = await callSas(mock, "PublicCreateImageScanTask", {});
  const nowMs = mock.clock.now();
  expect(Data).toEqual({
    CanCreate: true,
    TaskId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    Status: "INIT",
    Result: "SUCCESS",
    Progress: 0,
    TotalCount: mock.estate.alibabaImages,
    FinishCount: 0,
    CollectTime: nowMs,
    ExecTime: nowMs,
  });
});

test("scans as many images as the check before counted", async () => {
  await using mock = createStillMock({ images: 200 });
  const choice = { RegistryTypes: "acr", RegionIds: "cn-hangzhou,cn-shanghai" };
  const { ScanImageCount } = (await callSas(mock, "PublicPreCheckImageScanTask", choice)).Data ?? {};
  expect(ScanImageCount).toBeGreaterThan(0);
  expect((await callSas(mock, "PublicCreateImageScanTask", choice)).Data?.TotalCount).toBe(ScanImageCount);
});

test("the same estate at the same time gives the same task, and another task another ID", async () => {
  await using one = createStillMock({ images: 8 });
  await using two = createStillMock({ images: 8 });
  const ids = [one, two, one].map(async (mock) => (await callSas(mock, "PublicCreateImageScanTask", {})).Data?.TaskId);
  const [first, same, other] = await Promise.all(ids);
  expect(same).toBe(first);
  expect(other).not.toBe(first);
});
