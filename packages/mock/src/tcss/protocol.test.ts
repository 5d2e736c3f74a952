import { expect, test } from "vitest";

import { answerWith, createContext } from "../../test/broken-mock.js";
import { createStillMock, readTcss, sendTcss, tencentKey } from "../../test/call.js";
import { NOW_MS, TENCENT_KEY, signTc3, signV1 } from "../../test/sign.js";
import { bytesOf } from "../wire/message.js";
import { tcssProtocol } from "./protocol.js";

const hour = 3600;
const nowSeconds = NOW_MS / 1000;

test("answers with HTTP 200, exactly application/json, and a request ID, whether it refuses or not", async () => {
  await using mock = createStillMock({ images: 10 });
  const [good, bad] = await Promise.all(
    ["{}", "[]"].map((body) => mock.fetch(signTc3({ key: tencentKey(mock), body }))),
  );
  for (const response of [good, bad]) {
    expect(response?.status).toBe(200);
    expect(response?.headers.get("content-type")).toBe("application/json");
    expect(response?.headers.get("date")).toBe(new Date(NOW_MS).toUTCString());
  }
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(await good?.json()).toEqual({
    Response: { List: expect.any(Array), TotalCount: 10, RequestId: expect.stringMatching(uuid) },
  });
  expect(await bad?.json()).toEqual({
    Response: {
      Error: { Code: "InvalidParameter", Message: "The body of the request must be a JSON object." },
      RequestId: expect.stringMatching(uuid),
    },
  });
});

test.each([
  { name: "POST with the action signed", options: { signedHeaders: ["content-type", "host", "x-tc-action"] } },
  { name: "POST with a charset", options: { contentType: "application/json; charset=utf-8" } },
  {
    name: "GET with flattened parameters",
    options: { method: "GET", query: "Limit=3&Filters.0.Name=ImageName&Filters.0.Values.0=n" },
  },
  { name: "host with port, signed with it", options: { host: "127.0.0.1:8080", service: "127" } },
  { name: "host with port, signed without it", options: { host: "127.0.0.1:8080", signedHost: "127.0.0.1" } },
  { name: "no dot in the host, all of it as service", options: { host: "localhost:8080", service: "localhost:8080" } },
  { name: "clock almost five minutes behind", options: { timestamp: nowSeconds - 300 } },
  { name: "clock almost five minutes ahead", options: { timestamp: nowSeconds + 300 } },
  {
    name: "region",
    options: { headers: { "x-tc-region": "ap-singapore", "x-tc-language": "en-US", "x-tc-requestclient": "SDK" } },
  },
])("takes a request signed with TC3: $name", async ({ options }) => {
  await using mock = createStillMock({ images: 10 });
  expect(await sendTcss(mock, options)).toMatchObject({ TotalCount: expect.any(Number) });
});

test.each(["GET", "POST"])("takes a request signed with v1 by %s", async (method) => {
  await using mock = createStillMock({ images: 10 });
  const parameters = {
    Action: "DescribeAssetImageList",
    Limit: "3",
    "Filters.0.Name": "ImageName",
    "Filters.0.Values.0": "nginx",
  };
  expect(await readTcss(await mock.fetch(signV1({ key: tencentKey(mock), method, parameters })))).toMatchObject({
    TotalCount: expect.any(Number),
  });
  const forged = signV1({ key: { ...tencentKey(mock), secret: "other" }, method, parameters });
  expect(await readTcss(await mock.fetch(forged))).toMatchObject({ Error: { Code: "AuthFailure.SignatureFailure" } });
});

test("takes a body that is not part of the signature", async () => {
  await using mock = createStillMock({ images: 10 });
  const signed = signTc3({
    key: tencentKey(mock),
    body: "UNSIGNED-PAYLOAD",
    headers: { "x-tc-content-sha256": "UNSIGNED-PAYLOAD" },
  });
  const request = new Request(signed.url, { method: "POST", headers: signed.headers, body: '{"Limit":1}' });
  expect((await readTcss(await mock.fetch(request)))["List"]).toHaveLength(1);
});

