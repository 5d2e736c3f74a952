import type { RequestOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeImageBaselineItemList";

const createOwnMock = (): Mock =>
  createStillMock({
    images: 0,
    extra: {
      alibabaImages: [
        { Uuid: "a", ImageId: "a1", HcCount: 20 },
        { Uuid: "b", ImageId: "b1", HcCount: 3 },
        { Uuid: "c", ImageId: "c1", VulCount: 3 },
      ],
    },
  });

test.each<{ readonly name: string; readonly choice: RequestOf<"sas", typeof action>; readonly want: number }>([
  { name: "as many as the image counts", choice: { ImageUuid: "a" }, want: 20 },
  { name: "those of further images", choice: { ImageUuid: "a", Uuids: ["b", "nothing"] }, want: 23 },
  { name: "none of an image without", choice: { ImageUuid: "c" }, want: 0 },
  { name: "none of an image that there is not", choice: { ImageUuid: "nothing" }, want: 0 },
  { name: "those of a class", choice: { ImageUuid: "a", BaselineClassKey: "identification" }, want: 5 },
  { name: "those of a baseline by its key", choice: { ImageUuid: "a", BaselineNameKey: "weak_password" }, want: 2 },
  { name: "those of a baseline by its name", choice: { ImageUuid: "a", BaselineNameKey: "Weak password" }, want: 2 },
  { name: "those that are not fixed", choice: { ImageUuid: "a", Status: "0" }, want: 20 },
  { name: "none that is fixed", choice: { ImageUuid: "a", Status: "1" }, want: 0 },
  { name: "none in containers", choice: { ImageUuid: "a", ScanRange: ["container"] }, want: 0 },
])("lists $name", async ({ choice, want }) => {
  await using mock = createOwnMock();
  const { PageInfo, BaselineItemInfos } = await callSas(mock, action, { ...choice, PageSize: 100 });
  expect(PageInfo).toEqual({ CurrentPage: 1, PageSize: 100, TotalCount: want, Count: want });
  expect(BaselineItemInfos.length).toBe(want);
});

test("a check has its baseline and class by key and by name, and pages of 20", async () => {
  await using mock = createOwnMock();
  const { BaselineItemInfos, PageInfo } = await callSas(mock, action, { ImageUuid: "a" });
  expect(PageInfo.PageSize).toBe(20);
  expect(BaselineItemInfos).toContainEqual({
    BaselineItemKey: "requirepass",
    BaselineItemAlias: "Redis takes commands without a password",
    BaselineNameKey: "redis_config",
    BaselineNameAlias: "Redis config",
    BaselineClassKey: "service_config",
    BaselineClassAlias: "Service config",
    Status: 0,
    WhiteList: 0,
  });
});
