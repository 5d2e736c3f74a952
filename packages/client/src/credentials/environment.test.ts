import { expect, test } from "vitest";

import { missOf, placesOf } from "../../test/credentials-world.js";
import { alibabaFromEnvironment, tencentFromEnvironment } from "./environment.js";

const pair = { TENCENTCLOUD_SECRET_ID: "id", TENCENTCLOUD_SECRET_KEY: "key" };

test.for([
  { environment: { TENCENTCLOUD_SECURITY_TOKEN: "3" }, token: "3" },
  { environment: { TENCENTCLOUD_TOKEN: "2", TENCENTCLOUD_SECURITY_TOKEN: "3" }, token: "2" },
  { environment: { TENCENTCLOUD_SESSION_TOKEN: "1", TENCENTCLOUD_TOKEN: "2" }, token: "1" },
  { environment: { TENCENTCLOUD_SESSION_TOKEN: " ", TENCENTCLOUD_TOKEN: "2" }, token: "2" },
  { environment: {}, token: undefined },
])("Tencent: the token is the first that is set: $token", async ({ environment, token }) => {
  expect((await tencentFromEnvironment({ ...pair, ...environment })()).token).toBe(token);
});

test.for([
  { prefix: "ALIBABA_CLOUD", id: "ACCESS_KEY_ID", secret: "ACCESS_KEY_SECRET" },
  { prefix: "ALIBABACLOUD", id: "ACCESS_KEY_ID", secret: "ACCESS_KEY_SECRET" },
  { prefix: "ALICLOUD", id: "ACCESS_KEY_ID", secret: "ACCESS_KEY_SECRET" },
  { prefix: "ALICLOUD", id: "ACCESS_KEY", secret: "SECRET_KEY" },
])("Alibaba: $prefix with $id and $secret is a key", async ({ prefix, id, secret }) => {
  const environment = { [`${prefix}_${id}`]: "id", [`${prefix}_${secret}`]: "s", [`${prefix}_SECURITY_TOKEN`]: "t" };
  const key = { accessKeyId: "id", accessKeySecret: "s", securityToken: "t" };
  expect(await alibabaFromEnvironment(environment)()).toEqual(key);
});

test("Alibaba: halves of different names are not put together, and the broken one is named", async () => {
  const mixed = { ALIBABA_CLOUD_ACCESS_KEY_ID: "id", ALICLOUD_SECRET_KEY: "s", ALICLOUD_ACCESS_KEY: "other" };
  const error = await missOf(alibabaFromEnvironment(mixed)());
  expect(error.reason).toBe("unusable");
  expect(placesOf(error)).toEqual([
    "environment ALIBABA_CLOUD_ACCESS_KEY_ID (set without its secret)",
    "environment ALIBABA_CLOUD_ACCESS_KEY_SECRET (not set)",
  ]);
});

test("variables with names of the caller are read instead of the vendor's, and named where they are missing", async () => {
  const environment = { ...pair, A_ID: "a", A_SECRET: "s", A_TOKEN: "t" };
  const names = { id: "A_ID", secret: "A_SECRET", token: "A_TOKEN" };
  expect(await tencentFromEnvironment(environment, names)()).toEqual({ secretId: "a", secretKey: "s", token: "t" });
  expect(await alibabaFromEnvironment(environment, { id: "A_ID", secret: "A_SECRET" })()).toEqual({
    accessKeyId: "a",
    accessKeySecret: "s",
  });
  for (const read of [tencentFromEnvironment, alibabaFromEnvironment]) {
    const error = await missOf(read(pair, names)());
    expect(placesOf(error)).toEqual(["environment A_ID (not set)", "environment A_SECRET (not set)"]);
    expect(error.nextStep).toBe("Set A_ID and A_SECRET.");
  }
});