test("counts an empty parameter of a GET as absent, as the vendor's Node SDK means it", async () => {
  await using mock = createStillMock({ images: 10 });
  expect(await sendTcss(mock, { method: "GET", query: "Limit=&By=&Order=" })).toMatchObject({ TotalCount: 10 });
});

test.each([
  { name: "another method", options: { method: "PUT" }, code: "UnsupportedProtocol" },
  {
    name: "a long query",
    options: { method: "GET", query: `By=${"x".repeat(32 * 1024)}` },
    code: "RequestSizeLimitExceeded",
  },
  { name: "a long body", options: { body: `"${"x".repeat(10 * 1024 * 1024)}"` }, code: "RequestSizeLimitExceeded" },
  {
    name: "a form signed with TC3",
    options: { contentType: "application/x-www-form-urlencoded" },
    code: "InvalidParameter",
  },
  {
    name: "a GET with the type of JSON",
    options: { method: "GET", contentType: "application/json" },
    code: "InvalidParameter",
  },
  { name: "a parameter without an equals sign", options: { method: "GET", query: "Limit" }, code: "InvalidParameter" },
  { name: "no action", options: { headers: { "x-tc-action": "" } }, code: "MissingParameter" },
  { name: "no version", options: { headers: { "x-tc-version": "" } }, code: "MissingParameter" },
  { name: "no time", options: { headers: { "x-tc-timestamp": "" } }, code: "MissingParameter" },
  { name: "an invalid time", options: { headers: { "x-tc-timestamp": "now" } }, code: "InvalidParameterValue" },
  {
    name: "a clock five minutes and a second behind",
    options: { timestamp: nowSeconds - 301 },
    code: "AuthFailure.SignatureExpire",
  },
  { name: "a clock an hour ahead", options: { timestamp: nowSeconds + hour }, code: "AuthFailure.SignatureExpire" },
  { name: "an unknown key", options: { key: TENCENT_KEY }, code: "AuthFailure.SecretIdNotFound" },
  {
    name: "a token that the key does not have",
    options: { headers: { "x-tc-token": "t" } },
    code: "AuthFailure.TokenFailure",
  },
  {
    name: "another host signed",
    options: { signedHost: "tcss.tencentcloudapi.com" },
    code: "AuthFailure.SignatureFailure",
  },
  { name: "another service in the scope", options: { service: "cvm" }, code: "AuthFailure.SignatureFailure" },
  { name: "the host of another product", options: { host: "cvm.tencentcloudapi.com" }, code: "NoSuchProduct" },
  { name: "another version", options: { version: "2017-03-12" }, code: "NoSuchVersion" },
  { name: "another action", options: { action: "DescribeInstances" }, code: "InvalidAction" },
  { name: "an action of Object.prototype", options: { action: "constructor" }, code: "InvalidAction" },
  { name: "an empty region", options: { headers: { "x-tc-region": "" } }, code: "InvalidParameterValue" },
  { name: "null for a region", options: { headers: { "x-tc-region": "null" } }, code: "InvalidParameterValue" },
  { name: "broken JSON", options: { body: "{" }, code: "InvalidParameter" },
  { name: "an empty body", options: { body: "" }, code: "InvalidParameter" },
  { name: "an unknown parameter", options: { body: '{"Nothing":1}' }, code: "UnknownParameter" },
  {
    name: "an unknown parameter of an item",
    options: { body: '{"Filters":[{"Name":"ImageName","Values":[],"More":1}]}' },
    code: "UnknownParameter",
  },
  {
    name: "a missing parameter of an item",
    options: { body: '{"Filters":[{"Name":"ImageName"}]}' },
    code: "MissingParameter",
  },
  { name: "a wrong type", options: { body: '{"Limit":true}' }, code: "InvalidParameter" },
  {
    name: "a value out of range, where InvalidParameterValue is not documented",
    options: { body: '{"Limit":101}' },
    code: "InvalidParameter",
  },
])("refuses $name with $code", async ({ options, code }) => {
  await using mock = createStillMock({ images: 10 });
  const { Error: error } = await sendTcss(mock, options);
  expect(error?.Code).toBe(code);
  expect(error?.Message).not.toBe("");
});

