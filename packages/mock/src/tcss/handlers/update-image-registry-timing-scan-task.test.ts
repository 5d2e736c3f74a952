import type { RequestOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

type Request = RequestOf<"tcss", "UpdateImageRegistryTimingScanTask">;

const action = "UpdateImageRegistryTimingScanTask";
const daily = { ScanPeriod: 1, Enable: true, ScanTime: "04:00:00" };
const place = { InstanceName: "tcr-a", Namespace: "shop", ImageName: "web", ImageTag: "1" };
/** The image as a request names it. */
const image = { ...place, Force: "false" };

function createOwnMock(): Mock {
  return createStillMock({ images: 0, extra: { registryImages: [{ ImageId: "sha256:r1", ...place }] } });
}

test("has no schedule until one is set, and fills in what a request leaves out", async () => {
  await using mock = createOwnMock();
  expect(mock.schedule).toBeUndefined();
  await callTcss(mock, action, daily);
  expect(mock.schedule).toEqual({
    ...daily,
    ScanType: ["CVE", "VIRUS", "RISK"],
    ScanScope: 0,
    All: false,
    Id: [],
    Images: [],
    Latest: false,
    ContainerRunning: false,
    RegistryType: [],
    Namespace: [],
    ExcludeImageAssetIds: [],
  });
});

test("replaces the one schedule", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...daily, ScanEndTime: "06:00", Namespace: ["shop"], Latest: true });
  await callTcss(mock, action, { ScanPeriod: 7, Enable: false, ScanTime: "18:10" });
  expect(mock.schedule).toMatchObject({
    ScanPeriod: 7,
    Enable: false,
    ScanTime: "18:10",
    Namespace: [],
    Latest: false,
  });
  expect(mock.schedule).not.toHaveProperty("ScanEndTime");
});

test("takes and reads back the excluded images, as every parameter of the mainland site alone", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...daily, ExcludeImageAssetIds: [1, 99] });
  const { ExcludeImageAssetIds } = await callTcss(mock, "DescribeImageRegistryTimingScanTask", {});
  expect(ExcludeImageAssetIds).toEqual([1, 99]);
});

test("keeps kinds of scan in upper case, each once", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...daily, ScanType: ["risk", "CVE", "RISK"] });
  expect(mock.schedule?.ScanType).toEqual(["RISK", "CVE"]);
  await callTcss(mock, action, { ...daily, ScanType: [] });
  expect(mock.schedule?.ScanType).toEqual(["CVE", "VIRUS", "RISK"]);
});

const unknown = { ...image, ImageTag: "2" };

const scopes: readonly { readonly name: string; readonly request: Partial<Request>; readonly scope: number }[] = [
  { name: "a number is hand-picked", request: { Id: [1] }, scope: 1 },
  { name: "a name is hand-picked", request: { Images: [image] }, scope: 1 },
  { name: "numbers go before names, which then need not exist", request: { Id: [1], Images: [unknown] }, scope: 1 },
  {
    name: "all go before numbers and names, which then need not exist",
    request: { All: true, Id: [9], Images: [unknown] },
    scope: 0,
  },
  { name: "not all is as good as nothing", request: { All: false }, scope: 0 },
  { name: "not all with a number is hand-picked", request: { All: false, Id: [1] }, scope: 1 },
  { name: "the scope as it is given", request: { ScanScope: 2, Id: [9] }, scope: 2 },
  { name: "hand-picked from nothing, which only its run would miss", request: { ScanScope: 1 }, scope: 1 },
];

test.each(scopes)("finds out what is to be scanned: $name", async ({ request, scope }) => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { ...daily, ...request });
  expect(mock.schedule).toMatchObject({ ...request, ScanScope: scope });
});

test.each([
  { name: "a number that no image has", request: { Id: [1, 2] }, code: "ResourceNotFound" },
  { name: "a number beyond all", request: { Id: [1e300] }, code: "ResourceNotFound" },
  { name: "a number below 0", request: { Id: [-1] }, code: "InvalidParameter" },
  { name: "an excluded number below 0", request: { ExcludeImageAssetIds: [-1] }, code: "InvalidParameter" },
  { name: "a name that no image has", request: { Images: [image, unknown] }, code: "ResourceNotFound" },
  { name: "hand-picked images that there are not", request: { ScanScope: 1, Id: [2] }, code: "ResourceNotFound" },
  { name: "no period", request: { ScanPeriod: undefined }, code: "MissingParameter" },
  { name: "a period of no days", request: { ScanPeriod: 0 }, code: "InvalidParameter" },
  { name: "an invalid time", request: { ScanTime: "24:00" }, code: "InvalidParameter" },
  { name: "an invalid end", request: { ScanEndTime: "6" }, code: "InvalidParameter" },
  { name: "an unknown kind of scan", request: { ScanType: ["ALL"] }, code: "InvalidParameter" },
  { name: "an unknown scope", request: { ScanScope: 3 }, code: "InvalidParameter" },
  {
    name: "an image without a tag",
    request: { Images: [{ ...image, ImageTag: undefined }] },
    code: "MissingParameter",
  },
])("refuses $name with $code and keeps the schedule", async ({ request, code }) => {
  await using mock = createOwnMock();
  expect(await codeOfTcss(mock, action, { ...daily, ...request })).toBe(code);
  expect(mock.schedule).toBeUndefined();
});
