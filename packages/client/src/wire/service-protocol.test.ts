import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { Answer } from "../transport/answer.js";
import { sasProtocol } from "./sas.js";
import { tcssProtocol } from "./tcss.js";
import { type AnswerClass, classifyAnswer } from "../pipeline/classify-answer.js";

const tcss = tcssProtocol({});
const sas = sasProtocol();
const { DescribeAssetImageList, ModifyImageAuthorized } = operations.tcss;
const { DescribeImageInfoList } = operations.sas;
const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  new Answer({ status, headers, text: typeof body === "string" ? body : JSON.stringify(body) });
const tencentError = (Code: string): object => ({ Response: { Error: { Code, Message: "text" }, RequestId: "r" } });
const alibabaError = (Code: string): object => ({ Code, Message: "text", RequestId: "R", HostId: "h" });

test("TCSS parameters travel as a JSON body, and no parameters as an empty object", () => {
  expect(tcss.encode(DescribeAssetImageList, {})).toEqual({ method: "POST", query: "", body: "{}" });
  expect(tcss.encode(DescribeAssetImageList, { Limit: 1, Offset: undefined })).toEqual({
    method: "POST",
    query: "",
    body: '{"Limit":1}',
  });
});

test("TCSS headers name action and version, and region and language only if they are given", () => {
  const common = {
    "content-type": "application/json",
    "user-agent": "plimsoll",
    "x-tc-action": "DescribeAssetImageList",
    "x-tc-version": "2020-11-01",
  };
  expect(tcss.headers(DescribeAssetImageList)).toEqual(common);
  const given = tcssProtocol({ region: "ap-guangzhou", language: "en-US" });
  expect(given.headers(DescribeAssetImageList)).toEqual({
    ...common,
    "x-tc-region": "ap-guangzhou",
    "x-tc-language": "en-US",
  });
});

test("TCSS parameters travel in the query with GET, counted from 0, with the type of a form", () => {
  const get = tcssProtocol({ method: "GET" });
  expect(get.encode(DescribeAssetImageList, { Limit: 1, Filters: [{ Name: "a b", Values: ["中"] }] })).toEqual({
    method: "GET",
    query: "Filters.0.Name=a%20b&Filters.0.Values.0=%E4%B8%AD&Limit=1",
    body: "",
  });
  expect(get.headers(DescribeAssetImageList)["content-type"]).toBe("application/x-www-form-urlencoded");
});

test("SAS parameters travel in the query, or in a form where the operation says so", () => {
  expect(sas.encode(DescribeImageInfoList, { Uuids: "a, b" })).toEqual({
    method: "POST",
    query: "Uuids=a%2C%20b",
    body: "",
  });
  const form = { ...DescribeImageInfoList, paramsIn: "body" } as const;
  expect(sas.encode(form, { In: ["a", "b"] })).toEqual({ method: "POST", query: "", body: "In.1=a&In.2=b" });
  expect(sas.headers(form)["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(sas.headers(DescribeImageInfoList)).toEqual({
    accept: "application/json",
    "user-agent": "plimsoll",
    "x-acs-action": "DescribeImageInfoList",
    "x-acs-version": "2018-12-03",
  });
});

test.for([
  {
    name: "takes the envelope off",
    given: answer(200, { Response: { RequestId: "r", A: 1 } }),
    want: { ok: true, data: { RequestId: "r", A: 1 } },
  },
  {
    name: "finds the error in a 200",
    given: answer(200, tencentError("AuthFailure")),
    want: { ok: false, code: "AuthFailure", message: "text", requestId: "r" },
  },
  {
    name: "does without message and request ID",
    given: answer(200, { Response: { Error: { Code: "X" } } }),
    want: { ok: false, code: "X", message: "", requestId: "" },
  },
  { name: "does not take HTML", given: answer(200, "<html>"), want: undefined },
  { name: "does not take JSON without an envelope", given: answer(200, { RequestId: "r" }), want: undefined },
  { name: "does not take an empty body", given: answer(200, ""), want: undefined },
  { name: "does not take an envelope of an HTTP error", given: answer(502, { Response: {} }), want: undefined },
])("the TCSS reader $name", ({ given, want }) => {
  expect(tcss.read(given)).toEqual(want);
});

test.for([
  {
    name: "takes an answer as it is",
    given: answer(200, { RequestId: "R", A: 1 }),
    want: { ok: true, data: { RequestId: "R", A: 1 } },
  },
  {
    name: "takes the codes of success, as text or number",
    given: answer(200, { Code: 200, A: 1 }),
    want: { ok: true, data: { Code: 200, A: 1 } },
  },
  {
    name: "finds the error by its status",
    given: answer(403, alibabaError("NoPermission")),
    want: { ok: false, code: "NoPermission", message: "text", requestId: "R" },
  },
  {
    name: "finds an error in a 200",
    given: answer(200, alibabaError("ServerError")),
    want: { ok: false, code: "ServerError", message: "text", requestId: "R" },
  },
  {
    name: "reads members in lower case",
    given: answer(400, { code: "C", message: "m", requestId: "q" }),
    want: { ok: false, code: "C", message: "m", requestId: "q" },
  },
  {
    name: "finds the request ID in a header",
    given: answer(400, { Code: "C", Message: "m" }, { "x-acs-request-id": "H" }),
    want: { ok: false, code: "C", message: "m", requestId: "H" },
  },
  { name: "does not take HTML", given: answer(503, "<html>"), want: undefined },
  { name: "does not take a list", given: answer(200, []), want: undefined },
  { name: "does not take an HTTP error without a code", given: answer(500, { RequestId: "R" }), want: undefined },
])("the SAS reader $name", ({ given, want }) => {
  expect(sas.read(given)).toEqual(want);
});

