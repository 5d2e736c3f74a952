import { expect, test } from "vitest";

import { createStillMock, readSas, readTcss, sendSas, sendTcss, tencentKey } from "../../test/call.js";
import { NOW_MS, signRpc1, signV1 } from "../../test/sign.js";

const tencent = {
  action: "GetCallerIdentity",
  version: "2018-08-13",
  service: "sts",
  host: "sts.intl.tencentcloudapi.com",
} as const;
const alibaba = { action: "GetCallerIdentity", version: "2015-04-01" } as const;
const accounts = [
  { cloud: "tencent", id: "sub-key", secret: "s", accountId: "200000000002", owner: "audit" },
  { cloud: "alibaba", id: "sub-key", secret: "s", accountId: "2000000000000002", owner: "audit" },
  { cloud: "tencent", id: "role-key", secret: "s", token: "t" },
  { cloud: "alibaba", id: "role-key", secret: "s", token: "t" },
] as const;
const sub = { id: "sub-key", secret: "s" };
const role = { id: "role-key", secret: "s" };

test("Tencent Cloud's token service says whose key it is", async () => {
  await using mock = createStillMock({ images: 1, accounts });
  expect(await sendTcss(mock, tencent)).toEqual({
    Type: "CAMUser",
    AccountId: "100000000001",
    UserId: "100000000001",
    PrincipalId: "100000000001",
    Arn: "qcs::cam:100000000001:uin/100000000001",
    RequestId: expect.any(String),
  });
  const user = await sendTcss(mock, { ...tencent, key: sub, host: "sts.tencentcloudapi.com" });
  expect(user).toMatchObject({
    Type: "CAMUser",
    AccountId: "200000000002",
    UserId: expect.stringMatching(/^2\d{11}$/),
  });
  expect(user["UserId"]).not.toBe(user["AccountId"]);
  expect(await sendTcss(mock, { ...tencent, key: role, headers: { "x-tc-token": "t" } })).toMatchObject({
    Type: "CAMRole",
    AccountId: "100000000001",
  });
});

test("Tencent Cloud's token service takes signature v1 in a GET, at its own host", async () => {
  await using mock = createStillMock({ images: 1 });
  const parameters = { Action: tencent.action, Version: tencent.version, Region: "ap-guangzhou" };
  const request = signV1({ key: tencentKey(mock), parameters, host: "sts.tencentcloudapi.com" });
  expect(await readTcss(await mock.fetch(request))).toMatchObject({ AccountId: "100000000001" });
});

test.each([
  { name: "a signature for another service", options: { service: "tcss" }, code: "AuthFailure.SignatureFailure" },
  { name: "a wrong secret", options: { key: { ...sub, secret: "x" } }, code: "AuthFailure.SignatureFailure" },
  { name: "an unknown key", options: { key: { id: "no", secret: "s" } }, code: "AuthFailure.SecretIdNotFound" },
  { name: "TCSS's own host", options: { host: "tcss.tencentcloudapi.com" }, code: "NoSuchProduct" },
  { name: "TCSS's version", options: { version: "2020-11-01", service: "tcss" }, code: "InvalidAction" },
])("Tencent Cloud's token service refuses $name", async ({ options, code }) => {
  await using mock = createStillMock({ images: 1, accounts });
  const host = "127.0.0.1:8321";
  expect((await sendTcss(mock, { ...tencent, host, ...options })).Error?.Code).toBe(code);
});

test("a signature for the token service does not open TCSS", async () => {
  await using mock = createStillMock({ images: 1 });
  const { Error: error } = await sendTcss(mock, { service: "sts", host: "127.0.0.1:8321" });
  expect(error?.Code).toBe("AuthFailure.SignatureFailure");
});

test("Alibaba Cloud's token service says whose key it is", async () => {
  await using mock = createStillMock({ images: 1, accounts });
  expect((await sendSas(mock, { ...alibaba, host: "sts.aliyuncs.com" })).answer).toEqual({
    IdentityType: "Account",
    AccountId: "1000000000000001",
    UserId: "1000000000000001",
    PrincipalId: "1000000000000001",
    Arn: "acs:ram::1000000000000001:root",
    RequestId: expect.any(String),
  });
  expect((await sendSas(mock, { ...alibaba, key: sub, host: "127.0.0.1:1" })).answer).toMatchObject({
    IdentityType: "RAMUser",
    AccountId: "2000000000000002",
    Arn: "acs:ram::2000000000000002:user/audit",
  });
  const headers = { "x-acs-accesskey-id": "role-key", "x-acs-security-token": "t" };
  expect((await sendSas(mock, { ...alibaba, key: role, headers, host: "127.0.0.1:1" })).answer).toMatchObject({
    IdentityType: "AssumedRoleUser",
    AccountId: "1000000000000001",
  });
});

test("Alibaba Cloud's token service takes RPC signature 1.0, and refuses Security Center's host", async () => {
  await using mock = createStillMock({ images: 1 });
  const { accessKeyId: id, accessKeySecret: secret } = mock.credentials.alibaba;
  const parameters = { Action: alibaba.action, Version: alibaba.version };
  const request = signRpc1({ key: { id, secret }, parameters, host: "sts.cn-hangzhou.aliyuncs.com" });
  expect((await readSas(await mock.fetch(request))).answer).toMatchObject({ AccountId: "1000000000000001" });
  expect((await sendSas(mock, { ...alibaba, host: "tds.aliyuncs.com" })).answer.Code).toBe("InvalidProduct.NotFound");
});

test("a policy cannot deny it, and it counts among the requests of its service", async () => {
  await using mock = createStillMock({
    images: 1,
    accounts: [{ cloud: "tencent", id: "denied", secret: "s", status: "denied" }],
  });
  expect((await sendTcss(mock, { ...tencent, key: { id: "denied", secret: "s" } })).Error).toBeUndefined();
  expect(mock.requests({ action: "GetCallerIdentity" })).toMatchObject([
    { service: "tcss", outcome: "OK", applied: false },
  ]);
});

test("twenty requests a second are taken", async () => {
  await using mock = createStillMock({ images: 1, rateLimit: true, now: () => NOW_MS });
  const codes: (string | undefined)[] = [];
  for (let sent = 0; sent < 21; sent++) codes.push((await sendTcss(mock, tencent)).Error?.Code);
  expect(codes.filter((code) => code === "RequestLimitExceeded")).toHaveLength(1);
  const answers: (string | undefined)[] = [];
  for (let sent = 0; sent < 21; sent++)
    answers.push((await sendSas(mock, { ...alibaba, host: "sts.aliyuncs.com" })).answer.Code);
  expect(answers.filter((code) => code === "Throttling.User")).toHaveLength(1);
});

test.each(["12345", "account", "1".repeat(21)])("refuses an account number like %s", (accountId) => {
  const account = { cloud: "tencent", id: "k", secret: "s", accountId } as const;
  expect(() => createStillMock({ images: 1, accounts: [account] })).toThrow("6 to 20 digits");
});
