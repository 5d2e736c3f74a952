import type { RequestOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

type Request = RequestOf<"tcss", "CreateAssetImageRegistryScanTask">;

const action = "CreateAssetImageRegistryScanTask";
const name = (ImageName: string, Force = "true") => ({
  InstanceName: "tcr-a",
  Namespace: "shop",
  ImageName,
  ImageTag: "1",
  Force,
});

/** Images 1 to 4, of which 1 and 4 are the same, and image 5 without a license. */
function createOwnMock(): Mock {
  const { Force: _, ...web } = name("web");
  return createStillMock({
    images: 0,
    licenses: 3,
    extra: {
      registryImages: [
        { ...web, ImageId: "a", IsAuthorized: 1, IsLatestImage: true },
        { ...web, ImageId: "b", ImageName: "api", IsAuthorized: 1, ScanStatus: "SCANNED", IsLatestImage: false },
        { ...web, ImageId: "c", ImageName: "base", IsAuthorized: 1, IsLatestImage: false },
        { ...web, ImageId: "a", ImageName: "copy", IsAuthorized: 1, IsLatestImage: false },
        { ...web, ImageId: "e", ImageName: "free" },
      ],
    },
  });
}

async function numbersWith(mock: Mock, status: string): Promise<readonly number[]> {
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
  return List.flatMap(({ Id, ScanStatus }) => (ScanStatus === status ? [Id] : []));
}

const choices: readonly { readonly name: string; readonly request: Request; readonly want: readonly number[] }[] = [
  { name: "all", request: { All: true, Id: [99] }, want: [1, 2, 3, 4] },
  { name: "number", request: { Id: [3], Images: [name("web")] }, want: [3] },
  { name: "number, with all that are the same", request: { Id: [1] }, want: [1, 4] },
  { name: "name", request: { Images: [name("base")] }, want: [3] },
  { name: "a filter", request: { Filters: [{ Name: "Namespace", Values: ["shop"] }] }, want: [1, 2, 3, 4] },
  {
    name: "a filter less the excluded images",
    request: { Filters: [{ Name: "Namespace", Values: ["shop"] }], ExcludeImageList: [1, 2, 4] },
    want: [3],
  },
  {
    name: "a filter, the newest tags alone",
    request: { Filters: [{ Name: "ImageName", Values: ["web", "api"] }], OnlyScanLatest: true },
    want: [1, 4],
  },
];

test.each(choices)("scans the images with a license that are chosen by $name", async ({ request, want }) => {
  await using mock = createOwnMock();
  expect(await callTcss(mock, action, request)).toMatchObject({ TaskID: 1 });
  expect(await numbersWith(mock, "SCANNING")).toEqual(want);
  mock.clock.advance(2 * 3_600_000);
  expect(await numbersWith(mock, "SCANNING")).toEqual([]);
});

test("looks for what is asked for, and for everything if nothing is", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { Id: [3], ScanType: ["RISK"] });
  await callTcss(mock, action, { Id: [1], ScanType: [] });
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
  expect(List[2]).toMatchObject({ CveStatus: "NOT_SCAN", VirusStatus: "NOT_SCAN", RiskStatus: "SCANNING" });
  expect(List[0]).toMatchObject({ CveStatus: "SCANNING", VirusStatus: "SCANNING", RiskStatus: "SCANNING" });
});

test.each([
  { name: "a number that no image has", request: { Id: [99] }, code: "ResourceNotFound" },
  { name: "a name that no image has", request: { Images: [name("none")] }, code: "ResourceNotFound" },
  {
    name: "a filter that finds nothing",
    request: { Filters: [{ Name: "ImageName", Values: ["none"] }] },
    code: "ResourceNotFound",
  },
  { name: "an image without a license beside others", request: { Id: [3, 5] }, code: "FailedOperation" },
  { name: "a scanned image without force", request: { Images: [name("api", "false")] }, code: "FailedOperation" },
  { name: "nothing", request: {}, code: "InvalidParameter" },
  { name: "not all", request: { All: false, Id: [] }, code: "InvalidParameter" },
  { name: "an unknown kind of scan", request: { All: true, ScanType: ["ALL"] }, code: "InvalidParameter" },
])("refuses $name with $code, and scans nothing", async ({ request, code }) => {
  await using mock = createOwnMock();
  expect(await codeOfTcss(mock, action, request)).toBe(code);
  expect(await numbersWith(mock, "SCANNING")).toEqual([]);
});

test("refuses an image that is being scanned, and leaves it out of those that are not named", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { Id: [3] });
  expect(await codeOfTcss(mock, action, { Id: [3] })).toBe("FailedOperation");
  await callTcss(mock, action, { All: true });
  expect(await callTcss(mock, "DescribeAssetImageRegistryScanStatusOneKey", {})).toMatchObject({ ImageTotal: 3 });
});