test("says which parameter is missing, in the vendor's words", async () => {
  await using mock = createStillMock({ images: 10 });
  const { Error: error } = await sendTcss(mock, { action: "DescribeImageAutoAuthorizedLogList" });
  expect(error).toEqual({ Code: "MissingParameter", Message: "The request is missing a required parameter `TaskId`." });
  const region = await sendTcss(mock, { headers: { "x-tc-region": "null" } });
  expect(region.Error?.Message).toBe(
    "A value specified in `X-TC-Region` is not valid, is unsupported, or cannot be used.",
  );
});

test("names the first problem in the order of the gateway: unknown, missing, type, value", async () => {
  await using mock = createStillMock({ images: 10 });
  const action = "DescribeImageAutoAuthorizedLogList";
  const codeOf = async (body: object): Promise<string | undefined> =>
    (await sendTcss(mock, { action, body: JSON.stringify(body) })).Error?.Code;
  expect(await codeOf({ Limit: "x", Offset: -1, More: 1 })).toBe("UnknownParameter");
  expect(await codeOf({ Limit: "x", Offset: -1 })).toBe("MissingParameter");
  expect(await codeOf({ Limit: "x", Offset: -1, TaskId: 1 })).toBe("InvalidParameter");
});

test("checks the signature before it tells which actions there are", async () => {
  await using mock = createStillMock({ images: 10 });
  const key = { ...tencentKey(mock), secret: "other" };
  expect((await sendTcss(mock, { key, action: "Nothing" })).Error?.Code).toBe("AuthFailure.SignatureFailure");
});

test("refuses a request without a signature", async () => {
  await using mock = createStillMock({ images: 10 });
  const headers = {
    "content-type": "application/json",
    "x-tc-action": "DescribeAssetImageList",
    "x-tc-version": "2020-11-01",
    "x-tc-timestamp": String(nowSeconds),
  };
  const send = async (more: Record<string, string>): Promise<unknown> =>
    (
      await readTcss(
        await mock.fetch("http://tcss.test/", { method: "POST", headers: { ...headers, ...more }, body: "{}" }),
      )
    ).Error;
  expect(await send({})).toEqual({
    Code: "MissingParameter",
    Message: "The request is missing a required parameter `Authorization`.",
  });
  expect(await send({ authorization: "SKIP" })).toMatchObject({ Code: "AuthFailure.InvalidAuthorization" });
});

test("refuses what v1 needs and does not get", async () => {
  await using mock = createStillMock({ images: 10 });
  const send = async (query: string): Promise<string | undefined> =>
    (await readTcss(await mock.fetch(`http://tcss.test/?${query}`))).Error?.Message;
  expect(await send("Version=2020-11-01&SecretId=x&Action=DescribeAssetImageList")).toContain("`Timestamp`");
  expect(await send("Version=2020-11-01&SecretId=x&Action=DescribeAssetImageList&Timestamp=1&Nonce=1")).toContain(
    "`Signature`",
  );
});

test.each([
  { method: "GET", bytes: 32 * 1024 },
  { method: "POST", bytes: 1024 * 1024 },
  { method: "POST", bytes: 11 * 1024 * 1024 },
])("advises a $method signed with v1 that has more than $bytes bytes to use v3", async ({ method, bytes }) => {
  await using mock = createStillMock({ images: 10 });
  const parameters = { Action: "DescribeAssetImageList", Limit: "1", ZByte: "x".repeat(bytes) };
  const answer = await readTcss(await mock.fetch(signV1({ key: tencentKey(mock), method, parameters })));
  expect(answer.Error).toEqual({
    Code: "AuthFailure.SignatureFailure",
    Message: expect.stringMatching(/exceeding request size limit, please use .*TC3-HMAC-SHA256/),
  });
  expect(mock.requests().at(-1)?.action).toBe("DescribeAssetImageList");
});

test.each(["\n", "\r\n"])(
  "takes a signature of v1 that ends with %j, as one of the vendor's SDKs sends it",
  async (end) => {
    await using mock = createStillMock({ images: 10 });
    const parameters = { Action: "DescribeAssetImageList", Limit: "1" };
    for (const method of ["GET", "POST"]) {
      const signed = signV1({ key: tencentKey(mock), method, parameters });
      const broken = (text: string): string => text.replace(/(Signature=[^&]+)/, `$1${encodeURIComponent(end)}`);
      const request =
        method === "GET"
          ? new Request(broken(signed.url))
          : new Request(signed.url, { method, headers: signed.headers, body: broken(await signed.text()) });
      expect(await readTcss(await mock.fetch(request))).toMatchObject({ TotalCount: 10 });
    }
  },
);

