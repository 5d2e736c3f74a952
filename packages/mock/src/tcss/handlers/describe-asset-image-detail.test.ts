import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";

const action = "DescribeAssetImageDetail";

test("describes every image as the list does", async () => {
  await using mock = createStillMock({ images: 100 });
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  const numbers = { NOT_SCAN: 0, SCANNING: 1, SCANNED: 2, SCAN_ERR: 3, CANCELED: 4 };
  for (const { ImageID, ImageName, VulCnt, RiskCnt, ScanStatus, ScanError, HostCnt, IsAuthorized } of List) {
    const detail = await callTcss(mock, action, { ImageID });
    expect(detail).toMatchObject({ ImageID, ImageName, VulCnt, ScanStatus, ScanError, HostCnt, IsAuthorized });
    expect(detail).toMatchObject({ SensitiveInfoCnt: RiskCnt, RiskCnt: 0, Status: numbers[ScanStatus] });
    expect(detail.RemainScanTime > 0).toBe(ScanStatus === "SCANNING");
    const isOver = ScanStatus === "SCANNED" || ScanStatus === "SCAN_ERR";
    expect(detail.ScanVulProgress === 100).toBe(isOver);
  }
  expect(new Set(List.map(({ ScanStatus }) => ScanStatus)).size).toBeGreaterThan(3);
});

test("says the same twice", async () => {
  await using mock = createStillMock({ images: 0, extra: { hostImages: [{ ImageID: "sha256:a" }] } });
  const { RequestId: _, ...detail } = await callTcss(mock, action, { ImageID: "sha256:a" });
  expect(await callTcss(mock, action, { ImageID: "sha256:a" })).toMatchObject(detail);
});

test("names the repositories that hold the image", async () => {
  const extra = {
    hostImages: [{ ImageID: "sha256:a" }, { ImageID: "sha256:b" }],
    registryImages: [
      { ImageId: "sha256:a", ImageRepoAddress: "one.example/x", ImageDigest: "sha256:1" },
      { ImageId: "sha256:a", ImageRepoAddress: "two.example/y", ImageDigest: "sha256:2" },
    ],
  };
  await using mock = createStillMock({ images: 0, extra });
  const held = await callTcss(mock, action, { ImageID: "sha256:a" });
  expect(held.RepoDigests).toEqual(["one.example/x@sha256:1", "two.example/y@sha256:2"]);
  expect(held.ImageDigest).toBe("sha256:1");
  const alone = await callTcss(mock, action, { ImageID: "sha256:b" });
  expect(alone.RepoDigests).toEqual([]);
  expect(alone).not.toHaveProperty("ImageDigest");
});

test("refuses an image that there is not", async () => {
  await using mock = createStillMock({ images: 10 });
  expect(await codeOfTcss(mock, action, { ImageID: "sha256:nothing" })).toBe("ResourceNotFound");
  expect(await codeOfTcss(mock, action, {})).toBe("MissingParameter");
});
