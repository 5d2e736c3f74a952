import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";

const action = "DescribeAssetImageRegistrySummary";

test("counts the images that the list shows as not scanned", async () => {
  await using mock = createStillMock({ images: 400 });
  const Filters = [{ Name: "ScanStatus", Values: ["notScan"] }];
  const { TotalCount } = await callTcss(mock, "DescribeAssetImageRegistryList", { Filters });
  expect(TotalCount).toBeGreaterThan(0);
  expect((await callTcss(mock, action, {})).UnScannedImageCnt).toBe(TotalCount);
});

test("counts the newest images alone if it is asked to", async () => {
  const registryImages = [
    { ImageId: "sha256:a", IsLatestImage: true },
    { ImageId: "sha256:b" },
    { ImageId: "sha256:c", IsLatestImage: true, ScanStatus: "SCANNED" },
  ] as const;
  await using mock = createStillMock({ images: 0, extra: { registryImages } });
  const count = async (...Values: string[]): Promise<number | undefined> =>
    (await callTcss(mock, action, { Filters: [{ Name: "OnlyShowLatest", Values, ExactMatch: true }] }))
      .UnScannedImageCnt;
  expect(await count("1")).toBe(1);
  expect(await count("0")).toBe(2);
  expect(await count("1021")).toBe(2);
  expect(await codeOfTcss(mock, action, { Filters: [{ Name: "Latest", Values: ["1"] }] })).toBe("InvalidParameter");
});
