import { expect, test } from "vitest";

import { answerWith, createContext } from "../../test/broken-mock.js";
import { alibabaKey, createStillMock, readSas, sendSas } from "../../test/call.js";
import { NOW_MS, signAcs3, signRpc1, toSeconds } from "../../test/sign.js";
import { bytesOf } from "../wire/message.js";
import { sasProtocol } from "./protocol.js";

const minute = 60_000;

test("answers with its own envelope, request IDs in upper case and the type that the vendor sends", async () => {
  await using mock = createStillMock({ images: 10 });
  const response = await mock.fetch(signAcs3({ key: alibabaKey(mock), query: { Uuids: "nothing" } }));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json;charset=utf-8");
  expect(response.headers.get("date")).toBe(new Date(NOW_MS).toUTCString());
  const guid = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;
  const answer: unknown = await response.json();
  expect(answer).toEqual({ RequestId: expect.stringMatching(guid), ImageInfos: [] });
  expect(answer).toHaveProperty("RequestId", response.headers.get("x-acs-request-id"));
  expect(response.headers.get("x-acs-trace-id")).toMatch(/^[0-9a-f]{32}$/);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
});

test("refuses with a status, its host, and a page that may help", async () => {
  await using mock = createStillMock({ images: 10 });
  const { status, answer } = await sendSas(mock, { host: "127.0.0.1:8080" });
  expect(status).toBe(400);
  expect(answer).toEqual({
    RequestId: expect.any(String),
    HostId: "127.0.0.1:8080",
    Code: "MissingUuids",
    Message: "Uuids is mandatory for this action.",
    Recommend: `https://api.aliyun.com/troubleshoot?q=MissingUuids&product=Sas&requestId=${String(answer["RequestId"])}`,
  });
});

const Uuids = "a, b*~!'()";

test.each([
  { name: "POST with a query", options: { query: { Uuids } } },
  { name: "GET", options: { method: "GET", query: { Uuids } } },
  { name: "POST with a form", options: { form: { Uuids } } },
  { name: "clock fifteen minutes behind", options: { query: { Uuids }, date: toSeconds(NOW_MS - 15 * minute) } },
  { name: "clock fifteen minutes ahead", options: { query: { Uuids }, date: toSeconds(NOW_MS + 15 * minute) } },
  { name: "parameters that the action does not know", options: { query: { Uuids, More: "1", "List.1": "x" } } },
  {
    name: "headers of the clients",
    options: { query: { Uuids }, headers: { "x-acs-credentials-provider": "static_ak" } },
  },
])("takes a request signed with ACS3: $name", async ({ options }) => {
  await using mock = createStillMock({ images: 10 });
  expect(await sendSas(mock, options)).toMatchObject({ status: 200, answer: { ImageInfos: [] } });
});

test.each(["GET", "POST"])("takes a request signed with RPC 1.0 by %s", async (method) => {
  await using mock = createStillMock({ images: 10 });
  const key = alibabaKey(mock);
  expect(await readSas(await mock.fetch(signRpc1({ key, method, parameters: { Uuids } })))).toMatchObject({
    status: 200,
  });
  expect(
    await readSas(await mock.fetch(signRpc1({ key, method, parameters: { Uuids, Format: "json" } }))),
  ).toMatchObject({ status: 200 });
  const forged = await readSas(
    await mock.fetch(signRpc1({ key: { ...key, secret: "other" }, method, parameters: { Uuids } })),
  );
  expect(forged).toMatchObject({ status: 400, answer: { Code: "SignatureDoesNotMatch" } });
});

test("goes by the signature where an older client also sends x-acs headers in another spelling", async () => {
  await using mock = createStillMock({ images: 10 });
  const { url } = signRpc1({ key: alibabaKey(mock), parameters: { Uuids } });
  const headers = { "x-acs-action": "describeImageInfoList", "x-acs-version": "2018-12-03" };
  expect(await readSas(await mock.fetch(url, { headers }))).toMatchObject({ status: 200 });
});

test("signs query and form of RPC 1.0 together", async () => {
  await using mock = createStillMock({ images: 10 });
  const signed = signRpc1({ key: alibabaKey(mock), method: "POST", parameters: { Uuids } });
  const parameters = new URLSearchParams(await signed.text());
  parameters.delete("Uuids");
  const request = new Request(`${signed.url}?Uuids=${encodeURIComponent(Uuids)}`, { method: "POST", body: parameters });
  expect(await readSas(await mock.fetch(request))).toMatchObject({ status: 200 });
});