const marks = ({ retry, requestFault }: AnswerClass): object => ({ retry, requestFault });
const plain = { requestFault: undefined };

test.for([
  {
    name: "an own code before the service's",
    given: classifyAnswer(tcss, DescribeAssetImageList, answer(200, tencentError("InvalidParameter.RequestTimeout"))),
    want: { retry: "reads", ...plain },
  },
  {
    name: "a code of the service",
    given: classifyAnswer(tcss, DescribeAssetImageList, answer(200, tencentError("ServiceUnavailable"))),
    want: { retry: "reads", ...plain },
  },
  {
    name: "a new code under a known one",
    given: classifyAnswer(tcss, DescribeAssetImageList, answer(200, tencentError("InternalError.Novel.Deep"))),
    want: { retry: "reads", ...plain },
  },
  {
    name: "an unknown code",
    given: classifyAnswer(tcss, DescribeAssetImageList, answer(200, tencentError("Novel"))),
    want: { retry: "never", ...plain },
  },
  {
    name: "an unknown code of a failing server",
    given: classifyAnswer(sas, DescribeImageInfoList, answer(502, alibabaError("Novel"))),
    want: { retry: "reads", ...plain },
  },
  {
    name: "a throttle code",
    given: classifyAnswer(
      tcss,
      ModifyImageAuthorized,
      answer(200, tencentError("RequestLimitExceeded.UinLimitExceeded")),
    ),
    want: { retry: "any", requestFault: "throttle" },
  },
  {
    name: "a new throttle code",
    given: classifyAnswer(sas, DescribeImageInfoList, answer(400, alibabaError("Throttling.Novel"))),
    want: { retry: "any", requestFault: "throttle" },
  },
  {
    name: "a code that only begins like one",
    given: classifyAnswer(sas, DescribeImageInfoList, answer(400, alibabaError("ThrottlingRules"))),
    want: { retry: "never", ...plain },
  },
  {
    name: "a wrong time at Tencent",
    given: classifyAnswer(tcss, ModifyImageAuthorized, answer(200, tencentError("AuthFailure.SignatureExpire"))),
    want: { retry: "never", requestFault: "skew" },
  },
  {
    name: "a wrong time at Alibaba",
    given: classifyAnswer(sas, DescribeImageInfoList, answer(400, alibabaError("InvalidTimeStamp.Expired"))),
    want: { retry: "never", requestFault: "skew" },
  },
  {
    name: "an expired token at Tencent",
    given: classifyAnswer(tcss, ModifyImageAuthorized, answer(200, tencentError("AuthFailure.TokenFailure"))),
    want: { retry: "never", requestFault: "expired" },
  },
  {
    name: "an expired token at Alibaba",
    given: classifyAnswer(sas, DescribeImageInfoList, answer(400, alibabaError("InvalidSecurityToken.Expired"))),
    want: { retry: "never", requestFault: "expired" },
  },
  {
    name: "HTTP 429 without an envelope",
    given: classifyAnswer(tcss, ModifyImageAuthorized, answer(429, "")),
    want: { retry: "any", requestFault: "throttle" },
  },
  {
    name: "HTTP 503 with HTML",
    given: classifyAnswer(tcss, ModifyImageAuthorized, answer(503, "<html>")),
    want: { retry: "reads", ...plain },
  },
  {
    name: "half a body",
    given: classifyAnswer(sas, DescribeImageInfoList, answer(200, '{"RequestId":')),
    want: { retry: "reads", ...plain },
  },
  {
    name: "HTTP 404 with HTML",
    given: classifyAnswer(sas, DescribeImageInfoList, answer(404, "<html>")),
    want: { retry: "never", ...plain },
  },
  {
    name: "success",
    given: classifyAnswer(sas, DescribeImageInfoList, answer(200, {})),
    want: { retry: "never", ...plain },
  },
])("a verdict on $name", ({ given, want }) => {
  expect(marks(given)).toEqual(want);
});

test("an answer joins repeated headers and parses its body once", () => {
  const repeated = new Answer({
    status: 200,
    headers: { "set-cookie": ["a", "b"], gone: undefined },
    text: '{"a":{}}',
  });
  expect(repeated.headers()).toEqual({ "set-cookie": "a, b" });
  expect(repeated.json()).toBe(repeated.json());
});

test.for([
  { name: "an error that is null", Response: { Error: null, TotalCount: 0 }, want: { ok: true } },
  { name: "an error without a code", Response: { Error: {} }, want: undefined },
  { name: "an error that is a text", Response: { Error: "no" }, want: undefined },
  { name: "a list", Response: [], want: undefined },
])("TCSS: $name is read for what it says", ({ Response, want }) => {
  const reply = tcss.read(answer(200, { Response }));
  if (want === undefined) expect(reply).toBeUndefined();
  else expect(reply).toMatchObject(want);
});

test.for([
  { status: 408, retry: "reads" },
  { status: 407, retry: "never" },
  { status: 409, retry: "never" },
  { status: 429, retry: "any" },
  { status: 500, retry: "reads" },
  { status: 200, retry: "reads" },
  { status: 302, retry: "never" },
] as const)("a page of a gateway with status $status: repeating helps $retry", ({ status, retry }) => {
  for (const protocol of [tcss, sas])
    expect(classifyAnswer(protocol, DescribeAssetImageList, answer(status, "<html>"))).toMatchObject({
      reply: undefined,
      retry,
    });
});
