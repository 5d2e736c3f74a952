import { inspect } from "node:util";

import { expect, test } from "vitest";

import { callTcss, createStillMock, sendSas, sendTcss } from "../../test/call.js";
import { NOW_MS } from "../../test/sign.js";
import { createMock } from "./create-mock.js";

test("is made at once and needs no options", async () => {
  await using mock = createMock();
  expect(mock.estate).toMatchObject({ hostImages: 200, registryImages: 50, alibabaImages: 50, newestTaskId: 1 });
  expect(mock.credentials).toEqual({
    tencent: { secretId: "plimsoll-mock-secret-id", secretKey: "plimsoll-mock-secret-key" },
    alibaba: { accessKeyId: "plimsoll-mock-access-key-id", accessKeySecret: "plimsoll-mock-access-key-secret" },
  });
});

test.each([
  { images: -1 },
  { images: 1.5 },
  { images: 1_000_001 },
  { seed: -1 },
  { seed: 2 ** 32 },
  { licenses: -1 },
  { licensed: Number.NaN },
  { images: 10, licensed: 13 },
  { images: 10, licenses: 5, licensed: 6 },
  { images: 0, licenses: 0, extra: { hostImages: [{ ImageID: "a", IsAuthorized: 1 }] } },
])("refuses invalid numbers: %o", (options) => {
  expect(() => createMock(options)).toThrow(RangeError);
});

test("counts its estate at each look", async () => {
  await using mock = createStillMock({ images: 20, licenses: 40, licensed: 0 });
  const { estate } = mock;
  await callTcss(mock, "ModifyImageAuthorized", {
    AllLocalImages: true,
    AllRegistryImages: false,
    UpdatedLocalImageCnt: 3,
    UpdatedRegistryImageCnt: 0,
    ImageSourceType: "ASSETIMAGE",
  });
  expect(estate.licenses).toEqual({ total: 40, used: 3 });
});

test("remembers requests without what is secret in them", async () => {
  const accounts = [{ cloud: "alibaba", id: "sts", secret: "very-secret", token: "secret-token" }] as const;
  await using mock = createStillMock({ images: 10, accounts });
  await sendTcss(mock, { method: "GET", query: "Limit=1" });
  await sendTcss(mock, { action: "Nothing", body: '{"By":"parameter"}' });
  await sendSas(mock, {
    key: { id: "sts", secret: "very-secret" },
    headers: { "x-acs-security-token": "secret-token" },
  });
  await mock.fetch("http://mock.test/");
  const calm = { applied: false, faults: [] };
  expect(mock.requests()).toEqual([
    { timeMs: NOW_MS, service: "tcss", method: "GET", action: "DescribeAssetImageList", outcome: "OK", ...calm },
    { timeMs: NOW_MS, service: "tcss", method: "POST", action: "Nothing", outcome: "InvalidAction", ...calm },
    {
      timeMs: NOW_MS,
      service: "sas",
      method: "POST",
      action: "DescribeImageInfoList",
      outcome: "MissingUuids",
      ...calm,
    },
    { timeMs: NOW_MS, service: undefined, method: "GET", action: "", outcome: "NoService", ...calm },
  ]);
  expect(inspect(mock, { depth: 10, getters: true })).not.toMatch(/very-secret|secret-token/);
});

test("closes twice without harm", async () => {
  const mock = createMock({ images: 10 });
  await mock.listen();
  await mock.close();
  await expect(mock.close()).resolves.toBeUndefined();
});

test("keeps mocks apart", async () => {
  await using one = createStillMock({ images: 10, licenses: 20, licensed: 0 });
  await using other = createStillMock({ images: 10, licenses: 20, licensed: 0 });
  await callTcss(one, "ModifyImageAuthorized", {
    AllLocalImages: true,
    AllRegistryImages: false,
    UpdatedLocalImageCnt: 3,
    UpdatedRegistryImageCnt: 0,
    ImageSourceType: "ASSETIMAGE",
  });
  expect([one.estate.licenses.used, other.estate.licenses.used]).toEqual([3, 0]);
});