test.each([
  { name: "another method", options: { method: "PUT" }, status: 400, code: "UnsupportedHTTPMethod" },
  {
    name: "a long body",
    options: { form: { Uuids: "x".repeat(10 * 1024 * 1024) } },
    status: 413,
    code: "RequestEntityTooLarge",
  },
  { name: "no action", options: { action: "" }, status: 400, code: "MissingAction" },
  { name: "no version", options: { version: "" }, status: 400, code: "MissingVersion" },
  { name: "another version", options: { version: "2014-05-26" }, status: 400, code: "InvalidVersion" },
  { name: "another action", options: { action: "RunInstances" }, status: 404, code: "InvalidAction.NotFound" },
  {
    name: "an action of Object.prototype",
    options: { action: "constructor" },
    status: 404,
    code: "InvalidAction.NotFound",
  },
  {
    name: "a type of answer that there is not",
    options: { query: { Uuids: "a" }, headers: { accept: "text/html,image/png" } },
    status: 400,
    code: "InvalidParameter.Accept",
  },
  {
    name: "the host of another product",
    options: { host: "ecs.cn-shanghai.aliyuncs.com" },
    status: 404,
    code: "InvalidProduct.NotFound",
  },
  { name: "an unknown format", options: { query: { Format: "YAML" } }, status: 400, code: "InvalidParameter.Format" },
  { name: "no time", options: { date: "" }, status: 400, code: "MissingTimestamp" },
  { name: "no nonce", options: { nonce: "" }, status: 400, code: "MissingSignatureNonce" },
  { name: "a malformed time", options: { date: "2026-11-21 12:00:00" }, status: 400, code: "InvalidTimeStamp.Format" },
  {
    name: "an invalid time",
    options: { date: "2026-13-21T12:00:00Z" },
    status: 400,
    code: "InvalidTimeStamp.Format",
  },
  {
    name: "a clock more than fifteen minutes behind",
    options: { date: toSeconds(NOW_MS - 15 * minute - 1000) },
    status: 400,
    code: "InvalidTimeStamp.Expired",
  },
  {
    name: "an unknown key",
    options: { key: { id: "unknown", secret: "s" } },
    status: 404,
    code: "InvalidAccessKeyId.NotFound",
  },
  {
    name: "a hash that is not that of the body",
    options: { headers: { "x-acs-content-sha256": "0".repeat(64) } },
    status: 400,
    code: "SignatureDoesNotMatch",
  },
  { name: "no parameter", options: {}, status: 400, code: "MissingUuids" },
  { name: "an empty parameter", options: { query: { Uuids: "" } }, status: 400, code: "MissingUuids" },
  { name: "a parameter of commas", options: { query: { Uuids: " , ," } }, status: 400, code: "MissingUuids" },
])("refuses $name with $status $code", async ({ options, status, code }) => {
  await using mock = createStillMock({ images: 10 });
  expect(await sendSas(mock, options)).toMatchObject({
    status,
    answer: { Code: code, Message: expect.stringMatching(/./) },
  });
});

test.each([
  { name: "no key", parameters: { AccessKeyId: "" }, code: "MissingAccessKeyId" },
  { name: "no time", parameters: { Timestamp: "" }, code: "MissingTimestamp" },
  { name: "no nonce", parameters: { SignatureNonce: "" }, code: "MissingSignatureNonce" },
  { name: "another method of signing", parameters: { SignatureMethod: "HMAC-SHA256" }, code: "InvalidSignatureMethod" },
  { name: "no method of signing", parameters: { SignatureMethod: "" }, code: "MissingSignatureMethod" },
  { name: "no version of signing", parameters: { SignatureVersion: "" }, code: "MissingSignatureVersion" },
  { name: "another version of signing", parameters: { SignatureVersion: "2.0" }, code: "IncompleteSignature" },
])("refuses RPC 1.0 with $name", async ({ parameters, code }) => {
  await using mock = createStillMock({ images: 10 });
  const response = await mock.fetch(signRpc1({ key: alibabaKey(mock), parameters: { Uuids, ...parameters } }));
  expect(await readSas(response)).toMatchObject({ status: 400, answer: { Code: code } });
});

test("takes a time that an older page of the vendor spells TimeStamp", async () => {
  await using mock = createStillMock({ images: 10 });
  const parameters = { Uuids, TimeStamp: toSeconds(NOW_MS) };
  expect(await readSas(await mock.fetch(signRpc1({ key: alibabaKey(mock), parameters })))).toMatchObject({
    status: 200,
  });
});

