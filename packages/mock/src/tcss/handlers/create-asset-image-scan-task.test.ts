import type { RequestOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

type Request = RequestOf<"tcss", "CreateAssetImageScanTask">;

const action = "CreateAssetImageScanTask";
const everything = { ScanVul: true, ScanVirus: true, ScanRisk: true };
const hourMs = 3_600_000;

/** Four licensed images, one of them running and one the newest, and one without a license. */
function createOwnMock(): Mock {
  return createStillMock({
    images: 0,
    licenses: 4,
    extra: {
      hostImages: [
        { ImageID: "a", ImageName: "shop:1", IsAuthorized: 1, ContainerCnt: 2, IsLatestImage: false },
        { ImageID: "b", ImageName: "shop:2", IsAuthorized: 1, ContainerCnt: 0, IsLatestImage: true },
        { ImageID: "c", ImageName: "base:1", IsAuthorized: 1, ContainerCnt: 0, IsLatestImage: false },
        { ImageID: "d", ImageName: "base:2", IsAuthorized: 1, ContainerCnt: 0, IsLatestImage: false },
        { ImageID: "e", ImageName: "shop:3" },
      ],
    },
  });
}

async function idsWith(mock: Mock, status: string): Promise<readonly string[]> {
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  return List.flatMap(({ ImageID, ScanStatus }) => (ScanStatus === status ? [ImageID] : []));
}

const choices: readonly { readonly name: string; readonly request: Request; readonly want: readonly string[] }[] = [
  { name: "all", request: { All: true }, want: ["a", "b", "c", "d"] },
  { name: "all, with an empty list of images", request: { All: true, Images: [] }, want: ["a", "b", "c", "d"] },
  { name: "nothing, which means all", request: {}, want: ["a", "b", "c", "d"] },
  { name: "IDs", request: { Images: ["c", "a"] }, want: ["a", "c"] },
  { name: "a filter", request: { Filters: [{ Name: "ImageName", Values: ["shop"] }] }, want: ["a", "b"] },
  {
    name: "a filter less the excluded images",
    request: { Filters: [{ Name: "ImageName", Values: ["shop"] }], ExcludeImageIds: ["a"] },
    want: ["b"],
  },
  { name: "what is recommended", request: { ScanScope: 2 }, want: ["a", "b"] },
  { name: "what is running", request: { ContainerRunning: true }, want: ["a"] },
];

test.each(choices)("scans the images with a license that are chosen by $name", async ({ request, want }) => {
  await using mock = createOwnMock();
  const { TaskID } = await callTcss(mock, action, { ...everything, ...request });
  expect(TaskID).toBe("1");
  expect(await idsWith(mock, "SCANNING")).toEqual(want);
  mock.clock.advance(2 * hourMs);
  expect((await idsWith(mock, "SCANNED")).length).toBeGreaterThan(0);
  expect(await idsWith(mock, "SCANNING")).toEqual([]);
});

test("numbers the tasks", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...everything, Images: ["a"] });
  expect(await callTcss(mock, action, { ...everything, Images: ["b"] })).toMatchObject({ TaskID: "2" });
});

test.each([
  { name: "an image that there is not", request: { Images: ["x"] }, code: "ResourceNotFound" },
  {
    name: "a filter that finds nothing",
    request: { Filters: [{ Name: "ImageName", Values: ["none"] }] },
    code: "ResourceNotFound",
  },
  {
    name: "clusters, of which there are none",
    request: { ScanScope: 3, ClusterIDs: ["cls-1"] },
    code: "ResourceNotFound",
  },
  {
    name: "an image without a license beside others",
    request: { Images: ["a", "e"] },
    code: "FailedOperation.ErrAlreadyScanning",
  },
  {
    name: "a filter that finds only images without a license",
    request: { Filters: [{ Name: "ImageID", Values: ["e"] }] },
    code: "FailedOperation.ErrAlreadyScanning",
  },
  {
    name: "to look for nothing",
    request: { ScanVul: false, ScanVirus: false, ScanRisk: false },
    code: "InvalidParameter",
  },
  { name: "two choices at once", request: { All: true, Images: ["a"] }, code: "InvalidParameter" },
  { name: "hand-picked images without any", request: { ScanScope: 1 }, code: "InvalidParameter" },
  { name: "clusters without any", request: { ScanScope: 3 }, code: "InvalidParameter" },
  { name: "no time", request: { Timeout: 0 }, code: "InvalidParameter" },
])("refuses $name with $code, and scans nothing", async ({ request, code }) => {
  await using mock = createOwnMock();
  expect(await codeOfTcss(mock, action, { ...everything, ...request })).toBe(code);
  expect(await idsWith(mock, "SCANNING")).toEqual([]);
});

test("refuses an image that is being scanned, and leaves it out of those that are not named", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...everything, Images: ["a"] });
  expect(await codeOfTcss(mock, action, { ...everything, Images: ["a"] })).toBe("FailedOperation.ErrAlreadyScanning");
  await callTcss(mock, action, { ...everything, All: true });
  expect(await callTcss(mock, "DescribeAssetImageScanStatus", { TaskID: "2" })).toMatchObject({ ImageTotal: 3 });
});
