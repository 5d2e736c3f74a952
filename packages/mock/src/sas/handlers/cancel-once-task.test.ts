import { expect, test } from "vitest";

import { callSas, createStillMock, sendSas } from "../../../test/call.js";

test("stops a scan, after which another can start, and has nothing against a scan that is over", async () => {
  await using mock = createStillMock({ images: 0, extra: { alibabaImages: [{ Uuid: "a", Digest: "da" }] } });
  const { Data } = await callSas(mock, "PublicCreateImageScanTask", {});
  const TaskId = Data?.TaskId ?? "";
  await callSas(mock, "CancelOnceTask", { TaskId });
  expect((await callSas(mock, "PublicCreateImageScanTask", {})).Data?.TotalCount).toBe(1);
  mock.clock.advance(600_000);
  const before = await callSas(mock, "DescribeImageInstances", {});
  await callSas(mock, "CancelOnceTask", { TaskId });
  expect((await callSas(mock, "DescribeImageInstances", {})).ImageInstanceList).toEqual(before.ImageInstanceList);
  expect(mock.scanQuota.used).toBe(1);
});

test("refuses a scan that there is not", async () => {
  await using mock = createStillMock({ images: 0 });
  expect(await sendSas(mock, { action: "CancelOnceTask", query: { TaskId: "nothing" } })).toMatchObject({
    status: 400,
    answer: { Code: "InvalidParam", Message: "There is no task with this TaskId." },
  });
});
