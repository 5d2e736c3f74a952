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
  expectTypeOf<PaginatedActionOf<"tcss">>().toEqualTypeOf<
    "DescribeAssetImageList" | "DescribeImageAutoAuthorizedLogList"
  >();
  expectTypeOf<PaginatedActionOf<"sas">>().toEqualTypeOf<never>();
  expectTypeOf<ItemOf<"tcss", "DescribeAssetImageList">>().toEqualTypeOf<ImagesInfo>();
  expectTypeOf<ActionOf<"sas">>().toEqualTypeOf<"DescribeImageInfoList">();
});
