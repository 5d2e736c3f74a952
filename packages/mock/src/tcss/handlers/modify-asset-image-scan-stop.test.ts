import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "ModifyAssetImageScanStop";
const everything = { ScanVul: true, ScanVirus: true, ScanRisk: true };

async function createScanningMock(): Promise<Mock> {
  const hostImages = Array.from({ length: 30 }, (_, index) => ({
    ImageID: `i${index}`,
    ImageName: index < 3 ? `shop:${index}` : `base:${index}`,
    IsAuthorized: 1,
    ...(index < 3 ? ({ ScanStatus: "SCANNED", VulCnt: 7, LowLevelVulCnt: 7 } as const) : {}),
  }));
  const mock = createStillMock({ images: 0, licenses: 30, extra: { hostImages } });
  await callTcss(mock, "CreateAssetImageScanTask", { ...everything, All: true });
  return mock;
}

async function idsWith(mock: Mock, status: string): Promise<readonly string[]> {
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  return List.flatMap(({ ImageID, ScanStatus }) => (ScanStatus === status ? [ImageID] : []));
}

test("what is done stays done, and the rest is canceled with what was found before", async () => {
  await using mock = await createScanningMock();
  mock.clock.advance(25 * 60_000);
  const { ImageScanCnt } = await callTcss(mock, "DescribeAssetImageScanStatus", {});
  expect(await callTcss(mock, action, { TaskID: "1" })).toMatchObject({ Status: "SUCCESS" });
  expect(await idsWith(mock, "CANCELED")).toHaveLength(30 - ImageScanCnt);
  expect(ImageScanCnt).toBeGreaterThan(0);
  mock.clock.advance(2 * 3_600_000);
  expect(await callTcss(mock, "DescribeAssetImageScanStatus", {})).toMatchObject({
    ImageScanCnt,
    ImageTotal: 30,
    Status: "END",
    Schedule: 100,
    LeftSeconds: 0,
  });
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 3 });
  expect(List.every(({ VulCnt }) => VulCnt >= 7)).toBe(true);
  expect(await idsWith(mock, "CANCELED")).toHaveLength(30 - ImageScanCnt);
});

test.each([
  { name: "IDs", request: { Images: ["i0", "i5"] }, want: ["i0", "i5"] },
  { name: "a filter", request: { Filters: [{ Name: "ImageName", Values: ["shop"] }] }, want: ["i0", "i1", "i2"] },
  {
    name: "a filter less the excluded images",
    request: { Filters: [{ Name: "ImageName", Values: ["shop"] }], ExcludeImageIds: '["i1"]' },
    want: ["i0", "i2"],
  },
])("stops the images that are chosen by $name, and no others", async ({ request, want }) => {
  await using mock = await createScanningMock();
  await callTcss(mock, action, request);
  expect(await idsWith(mock, "CANCELED")).toEqual(want);
});

test("an image that is not being scanned stays as it is", async () => {
  await using mock = await createScanningMock();
  mock.clock.advance(2 * 3_600_000);
  await callTcss(mock, action, { TaskID: "1" });
  expect(await idsWith(mock, "CANCELED")).toEqual([]);
});

test.each([
  { name: "a task that there is not", request: { TaskID: "9" }, code: "ResourceNotFound" },
  { name: "an image that there is not", request: { Images: ["x"] }, code: "ResourceNotFound" },
  { name: "nothing to stop", request: {}, code: "InvalidParameter" },
  { name: "two choices at once", request: { TaskID: "1", Images: ["i0"] }, code: "InvalidParameter" },
  {
    name: "excluded images that are not a JSON array",
    request: { Filters: [{ Name: "ImageName", Values: ["shop"] }], ExcludeImageIds: "i1" },
    code: "InvalidParameter.ParsingError",
  },
])("refuses $name with $code", async ({ request, code }) => {
  await using mock = await createScanningMock();
  expect(await codeOfTcss(mock, action, request)).toBe(code);
  expect(await idsWith(mock, "CANCELED")).toEqual([]);
});
