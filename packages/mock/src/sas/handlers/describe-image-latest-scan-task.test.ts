import { expect, test } from "vitest";

import { callSas, createStillMock, sendSas } from "../../../test/call.js";

const extra = {
  alibabaImages: [
    { Uuid: "a", Digest: "da" },
    { Uuid: "b", Digest: "db" },
  ],
};

test("tells of the latest scan, as it waits and as it is over", async () => {
  await using mock = createStillMock({ images: 0, extra });
  mock.clock.set(Date.parse("2026-11-21T10:00:00+08:00"));
  const startMs = mock.clock.now();
  const { Data } = await callSas(mock, "PublicCreateImageScanTask", { Digests: "da" });
  const latest = async (): Promise<unknown> =>
    (await callSas(mock, "DescribeImageLatestScanTask", { Digest: "da" })).Task;
  const scan = {
    Id: expect.any(Number) as number,
    TaskId: Data?.TaskId,
    Name: "IMAGE_SCAN",
    TaskType: "IMAGE_SCAN",
    Target: "da",
    TargetType: "IMAGE",
    Source: "openapi",
    Create: "2026-11-21 10:00:00",
    StartTime: startMs,
  };
  expect(await latest()).toEqual([{ ...scan, Status: "START", Finish: 0, Modified: "2026-11-21 10:00:00" }]);
  mock.clock.advance(600_000);
  const [image] = (await callSas(mock, "DescribeImageInstances", {})).ImageInstanceList;
  expect(await latest()).toEqual([
    {
      ...scan,
      Status: image?.ScaStatus,
      Finish: 100,
      Modified: expect.stringMatching(/^2026-11-21 10:0\d:\d\d$/) as string,
      FinishTime: image?.LastScanTime,
    },
  ]);
});

test("has nothing to tell of an image without a scan, and of none", async () => {
  await using mock = createStillMock({ images: 0, extra });
  for (const Digest of ["db", "nothing"])
    expect((await callSas(mock, "DescribeImageLatestScanTask", { Digest })).Task).toEqual([]);
  expect((await sendSas(mock, { action: "DescribeImageLatestScanTask" })).answer.Code).toBe("MissingDigest");
});
