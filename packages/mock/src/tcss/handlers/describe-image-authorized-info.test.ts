import { expect, test } from "vitest";

import { callTcss, createStillMock } from "../../../test/call.js";

const action = "DescribeImageAuthorizedInfo";

test("counts licenses, and the images of both lists with and without one", async () => {
  const extra = {
    hostImages: [{ ImageID: "sha256:a", IsAuthorized: 1 }, { ImageID: "sha256:b" }, { ImageID: "sha256:c" }],
    registryImages: [
      { ImageId: "sha256:a" },
      { ImageId: "sha256:c" },
      { ImageId: "sha256:c" },
      { ImageId: "sha256:d" },
    ],
  };
  await using mock = createStillMock({ images: 0, licenses: 5, extra });
  expect(await callTcss(mock, action, {})).toEqual({
    TotalAuthorizedCnt: 5,
    UsedAuthorizedCnt: 1,
    ScannedImageCnt: 2,
    NotScannedImageCnt: 5,
    NotScannedLocalImageCnt: 2,
    TrialAuthorizedCnt: 0,
    UsedTrialAuthorizedCnt: 0,
    PurchasedAuthorizedCnt: 5,
    UsedPurchasedAuthorizedCnt: 1,
    CanApplyFreeImageAuthorize: false,
    ImageScanInquireInfo: {
      InquireKey: "sv_yunjing_cssil_image",
      Capcity: 5,
      Useage: 1,
      StartTime: "2026-01-01 00:00:00",
      EndTime: "2027-01-01 00:00:00",
      PurchaseStatus: "Normal",
      ResourceID: expect.stringMatching(/^[0-9a-f]{32}$/),
    },
    RepeatImageIdCnt: 2,
    RequestId: expect.any(String),
  });
});

test("counts again after a purchase and after a change of the pool", async () => {
  await using mock = createStillMock({ images: 40, licenses: 40, licensed: 10 });
  const before = await callTcss(mock, action, {});
  await callTcss(mock, "ModifyImageAuthorized", {
    AllLocalImages: true,
    AllRegistryImages: false,
    UpdatedLocalImageCnt: 3,
    UpdatedRegistryImageCnt: 0,
    ImageSourceType: "ASSETIMAGE",
  });
  mock.licenses.set(50);
  const after = await callTcss(mock, action, {});
  expect(after).toMatchObject({
    TotalAuthorizedCnt: 50,
    UsedAuthorizedCnt: 13,
    NotScannedLocalImageCnt: before.NotScannedLocalImageCnt - 3,
  });
  expect(after.ScannedImageCnt + after.NotScannedImageCnt).toBe(50);
});

test("names no purchase of an account that has bought nothing", async () => {
  await using mock = createStillMock({ images: 0 });
  expect((await callTcss(mock, action, {})).ImageScanInquireInfo).toMatchObject({
    Capcity: 0,
    PurchaseStatus: "Pending",
    StartTime: "",
    EndTime: "",
    ResourceID: "",
  });
});
