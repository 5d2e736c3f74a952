import { expect, test } from "vitest";

import { createTencentClient } from "@plimsoll/client-adapters/tencent-sdk";
import { serveMock, targetOf } from "./harness/served-mock.js";
import type { Cell } from "./matrix/cell.js";

const actions = [
  "DescribeAssetImageList",
  "ModifyImageAuthorized",
  "DescribeImageAutoAuthorizedLogList",
  "UpdateImageRegistryTimingScanTask",
];
const cells: readonly Cell[] = actions.map((action) => ({
  client: "tencentcloud-sdk-nodejs",
  server: "mock",
  service: "tcss",
  action,
}));
const unlicensed = [{ Name: "IsAuthorized", Values: ["0"] }];

test(
  "Tencent's SDK lists unlicensed images, licenses two, reads them and the log back, and sets the schedule",
  { meta: { cells } },
  async () => {
    await using served = await serveMock({ images: 50 });
    const client = createTencentClient(targetOf(served.mock, "tcss", served.url));
    const { total, used } = served.mock.estate.licenses;

    const before = await client.DescribeAssetImageList({ Limit: 100, Filters: unlicensed });
    const chosen = (before.List ?? []).slice(0, 2).flatMap(({ ImageID = "" }) => ImageID);
    expect(chosen).toHaveLength(2);

    await client.ModifyImageAuthorized({
      AllLocalImages: false,
      AllRegistryImages: false,
      UpdatedLocalImageCnt: 2,
      UpdatedRegistryImageCnt: 0,
      ImageSourceType: "ASSETIMAGE",
      LocalImageIds: chosen,
    });
    expect(served.mock.estate.licenses).toEqual({ total, used: used + 2 });

    const after = await client.DescribeAssetImageList({
      Filters: [{ Name: "ImageID", Values: chosen }],
      By: "ImageID",
      Order: "asc",
    });
    expect(after.List?.map(({ ImageID, IsAuthorized }) => ({ ImageID, IsAuthorized }))).toEqual(
      chosen.toSorted().map((ImageID) => ({ ImageID, IsAuthorized: 1 })),
    );
    expect((await client.DescribeAssetImageList({ Filters: unlicensed })).TotalCount).toBe(
      Number(before.TotalCount) - 2,
    );

    const log = await client.DescribeImageAutoAuthorizedLogList({ TaskId: served.mock.estate.newestTaskId });
    expect(log).toMatchObject({ TotalCount: 2 });
    expect(log.List?.map(({ ImageId, Status }) => `${ImageId} ${Status}`).sort()).toEqual(
      chosen.map((id) => `${id} SUCCESS`).sort(),
    );

    await client.UpdateImageRegistryTimingScanTask({
      ScanPeriod: 7,
      Enable: true,
      ScanTime: "02:30",
      ScanType: ["CVE"],
      Latest: true,
    });
    expect(served.mock.schedule).toMatchObject({
      ScanPeriod: 7,
      Enable: true,
      ScanTime: "02:30",
      ScanType: ["CVE"],
      Latest: true,
    });
  },
);

test(
  "Tencent's SDK is told the vendor's code when there are too few licenses, and nothing is spent",
  { meta: { cells: cells.slice(1, 2) } },
  async () => {
    await using served = await serveMock({ images: 20, licenses: 10, licensed: 8 });
    const client = createTencentClient(targetOf(served.mock, "tcss", served.url));
    const all = {
      AllLocalImages: true,
      AllRegistryImages: false,
      UpdatedLocalImageCnt: 20,
      UpdatedRegistryImageCnt: 0,
      ImageSourceType: "ASSETIMAGE",
    };
    await expect(client.ModifyImageAuthorized(all)).rejects.toMatchObject({
      code: "FailedOperation.AuthorizedNotEnough",
      message: expect.stringContaining("insufficient"),
    });
    expect(served.mock.estate.licenses).toEqual({ total: 10, used: 8 });
  },
);