test("refuses requests that are not signed, or not wholly", async () => {
  await using mock = createStillMock({ images: 10 });
  const headers = { "x-acs-action": "DescribeImageInfoList", "x-acs-version": "2018-12-03" };
  expect(await readSas(await mock.fetch("http://tds.test/", { headers }))).toMatchObject({
    status: 400,
    answer: { Code: "MissingAccessKeyId" },
  });
  const signed = signAcs3({ key: alibabaKey(mock), query: { Uuids } });
  signed.headers.set("x-acs-more", "not signed");
  expect(await readSas(await mock.fetch(signed))).toMatchObject({
    status: 400,
    answer: { Code: "IncompleteSignature" },
  });
});

test("refuses a request that comes a second time, but not one whose first try had a wrong signature", async () => {
  await using mock = createStillMock({ images: 10 });
  const nonce = "once";
  const key = alibabaKey(mock);
  const forged = await sendSas(mock, { key: { ...key, secret: "other" }, nonce, query: { Uuids } });
  expect(forged.answer.Code).toBe("SignatureDoesNotMatch");
  expect((await sendSas(mock, { nonce, query: { Uuids } })).status).toBe(200);
  expect(await sendSas(mock, { nonce, query: { Uuids } })).toMatchObject({
    status: 400,
    answer: { Code: "SignatureNonceUsed" },
  });
});

test("says what it would have signed, but never the token", async () => {
  const token = "secret-token==";
  await using mock = createStillMock({ images: 10, accounts: [{ cloud: "alibaba", id: "sts", secret: "s", token }] });
  const key = { id: "sts", secret: "other" };
  const acs3 = await sendSas(mock, { key, query: { Uuids: "a" }, headers: { "x-acs-security-token": token } });
  expect(acs3.answer.Message).toContain("Uuids=a");
  const rpc1 = await readSas(await mock.fetch(signRpc1({ key, parameters: { Uuids: "a", SecurityToken: token } })));
  expect(rpc1.answer.Message).toContain("Uuids%3Da");
  for (const { answer } of [acs3, rpc1]) {
    expect(answer.Code).toBe("SignatureDoesNotMatch");
    expect(JSON.stringify(answer)).not.toContain("secret-token");
  }
});

