import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "ModifyAssetImageRegistryScanStop";

/** Images 1 to 6, scanned by task 1 up to 3 and by task 2 from 4; image 6 is the same as image 1. */
async function createScanningMock(): Promise<Mock> {
  const registryImages = ["a", "b", "c", "d", "e", "a"].map((ImageId, index) => ({
    ImageId,
    ImageName: `n${index}`,
    InstanceName: "tcr-a",
    Namespace: "shop",
    ImageTag: "1",
    IsAuthorized: 1,
    IsLatestImage: index % 2 === 0,
  }));
  const mock = createStillMock({ images: 0, licenses: 5, extra: { registryImages } });
  await callTcss(mock, "CreateAssetImageRegistryScanTask", { Id: [1, 2, 3] });
  await callTcss(mock, "CreateAssetImageRegistryScanTask", { Id: [4, 5] });
  return mock;
}

async function numbersWith(mock: Mock, status: string): Promise<readonly number[]> {
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
  return List.flatMap(({ Id, ScanStatus }) => (ScanStatus === status ? [Id] : []));
}

const image = { InstanceName: "tcr-a", Namespace: "shop", ImageName: "n1", ImageTag: "1", Force: "true" };
const all = [{ Name: "Namespace", Values: ["shop"] }];

test.each([
  { name: "all", request: { All: true }, want: [1, 2, 3, 4, 5, 6] },
  { name: "a task", request: { TaskID: 2 }, want: [4, 5] },
  { name: "number, wherever the image is", request: { Id: [6] }, want: [1, 6] },
  { name: "number and task", request: { Id: [3, 4], TaskID: 2 }, want: [4] },
  { name: "name", request: { Images: [image] }, want: [2] },
  { name: "a filter", request: { Filters: all, ExcludeImageList: [1, 6] }, want: [2, 3, 4, 5] },
  { name: "a filter, the newest tags alone", request: { Filters: all, OnlyScanLatest: true }, want: [1, 3, 5, 6] },
])("stops the images that are chosen by $name, and no others", async ({ request, want }) => {
  await using mock = await createScanningMock();
  await callTcss(mock, action, request);
  expect(await numbersWith(mock, "CANCELED")).toEqual(want);
  mock.clock.advance(2 * 3_600_000);
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
  for (const { Id, ScanStatus, CveStatus, VulCnt, ScanTime } of List)
    if (want.includes(Id)) expect([ScanStatus, CveStatus, VulCnt, ScanTime]).toEqual(["CANCELED", "CANCELED", 0, ""]);
    else expect(ScanStatus).not.toBe("CANCELED");
});

test.each([
  { name: "a number that no image has", request: { Id: [99] }, code: "ResourceNotFound" },
  { name: "a task that there is not", request: { TaskID: 9 }, code: "ResourceNotFound" },
  { name: "nothing to stop", request: { All: false }, code: "InvalidParameter" },
])("refuses $name with $code", async ({ request, code }) => {
  await using mock = await createScanningMock();
  expect(await codeOfTcss(mock, action, request)).toBe(code);
  expect(await numbersWith(mock, "CANCELED")).toEqual([]);
});
