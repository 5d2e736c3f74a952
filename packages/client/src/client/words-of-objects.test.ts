import { expect, test } from "vitest";

import { inMemory, tencentError } from "../../test/in-memory.js";
import { manualTime } from "../../test/manual-time.js";
import { isApiError } from "../errors/api-error.js";
import { isNetworkError } from "../errors/network-error.js";
import { createSasClient } from "./create-sas-client.js";
import { createTcssClient } from "./create-tcss-client.js";

const credentials = { secretId: "AKIDtest", secretKey: "key" };
const key = { accessKeyId: "id", accessKeySecret: "key" };

// Members that every object has without anybody having put them there.
const words = ["constructor", "toString", "__proto__", "valueOf.Novel"];

test.for(words)("the code %s is a refusal without a next step, as any unknown code", async (code) => {
  const tcss = createTcssClient({ ...manualTime(), ...inMemory(tencentError(code)), credentials });
  const body = { Code: code, Message: "text", RequestId: "6B7F" };
  const sas = createSasClient({ ...manualTime(), ...inMemory({ status: 400, body }), credentials: key });
  const calls = [tcss.call("DescribeAssetImageList"), sas.call("DescribeImageInfoList", { Uuids: "a" })];
  for (const call of calls) {
    const error: unknown = await call.catch((caught: unknown) => caught);
    expect(isApiError(error, code)).toBe(true);
    expect(error).toMatchObject({ retryable: false, nextStep: undefined, attempts: 1 });
  }
});

test.for(words)("the code %s of a connection is a network error without a next step", async (code) => {
  const fetch = () => Promise.reject(Object.assign(new Error("text"), { code }));
  const tcss = createTcssClient({ ...manualTime(), fetch, credentials, retry: false });
  const error: unknown = await tcss.call("DescribeAssetImageList").catch((caught: unknown) => caught);
  expect(isNetworkError(error)).toBe(true);
  expect(error).toMatchObject({ code, nextStep: undefined });
});