test("takes twenty requests a second from one sub-account for one action", async () => {
  let nowMs = NOW_MS;
  const accounts = [
    { cloud: "tencent", id: "a1", secret: "s", owner: "a" },
    { cloud: "tencent", id: "a2", secret: "s", owner: "a" },
    { cloud: "tencent", id: "b", secret: "s" },
  ] as const;
  await using mock = createStillMock({ images: 10, rateLimit: true, now: () => nowMs, accounts });
  const codeOf = async (id: string, action = "DescribeAssetImageList"): Promise<string | undefined> =>
    (
      await sendTcss(mock, {
        key: { id, secret: "s" },
        action,
        body: action === "DescribeAssetImageList" ? "{}" : '{"TaskId":1}',
      })
    ).Error?.Code;
  const codes = await Promise.all(Array.from({ length: 21 }, (_, index) => codeOf(index % 2 === 0 ? "a1" : "a2")));
  expect(codes).toEqual([...Array.from({ length: 20 }, () => undefined), "RequestLimitExceeded"]);
  expect(await codeOf("b")).toBeUndefined();
  expect(await codeOf("a1", "DescribeImageAutoAuthorizedLogList")).toBeUndefined();
  nowMs += 1000;
  expect(await codeOf("a1")).toBeUndefined();
});

test("counts requests for each access region, which is that of the host", async () => {
  await using mock = createStillMock({ images: 10, rateLimit: true });
  const codeOf = async (host: string): Promise<string | undefined> => (await sendTcss(mock, { host })).Error?.Code;
  for (let request = 0; request < 20; request++) expect(await codeOf("tcss.tencentcloudapi.com")).toBeUndefined();
  expect(await codeOf("tcss.intl.tencentcloudapi.com")).toBe("RequestLimitExceeded");
  expect(await codeOf("tcss.ap-guangzhou.tencentcloudapi.com")).toBeUndefined();
});

test("a region that is made up shares the limit of the hosts without one", async () => {
  await using mock = createStillMock({ images: 10, rateLimit: true });
  const codes: unknown[] = [];
  for (let request = 0; request < 21; request++) {
    const host = `tcss.${request % 2 === 0 ? "ap" : "xx"}-made-up-${request}.tencentcloudapi.com`;
    codes.push((await sendTcss(mock, { host })).Error?.Code);
  }
  expect(codes).toEqual([...Array<undefined>(20).fill(undefined), "RequestLimitExceeded"]);
});

test("gives an account a limit of its own", async () => {
  const accounts = [{ cloud: "tencent", id: "raised", secret: "s", requestsPerSecond: 22 }] as const;
  await using mock = createStillMock({ images: 10, rateLimit: true, accounts });
  const codes = await Promise.all(
    Array.from({ length: 23 }, async () => (await sendTcss(mock, { key: { id: "raised", secret: "s" } })).Error?.Code),
  );
  expect(codes).toEqual([...Array.from({ length: 22 }, () => undefined), "RequestLimitExceeded"]);
});

test("takes common parameters of a POST from the query where there is no header", async () => {
  await using mock = createStillMock({ images: 10 });
  const signed = signTc3({ key: tencentKey(mock) });
  for (const name of ["x-tc-action", "x-tc-version"]) signed.headers.delete(name);
  const url = `${signed.url}?Action=DescribeAssetImageList&Version=2020-11-01`;
  const init = { method: "POST", headers: signed.headers, body: "{}" };
  expect(await readTcss(await mock.fetch(url, init))).toHaveProperty("TotalCount", 10);
  expect(mock.requests().at(-1)?.action).toBe("DescribeAssetImageList");
});

test("refuses a nonce of v1 that is not a number", async () => {
  await using mock = createStillMock({ images: 10 });
  const parameters = { Action: "DescribeAssetImageList", Nonce: "abc" };
  expect((await readTcss(await mock.fetch(signV1({ key: tencentKey(mock), parameters })))).Error).toEqual({
    Code: "InvalidParameter",
    Message: "Parameter `Nonce` type error.",
  });
});

