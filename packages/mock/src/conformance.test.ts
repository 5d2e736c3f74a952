import sasSpec from "@plimsoll/specs/sas.json" with { type: "json" };
import tcssSpec from "@plimsoll/specs/tcss.json" with { type: "json" };
import type { ActionOf, RequestOf, Service } from "@plimsoll/types";
import { operations } from "@plimsoll/types";
import { referenceOf } from "@plimsoll/types/reference";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

import { alibabaKey, createStillMock, tencentKey } from "../test/call.js";
import { TENCENT_KEY, signAcs3, signTc3 } from "../test/sign.js";
import type { Mock } from "./index.js";
import { sasErrors } from "./sas/errors.js";

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
ajv.addSchema(tcssSpec, "tcss");
ajv.addSchema(sasSpec, "sas");

/** What is wrong with an answer, by the spec of the action and the status. */
function problemsOf(service: Service, pointer: string, answer: unknown): readonly unknown[] {
  const validate = ajv.getSchema(`${service}${pointer}`);
  if (validate === undefined) throw new Error(`the spec has no ${pointer}`);
  return validate(answer) === true ? [] : (validate.errors ?? []);
}

type Requests<S extends Service> = { readonly [A in ActionOf<S>]: readonly RequestOf<S, A>[] };

const purchase = {
  AllLocalImages: true,
  AllRegistryImages: true,
  UpdatedLocalImageCnt: 3,
  UpdatedRegistryImageCnt: 3,
  ImageSourceType: "ASSETIMAGE",
} as const;

/** Requests whose answers have every member that there is. An action of the spec that is missing here does not compile. */
const tcssRequests: Requests<"tcss"> = {
  DescribeAssetImageList: [{}, { Limit: 100 }, { Limit: 100, Offset: 100 }, { Offset: 1000 }],
  DescribeImageAutoAuthorizedLogList: [
    { TaskId: 1, Limit: 100 },
    { TaskId: 1, Offset: 100 },
  ],
  ModifyImageAuthorized: [purchase],
  UpdateImageRegistryTimingScanTask: [{ ScanPeriod: 1, Enable: true, ScanTime: "02:00" }],
};
const sasRequests: Requests<"sas"> = { DescribeImageInfoList: [{ Uuids: "nothing" }] };

const tcssCases = Object.entries(tcssRequests).flatMap(([action, requests]) =>
  requests.map((request) => ({ action, request })),
);

test.each(tcssCases)("answers what the spec says: $action $request", async ({ action, request }) => {
  await using mock = createStillMock({ images: 200 });
  const response = await mock.fetch(signTc3({ key: tencentKey(mock), action, body: JSON.stringify(request) }));
  const answer: unknown = await response.json();
  expect(answer).not.toHaveProperty("Response.Error");
  expect(problemsOf("tcss", responseOf("tcss", action), answer)).toEqual([]);
});

test("answers what the spec says: DescribeImageInfoList", async () => {
  await using mock = createStillMock({ images: 200 });
  const requests = [
    ...sasRequests.DescribeImageInfoList,
    { Uuids: [...mock.estate.imageUuids, ...mock.estate.serverUuids].join(",") },
  ];
  for (const query of requests) {
    const response = await mock.fetch(signAcs3({ key: alibabaKey(mock), query }));
    expect(response.status).toBe(200);
    expect(problemsOf("sas", responseOf("sas", "DescribeImageInfoList"), await response.json())).toEqual([]);
  }
});

test("finds an answer that breaks the spec", () => {
  const pointer = responseOf("tcss", "DescribeAssetImageList");
  expect(
    problemsOf("tcss", pointer, { Response: { List: [{ ImageID: 1 }], TotalCount: 1, RequestId: "" } }),
  ).not.toEqual([]);
  expect(
    problemsOf("tcss", pointer, { Response: { Error: { Code: "Nothing", Message: "" }, RequestId: "" } }),
  ).not.toEqual([]);
});

const tcssActions = Object.keys(operations.tcss);

test.each(tcssActions)("refuses as the spec says: %s", async (action) => {
  await using mock = createStillMock({ images: 10 });
  for (const request of refusedTcssRequests(mock, action)) {
    const answer: unknown = await (await mock.fetch(request)).json();
    expect(answer).toHaveProperty("Response.Error.Code");
    expect(problemsOf("tcss", responseOf("tcss", action), answer)).toEqual([]);
  }
});

test("refuses as the spec says: DescribeImageInfoList", async () => {
  const accounts = [
    { cloud: "alibaba", id: "denied", secret: "s", status: "denied" },
    { cloud: "alibaba", id: "disabled", secret: "s", status: "disabled" },
  ] as const;
  await using mock = createStillMock({ images: 10, accounts });
  const key = alibabaKey(mock);
  const query = { Uuids: "a" };
  const requests = [
    signAcs3({ key }),
    signAcs3({ key: { ...key, secret: "other" }, query }),
    signAcs3({ key: { id: "nobody", secret: "" }, query }),
    signAcs3({ key: { id: "denied", secret: "s" }, query }),
    signAcs3({ key: { id: "disabled", secret: "s" }, query }),
    signAcs3({ key, query, version: "2014-05-26" }),
    signAcs3({ key, query, method: "PUT" }),
    signAcs3({ key, query, date: "2020-01-01T00:00:00Z" }),
    signAcs3({ key, query, date: "now" }),
    signAcs3({ key, query, action: "Nothing" }),
  ];
  const statuses = new Set<number>();
  for (const request of requests) {
    const response = await mock.fetch(request);
    statuses.add(response.status);
    const pointer = responseOf("sas", "DescribeImageInfoList").replace("/200/", `/${response.status}/`);
    expect(problemsOf("sas", pointer, await response.json())).toEqual([]);
  }
  expect(statuses).toEqual(new Set([400, 403, 404]));
});

test("the list of errors of Security Center has the statuses of the spec", () => {
  const { schemas } = sasSpec.components;
  const documented: Record<string, { readonly status?: number }> = {
    ...schemas.BadRequestCode["x-errors"],
    ...schemas.ForbiddenCode["x-errors"],
    ...schemas.NotFoundCode["x-errors"],
    ...schemas.ServerFaultCode["x-errors"],
    ...schemas.UnavailableCode["x-errors"],
    ...schemas.TimeoutCode["x-errors"],
    ...referenceOf("sas", "DescribeImageInfoList")?.errors,
  };
  const listed = Object.entries(sasErrors).map(([code, { status }]) => [code, status]);
  expect(listed).toEqual(Object.keys(sasErrors).map((code) => [code, documented[code]?.status]));
});

function refusedTcssRequests(mock: Mock, action: string): readonly Request[] {
  const key = tencentKey(mock);
  return [
    signTc3({ key, action, body: '{"Nothing":1}' }),
    signTc3({ key, action, body: '{"Limit":"x","Enable":1,"AllLocalImages":1}' }),
    signTc3({ key, action, body: "[]" }),
    signTc3({ key, action, version: "2017-03-12" }),
    signTc3({ key, action, timestamp: 0 }),
    signTc3({ key: TENCENT_KEY, action }),
    signTc3({ key: { ...key, secret: "other" }, action }),
    signTc3({ key, action, method: "PUT" }),
  ];
}

function responseOf(service: Service, action: string): string {
  expect(operations[service]).toHaveProperty(action);
  return `#/paths/~1${action}/post/responses/200/content/application~1json/schema`;
}
