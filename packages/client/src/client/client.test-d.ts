import type { ItemOf, RequestOf, ResponseOf } from "@plimsoll/types";
import { expectTypeOf, test } from "vitest";

import { type ApiError, type SasClient, type TcssClient, createTcssClient, isApiError } from "../index.js";

declare const tcss: TcssClient;
declare const sas: SasClient;
declare const error: unknown;

test("call() takes and returns what the spec says", () => {
  expectTypeOf(tcss.call("DescribeAssetImageList", { Limit: 1 })).resolves.toEqualTypeOf<
    ResponseOf<"tcss", "DescribeAssetImageList">
  >();
  expectTypeOf(sas.call("DescribeImageInfoList", { Uuids: "a" })).resolves.toEqualTypeOf<
    ResponseOf<"sas", "DescribeImageInfoList">
  >();
  expectTypeOf(tcss.call<"ModifyImageAuthorized">)
    .parameter(1)
    .toEqualTypeOf<RequestOf<"tcss", "ModifyImageAuthorized">>();
  void tcss.call("DescribeAssetImageList");
  void tcss.call("DescribeAssetImageList", {}, { timeoutMs: 1, signal: undefined });
  // @ts-expect-error its parameters are required
  void tcss.call("ModifyImageAuthorized");
  // @ts-expect-error no such parameter
  void tcss.call("DescribeAssetImageList", { Limits: 1 });
  // @ts-expect-error no such action
  void tcss.call("DescribeImageInfoList", { Uuids: "a" });
});

test("paginate() takes only actions with pages, and not the parameters of a page", () => {
  expectTypeOf(tcss.paginate("DescribeAssetImageList")).toExtend<
    AsyncIterable<ItemOf<"tcss", "DescribeAssetImageList">>
  >();
  void tcss.paginate("DescribeImageAutoAuthorizedLogList", { TaskId: 1 }, { pageSize: 50 });
  // @ts-expect-error the task is required
  void tcss.paginate("DescribeImageAutoAuthorizedLogList");
  // @ts-expect-error pages are addressed by paginate() itself
  void tcss.paginate("DescribeAssetImageList", { Offset: 5 });
  // @ts-expect-error no pages
  void tcss.paginate("ModifyImageAuthorized");
});

test("raw has the paths of the spec and narrows by the envelope", async () => {
  const { data } = await tcss.raw.POST("/DescribeAssetImageList", { body: { Limit: 1 } });
  if (data !== undefined && "Error" in data.Response) {
    expectTypeOf<"RequestLimitExceeded">().toExtend<typeof data.Response.Error.Code>();
  }
  // @ts-expect-error no such path
  void tcss.raw.POST("/DescribeImageInfoList", { body: {} });
});

test("a guard narrows to the code that it was asked for", () => {
  if (isApiError(error, "FailedOperation.AuthorizedNotEnough")) {
    expectTypeOf(error).toEqualTypeOf<ApiError<"FailedOperation.AuthorizedNotEnough">>();
    expectTypeOf(error.code).toEqualTypeOf<"FailedOperation.AuthorizedNotEnough">();
  }
  if (isApiError(error)) expectTypeOf(error.code).toEqualTypeOf<string>();
});

test("options are checked", () => {
  // @ts-expect-error a key of the other cloud
  createTcssClient({ credentials: { accessKeyId: "a", accessKeySecret: "b" } });
  // @ts-expect-error no such language
  createTcssClient({ language: "de-DE" });
  createTcssClient({
    fetch: globalThis.fetch,
    retry: false,
    rateLimit: false,
    hooks: { onRetry: ({ delayMs }) => void delayMs },
  });
});

test("what an integer beyond 2^53 is shows in every number of an answer, if the client says it", () => {
  const exact = createTcssClient({ largeIntegers: "bigint" });
  expectTypeOf(exact.call("DescribeAssetImageList"))
    .resolves.toHaveProperty("TotalCount")
    .toEqualTypeOf<bigint | number>();
  const text = createTcssClient({ largeIntegers: "string" });
  expectTypeOf(text.call("DescribeAssetImageList"))
    .resolves.toHaveProperty("TotalCount")
    .toEqualTypeOf<number | string>();
  expectTypeOf(createTcssClient()).toEqualTypeOf<TcssClient>();
  expectTypeOf(createTcssClient({ timeoutMs: 1 })).toEqualTypeOf<TcssClient>();
});
