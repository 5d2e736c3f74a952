import { expect, test } from "vitest";

import { callSas, createStillMock, sendSas } from "../../../test/call.js";

const action = "DescribeImageScanAuthCount";

test("tells the quota and how much of it is used", async () => {
  await using mock = createStillMock({ images: 0, extra: { alibabaImages: [{ Uuid: "a" }] } });
  mock.scanQuota.set(7);
  await callSas(mock, "PublicCreateImageScanTask", {});
  mock.clock.advance(600_000);
  expect((await callSas(mock, action, {})).ImageScan).toMatchObject({ ImageScanCapacity: 7, ScanCount: 1 });
});

test("there are units for every image at the start", async () => {
  await using mock = createStillMock({ images: 4000 });
  expect(mock.scanQuota.total).toBe(2 * mock.estate.alibabaImages);
});

test("refuses an account that has bought no scans, with another status than one that may not ask", async () => {
  const accounts = [{ cloud: "alibaba", id: "denied", secret: "s", deny: ["*"] }] as const;
  await using mock = createStillMock({ images: 0, accounts });
  mock.scanQuota.set(0);
  expect(await sendSas(mock, { action })).toMatchObject({ status: 400, answer: { Code: "NoPermission" } });
  expect(await sendSas(mock, { action, key: { id: "denied", secret: "s" } })).toMatchObject({
    status: 403,
    answer: { Code: "NoPermission" },
  });
});

test.each([-1, 0.5, Number.NaN])("the quota cannot be %d", (total) => {
  const mock = createStillMock({ images: 0 });
  expect(() => mock.scanQuota.set(total)).toThrow("total must be an integer from 0");
});