test("answers with the number that the vendor's Node SDK gave the request, and with no other text", async () => {
  await using mock = createStillMock({ images: 10 });
  const traceOf = async (trace: string): Promise<string | null> => {
    const signed = signTc3({ key: tencentKey(mock), headers: { "x-tc-traceid": trace } });
    return (await mock.fetch(signed)).headers.get("x-tc-traceid");
  };
  expect(await traceOf("0b1c2d3e-0000-4000-8000-000000000000")).toBe("0b1c2d3e-0000-4000-8000-000000000000");
  expect(await traceOf("<script>")).toBeNull();
});

test("hides the details of its own errors from the caller and reports them to the person who runs it", async () => {
  const faults: unknown[] = [];
  const context = createContext((fault) => faults.push(fault));
  const request = signTc3({ key: TENCENT_KEY });
  const { response, outcome } = await answerWith(tcssProtocol, request, context);
  expect(outcome).toBe("InternalError");
  expect(JSON.parse(bytesOf(response.body).toString())).toMatchObject({
    Response: { Error: { Code: "InternalError", Message: "An internal error occurred." } },
  });
  expect(faults).toEqual([new TypeError("the disk is full: /var/lib")]);
});

test("knows when a token expires", async () => {
  let nowMs = NOW_MS;
  const accounts = [
    { cloud: "tencent", id: "temporary", secret: "s", token: "t", expiresAtMs: NOW_MS + 1000 },
  ] as const;
  await using mock = createStillMock({ images: 10, accounts, now: () => nowMs });
  const send = async (): Promise<string | undefined> =>
    (await sendTcss(mock, { key: { id: "temporary", secret: "s" }, headers: { "x-tc-token": "t" } })).Error?.Code;
  expect(await send()).toBeUndefined();
  nowMs += 1000;
  expect(await send()).toBe("AuthFailure.TokenFailure");
});

test("lets a sub-account call what its policy allows and does not deny, before it looks at the parameters", async () => {
  const accounts = [{ cloud: "tencent", id: "reader", secret: "s", allow: ["Describe*"], deny: ["*LogList"] }] as const;
  await using mock = createStillMock({ images: 10, accounts });
  const codeOf = async (action: string): Promise<string | undefined> =>
    (await sendTcss(mock, { key: { id: "reader", secret: "s" }, action })).Error?.Code;
  expect(await codeOf("DescribeAssetImageList")).toBeUndefined();
  expect(await codeOf("DescribeImageAutoAuthorizedLogList")).toBe("AuthFailure.UnauthorizedOperation");
  expect(await codeOf("ModifyImageAuthorized")).toBe("AuthFailure.UnauthorizedOperation");
  expect(await codeOf("Nothing")).toBe("InvalidAction");
});

test("knows accounts with tokens, disabled ones and ones without permission", async () => {
  const accounts = [
    { cloud: "tencent", id: "temporary", secret: "s", token: "t" },
    { cloud: "tencent", id: "disabled", secret: "s", status: "disabled" },
    { cloud: "tencent", id: "denied", secret: "s", status: "denied" },
    { cloud: "alibaba", id: "alibaba", secret: "s" },
  ] as const;
  await using mock = createStillMock({ images: 10, accounts });
  const codeOf = async (id: string, headers = {}): Promise<string | undefined> =>
    (await sendTcss(mock, { key: { id, secret: "s" }, headers })).Error?.Code;
  expect(await codeOf("temporary", { "x-tc-token": "t" })).toBeUndefined();
  expect(await codeOf("temporary")).toBe("AuthFailure.TokenFailure");
  expect(await codeOf("disabled")).toBe("AuthFailure.SecretIdNotFound");
  expect(await codeOf("denied")).toBe("AuthFailure.UnauthorizedOperation");
  expect(await codeOf("alibaba")).toBe("AuthFailure.SecretIdNotFound");
});

test("takes integers in text, as the vendor does", async () => {
  await using mock = createStillMock({ images: 10 });
  expect((await sendTcss(mock, { body: '{"Limit":"3"}' }))["List"]).toHaveLength(3);
});
