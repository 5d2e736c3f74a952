import { expectTypeOf, test } from "vitest";

import type { ActionOf, ErrorCodeOf, ItemOf, PaginatedActionOf, RequestOf, ResponseOf, tcss } from "./index.js";

type ImagesInfo = tcss.components["schemas"]["ImagesInfo"];

test("a request has the parameters of its action and no envelope", () => {
  expectTypeOf<RequestOf<"tcss", "DescribeAssetImageList">>()
    .toHaveProperty("Limit")
    .toEqualTypeOf<number | undefined>();
  expectTypeOf<RequestOf<"tcss", "ModifyImageAuthorized">["AllLocalImages"]>().toEqualTypeOf<boolean>();
  expectTypeOf<RequestOf<"sas", "DescribeImageInfoList">>().toEqualTypeOf<{ Uuids: string }>();
  // @ts-expect-error the five required parameters are missing
  const incomplete: RequestOf<"tcss", "ModifyImageAuthorized"> = {};
  void incomplete;
});

test("an action whose parameters are all optional still names them", () => {
  expectTypeOf<RequestOf<"sas", "DescribeImageInstances">>().toEqualTypeOf<{
    Criteria?: string;
    LogicalExp?: "OR" | "AND";
    CurrentPage?: number;
    PageSize?: number;
    Scanned?: boolean;
  }>();
  expectTypeOf<Record<never, never>>().toExtend<RequestOf<"sas", "DescribeImageInstances">>();
});

test("an action without parameters takes none", () => {
  expectTypeOf<Record<never, never>>().toExtend<RequestOf<"tcss", "DescribeImageAuthorizedInfo">>();
  // @ts-expect-error the action has no such parameter
  const tooMuch: RequestOf<"tcss", "DescribeImageAuthorizedInfo"> = { Limit: 10 };
  void tooMuch;
});

test("a response is unwrapped", () => {
  expectTypeOf<ResponseOf<"tcss", "DescribeAssetImageList">["List"]>().toEqualTypeOf<ImagesInfo[]>();
  expectTypeOf<ResponseOf<"tcss", "ModifyImageAuthorized">>().toEqualTypeOf<{ RequestId: string }>();
  expectTypeOf<ResponseOf<"sas", "DescribeImageInfoList">["ImageInfos"][number]["ImageSize"]>().toEqualTypeOf<number>();
});

test("error codes are a union of literals for each action", () => {
  expectTypeOf<"FailedOperation.AuthorizedNotEnough">().toExtend<ErrorCodeOf<"tcss", "ModifyImageAuthorized">>();
  expectTypeOf<"FailedOperation.AuthorizedNotEnough">().not.toExtend<ErrorCodeOf<"tcss", "DescribeAssetImageList">>();
  expectTypeOf<"RequestLimitExceeded">().toExtend<ErrorCodeOf<"tcss", "DescribeAssetImageList">>();
  expectTypeOf<"ServerError" | "Throttling.User">().toExtend<ErrorCodeOf<"sas", "DescribeImageInfoList">>();
  expectTypeOf<string>().not.toExtend<ErrorCodeOf<"sas", "DescribeImageInfoList">>();
});

test("only actions with pages can be paged", () => {
  expectTypeOf<"DescribeAssetImageList" | "DescribeAssetImageVulList">().toExtend<PaginatedActionOf<"tcss">>();
  expectTypeOf<Extract<PaginatedActionOf<"tcss">, "DescribeAssetImageDetail" | "DescribeVulDetail">>().toBeNever();
  expectTypeOf<PaginatedActionOf<"sas">>().toEqualTypeOf<never>();
  expectTypeOf<ItemOf<"tcss", "DescribeAssetImageList">>().toEqualTypeOf<ImagesInfo>();
  expectTypeOf<ItemOf<"tcss", "DescribeImageRegistryNamespaceList">>().toEqualTypeOf<string>();
  expectTypeOf<ActionOf<"sas">>().toEqualTypeOf<
    | "CancelOnceTask"
    | "CreateCycleTask"
    | "DeleteCycleTask"
    | "DescribeAffectedMaliciousFileImages"
    | "DescribeCloudCenterInstances"
    | "DescribeCycleTaskList"
    | "DescribeGroupedMaliciousFiles"
    | "DescribeImageBaselineItemList"
    | "DescribeImageBuildRiskByKey"
    | "DescribeImageInfoList"
    | "DescribeImageInstances"
    | "DescribeImageLatestScanTask"
    | "DescribeImageListBySensitiveFile"
    | "DescribeImageScanAuthCount"
    | "DescribeImageSensitiveFileByKey"
    | "DescribeImageSensitiveFileList"
    | "DescribeImageVulList"
    | "DescribeVulDetails"
    | "ModifyCycleTask"
    | "PublicCreateImageScanTask"
    | "PublicPreCheckImageScanTask"
    | "PublicSyncAndCreateImageScanTask"
  >();
});
