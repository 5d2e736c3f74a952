import { expect, test } from "vitest";

import { callTcss, createStillMock, sendSas } from "../../test/call.js";
import type { Mock } from "../mock/create-mock.js";

const imageId = "a".repeat(64);
const extra = {
  hostImages: [{ ImageID: `sha256:${imageId}`, ScanStatus: "SCANNED", VulCnt: 3, LowLevelVulCnt: 3 }],
  registryImages: [{ ImageId: `sha256:${imageId}`, VulCnt: 3, LowLevelVulCnt: 3 }],
  alibabaImages: [{ Uuid: "u1", ImageId: imageId, VulCount: 3 }],
} as const;

async function countsOf(mock: Mock): Promise<unknown> {
  const host = (await callTcss(mock, "DescribeAssetImageList", {})).List?.[0];
  const registry = (await callTcss(mock, "DescribeAssetImageRegistryList", {})).List?.[0];
  const { answer } = await sendSas(mock, { action: "DescribeImageInstances" });
  const [alibaba] = answer["ImageInstanceList"] as readonly { readonly VulCount: number }[]; // the rows of the list
  return [
    [host?.VulCnt, host?.LowLevelVulCnt, host?.ScanStatus, host?.ScanTime === new Date(mock.clock.now()).toISOString()],
    [registry?.VulCnt, registry?.LowLevelVulCnt, Date.parse(registry?.ScanTime ?? "") === mock.clock.now()],
    alibaba?.VulCount,
  ];
}

test.each([
  ["the image that the request names", "DescribeAssetImageDetail", { ImageID: `sha256:${imageId}` }],
  ["the last image of the answer", "DescribeAssetImageList", { Limit: 1 }],
] as const)("a scan ends after an answer: that of %s, in every list", async (_, action, parameters) => {
  await using mock = createStillMock({ images: 0, extra });
  mock.clock.set(Math.floor(mock.clock.now() / 1000) * 1000);
  mock.faults.add({ kind: "rescan", adds: 2, action, count: 1 });
  const answer = await callTcss(mock, action, parameters);
  expect("VulCnt" in answer ? answer.VulCnt : answer.List?.[0]?.VulCnt).toBe(3);
  expect(await countsOf(mock)).toEqual([[5, 5, "SCANNED", true], [5, 5, true], 5]);
});

test("a scan that fails moves the time, and the findings stay", async () => {
  await using mock = createStillMock({ images: 0, extra });
  mock.clock.set(Math.floor(mock.clock.now() / 1000) * 1000);
  mock.faults.add({ kind: "rescan", fails: true, adds: 5, action: "DescribeAssetImageList", count: 1 });
  await callTcss(mock, "DescribeAssetImageList", {});
  expect(await countsOf(mock)).toEqual([[3, 3, "SCAN_ERR", true], [3, 3, true], 3]);
});

test("a scan of an image of Security Center ends by its UUID", async () => {
  await using mock = createStillMock({ images: 0, extra });
  mock.faults.add({ kind: "rescan", service: "sas", count: 1 });
  await sendSas(mock, { action: "DescribeImageInfoList", query: { Uuids: "u1" } });
  expect(await countsOf(mock)).toEqual([expect.arrayContaining([4]), expect.arrayContaining([4]), 4]);
});

test("an answer that is about no image stays without a scan", async () => {
  await using mock = createStillMock({ images: 0, extra });
  mock.faults.add({ kind: "rescan", action: "DescribePurchaseStateInfo" });
  await callTcss(mock, "DescribePurchaseStateInfo", {});
  expect(mock.faults.list()[0]?.met).toBe(1);
  expect(await countsOf(mock)).toEqual([expect.arrayContaining([3]), expect.arrayContaining([3]), 3]);
});