test("says what it would have signed in the words that the vendor's clients look for", async () => {
  await using mock = createStillMock({ images: 10 });
  const key = { ...alibabaKey(mock), secret: "other" };
  const acs3 = await sendSas(mock, { key, query: { Uuids: "a" } });
  expect(acs3.answer.Message).toMatch(
    /^Specified signature does not match our calculation\. server StringToSign is \[ACS3-HMAC-SHA256\n[0-9a-f]{64}\] server CanonicalRequest is \[POST\n\/\nUuids=a\n/,
  );
  const rpc1 = await readSas(await mock.fetch(signRpc1({ key, parameters: { Uuids: "a" } })));
  expect(rpc1.answer.Message).toMatch(
    /^Specified signature is not matched with our calculation\. server string to sign is:GET&%2F&AccessKeyId%3D/,
  );
});

test("takes a method of signing in any case, as a page of the vendor writes it", async () => {
  await using mock = createStillMock({ images: 10 });
  const parameters = { Uuids, SignatureMethod: "Hmac-SHA1" };
  expect((await mock.fetch(signRpc1({ key: alibabaKey(mock), parameters }))).status).toBe(200);
});

test("counts requests for each region, which is that of the host", async () => {
  await using mock = createStillMock({ images: 10, rateLimit: true });
  const statusOf = async (host: string): Promise<number> => (await sendSas(mock, { host, query: { Uuids } })).status;
  for (let request = 0; request < 10; request++) expect(await statusOf("tds.cn-shanghai.aliyuncs.com")).toBe(200);
  expect(await statusOf("tds.cn-shanghai.aliyuncs.com")).toBe(400);
  expect(await statusOf("tds.ap-southeast-1.aliyuncs.com")).toBe(200);
});

test("a region that is made up shares the limit of the hosts without one", async () => {
  await using mock = createStillMock({ images: 10, rateLimit: true });
  const statuses: number[] = [];
  for (let request = 0; request < 11; request++)
    statuses.push((await sendSas(mock, { host: `tds.made-up-${request}.aliyuncs.com`, query: { Uuids } })).status);
  expect(statuses).toEqual([...Array<number>(10).fill(200), 400]);
});

test("hides the details of its own errors from the caller and reports them to the person who runs it", async () => {
  const faults: unknown[] = [];
  const context = createContext((fault) => faults.push(fault));
  const request = signAcs3({ key: { id: "any", secret: "s" }, query: { Uuids } });
  const { response, outcome } = await answerWith(sasProtocol, request, context);
  expect([response.status, outcome]).toEqual([500, "InternalError"]);
  expect(JSON.parse(bytesOf(response.body).toString())).toMatchObject({
    Message: expect.stringMatching(/^The request processing has failed/),
  });
  expect(faults).toEqual([new TypeError("the disk is full: /var/lib")]);
});

test("knows when a token expires", async () => {
  let nowMs = NOW_MS;
  const accounts = [{ cloud: "alibaba", id: "sts", secret: "s", token: "t", expiresAtMs: NOW_MS + 1000 }] as const;
  await using mock = createStillMock({ images: 10, accounts, now: () => nowMs });
  const send = (): ReturnType<typeof sendSas> =>
    sendSas(mock, { key: { id: "sts", secret: "s" }, query: { Uuids }, headers: { "x-acs-security-token": "t" } });
  expect((await send()).status).toBe(200);
  nowMs += 1000;
  expect(await send()).toMatchObject({ status: 400, answer: { Code: "InvalidSecurityToken.Expired" } });
});

test.each([
  { name: "allows", policy: { allow: ["DescribeImage*"] }, type: undefined },
  { name: "does not allow", policy: { allow: ["Create*"] }, type: "ImplicitDeny" },
  { name: "denies", policy: { deny: ["DescribeImageInfoList"] }, type: "ExplicitDeny" },
])("says why a sub-account may not call what its policy $name", async ({ policy, type }) => {
  const accounts = [{ cloud: "alibaba", id: "key", secret: "s", owner: "auditor", ...policy }] as const;
  await using mock = createStillMock({ images: 10, accounts });
  const { status, answer } = await sendSas(mock, { key: { id: "key", secret: "s" }, query: { Uuids } });
  expect(status).toBe(type === undefined ? 200 : 403);
  expect(answer["AccessDeniedDetail"]).toEqual(
    type === undefined
      ? undefined
      : {
          AuthAction: "yundun-sas:DescribeImageInfoList",
          AuthPrincipalDisplayName: "auditor",
          AuthPrincipalType: "SubUser",
          NoPermissionType: type,
          PolicyType: "AccountLevelIdentityBasedPolicy",
        },
  );
});

test("takes ten requests a second from one account and says how long to wait", async () => {
  let nowMs = NOW_MS;
  await using mock = createStillMock({ images: 10, rateLimit: true, now: () => nowMs });
  const key = alibabaKey(mock);
  const responses = await Promise.all(
    Array.from({ length: 11 }, () => mock.fetch(signAcs3({ key, query: { Uuids } }))),
  );
  expect(responses.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 200), 400]);
  expect(responses[10]?.headers.get("x-acs-retry-after")).toBe("1000");
  expect(await responses[10]?.json()).toMatchObject({ Code: "Throttling.User" });
  nowMs += 1000;
  expect((await sendSas(mock, { query: { Uuids } })).status).toBe(200);
});

test("knows accounts with tokens, disabled ones and ones without permission", async () => {
  const accounts = [
    { cloud: "alibaba", id: "temporary", secret: "s", token: "t" },
    { cloud: "alibaba", id: "disabled", secret: "s", status: "disabled" },
    { cloud: "alibaba", id: "denied", secret: "s", status: "denied" },
    { cloud: "tencent", id: "tencent", secret: "s" },
  ] as const;
  await using mock = createStillMock({ images: 10, accounts });
  const send = async (id: string, headers = {}): Promise<unknown> => {
    const { status, answer } = await sendSas(mock, { key: { id, secret: "s" }, query: { Uuids }, headers });
    return [status, answer.Code];
  };
  expect(await send("temporary", { "x-acs-security-token": "t" })).toEqual([200, undefined]);
  expect(await send("temporary")).toEqual([400, "MissingSecurityToken"]);
  expect(await send("temporary", { "x-acs-security-token": "u" })).toEqual([
    400,
    "InvalidSecurityToken.MismatchWithAccessKey",
  ]);
  expect(await send("disabled")).toEqual([400, "InvalidAccessKeyId.Inactive"]);
  expect(await send("denied")).toEqual([403, "NoPermission"]);
  expect(await send("tencent")).toEqual([404, "InvalidAccessKeyId.NotFound"]);
});
