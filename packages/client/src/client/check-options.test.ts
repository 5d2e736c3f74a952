import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";

import { emptyPage, inMemory } from "../../test/in-memory.js";
import { startLoopback } from "../../test/loopback.js";
import type { TcssClientOptions } from "./client-options.js";
import { createTcssClient } from "./create-tcss-client.js";
import { createSasClient } from "./create-sas-client.js";
import { createRateLimits } from "../pipeline/rate-limits.js";
import { timer } from "../base/timers.js";
import { isConfigurationError } from "../errors/configuration-error.js";
import { isCredentialsError } from "../errors/credentials-error.js";
import { tencentFromEnvironment } from "../credentials/environment.js";

const credentials = { secretId: "AKIDtest", secretKey: "Very-Secret-Key-0123456789" };

function faultOf(options: TcssClientOptions): unknown {
  try {
    createTcssClient(options);
    return undefined;
  } catch (error) {
    return error;
  }
}

test.for([
  { endpoint: "tcss.tencentcloudapi.com", want: "has no scheme. Next step: Write https://tcss.tencentcloudapi.com." },
  { endpoint: "//127.0.0.1:1", want: "Write https://127.0.0.1:1, or http://127.0.0.1:1 for an emulator" },
  { endpoint: "//tcss.test", want: "Write https://tcss.test." },
  { endpoint: "[::1]:8321", want: "Write https://[::1]:8321, or http://[::1]:8321" },
  ...["javascript:1", "data:text/plain,a.b", "://tcss.test", "tcss.test/path?a=b", "mailto:me", "https:tcss.test"].map(
    (endpoint) => ({
      endpoint,
      want: "has no scheme. Next step: Write an origin such as https://tcss.tencentcloudapi.com.",
    }),
  ),
  { endpoint: "localhost:8321", want: "Write https://localhost:8321, or http://localhost:8321 for an emulator" },
  { endpoint: "127.0.0.1:8321", want: "Write https://127.0.0.1:8321, or http://127.0.0.1:8321" },
  { endpoint: "ftp://tcss.test", want: "begins with neither http:// nor https://" },
  { endpoint: "https://tcss\u200b.test", want: "has U+200B at position 13, which a URL cannot contain" },
  { endpoint: "https://tcss.test\r", want: "has U+000D at position 18" },
  { endpoint: " https://tcss.test", want: "has U+0020 at position 1" },
  { endpoint: "https://tcss.test/v1", want: "has something after the host. Next step: Write only https://tcss.test." },
  { endpoint: "https://tcss.test?a=b", want: "has something after the host" },
  { endpoint: "https://user:Very-Secret@tcss.test", want: "has a user or a password before the host" },
  { endpoint: "user:Very-Secret@tcss.test", want: "Write https://tcss.test." },
  { endpoint: "https://", want: "is not a URL" },
  { endpoint: "", want: "is empty" },
])("the endpoint $endpoint is refused when the client is made", ({ endpoint, want }) => {
  const error = faultOf({ endpoint });
  expect(error).toMatchObject({ name: "ConfigurationError", code: "Configuration", option: "endpoint" });
  expect(String(error)).toContain(want);
  expect(String(error)).not.toContain("Very-Secret");
  expect(isConfigurationError(error)).toBe(true);
});

test("an origin is taken as it is, with a slash at its end too", () => {
  for (const endpoint of ["https://tcss.test", "http://127.0.0.1:8321/", "HTTPS://tcss.test", "http://[::1]:80"])
    expect(faultOf({ endpoint })).toBeUndefined();
});

test("a region that no header can have is refused, with the character", () => {
  expect(() => createTcssClient({ region: "ap-guangzhou\r" })).toThrow("region has U+000D at position 13");
  expect(() => createSasClient({ region: "cn-\u200bhangzhou" })).toThrow("region has U+200B at position 4");
  expect(() => createTcssClient({ region: "" })).toThrow("region is empty");
});

test.for([
  { name: "timeoutMs", value: 0 },
  { name: "timeoutMs", value: -1 },
  { name: "timeoutMs", value: Number.NaN },
  { name: "attemptTimeoutMs", value: 0 },
  { name: "attemptTimeoutMs", value: "60" },
  { name: "maxConnections", value: 0 },
  { name: "maxConnections", value: 1.5 },
  { name: "maxAnswerBytes", value: 0 },
  { name: "maxAnswerBytes", value: 2 ** 30 },
])("$name of $value is refused when the client is made", ({ name, value }) => {
  expect(faultOf({ [name]: value })).toMatchObject({ name: "ConfigurationError", option: name });
});

test.for([
  { retry: { limit: Number.NaN }, option: "retry.limit" },
  { retry: { capMs: -1 }, option: "retry.capMs" },
  { rateLimit: { requests: 0, perSeconds: 1 }, option: "rateLimit.requests" },
  { rateLimit: { requests: 1, perSeconds: Number.NaN }, option: "rateLimit.perSeconds" },
  { rateLimit: { requests: 6.67, perSeconds: 1 }, option: "rateLimit.requests" },
])("$option out of its range is refused when the client is made", ({ option, ...options }) => {
  expect(faultOf(options)).toMatchObject({ name: "ConfigurationError", option });
});

// As programs without types write them.
test.for([
  { rateLimit: 20, want: "rateLimit is number, and must be { requests, perSeconds } or false" },
  { rateLimit: null, want: "rateLimit is null" },
  { rateLimit: { requests: 5 }, want: "rateLimit.perSeconds is NaN" },
  { rateLimit: { perSeconds: 1 }, want: "rateLimit.requests is NaN" },
  { retry: 0, want: "retry is 0, and must be { limit, … } or false" },
  { retry: null, want: "retry is null" },
  { method: "PUT", want: 'method is "PUT", and must be "GET" or "POST"' },
  { largeIntegers: "number", want: 'largeIntegers is "number", and must be "bigint" or "string"' },
  { region: 7, want: "region is not text" },
])("$want: refused when the client is made", ({ want, ...options }) => {
  const error = faultOf(options as object);
  expect(isConfigurationError(error)).toBe(true);
  expect(String(error)).toContain(want);
});

test("shared rate limits are checked when they are made", () => {
  for (const requests of [0, Number.NaN, 6.67])
    expect(() => createRateLimits({ limit: { requests, perSeconds: 1 } })).toThrow("limit.requests is");
  for (const limit of [undefined, false, { requests: Infinity, perSeconds: 0 }] as const)
    expect(faultOf({ rateLimit: createRateLimits({ limit }) })).toBeUndefined();
});

test("an invalid time limit of one call is refused before anything is sent", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  const client = createTcssClient({ fetch, credentials });
  const options = { timeoutMs: Number.NaN };
  await expect(client.call("DescribeAssetImageList", {}, options)).rejects.toMatchObject({ option: "timeoutMs" });
  expect(sent).toEqual([]);
});

test.for([Infinity, Number.MAX_SAFE_INTEGER, 2 ** 31])("a time limit of %s ms is very long, not one", async (ms) => {
  await using server = await startLoopback((_request, response) => {
    setImmediate(() => response.end(JSON.stringify(emptyPage.body)));
  });
  await using client = createTcssClient({ endpoint: server.url, credentials, timeoutMs: ms, attemptTimeoutMs: ms });
  expect(await client.call("DescribeAssetImageList")).toMatchObject({ TotalCount: 0 });
});

test("a timer beyond what the runtime can take ends when it should, and can be stopped", () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const ended: string[] = [];
  const days = 24 * 3_600_000;
  timer(60 * days, () => ended.push("sixty days"));
  const stop = timer(60 * days, () => ended.push("stopped"));
  timer(Infinity, () => ended.push("never"));
  vi.advanceTimersByTime(59 * days);
  expect(ended).toEqual([]);
  stop();
  vi.advanceTimersByTime(2 * days);
  expect(ended).toEqual(["sixty days"]);
});

test.for([
  { variable: "TENCENTCLOUD_SECRET_ID", value: "AKID\u200btest", want: "has U+200B at position 5" },
  { variable: "TENCENTCLOUD_SECRET_KEY", value: "Very\u00a0Secret", want: "has U+00A0 at position 5" },
  { variable: "TENCENTCLOUD_TOKEN", value: "Very-Secret\ndef", want: "has U+000A at position 12" },
])("a key with a character that no header has is unusable and named: $variable", async ({ variable, value, want }) => {
  const environment = { TENCENTCLOUD_SECRET_ID: "AKID", TENCENTCLOUD_SECRET_KEY: "key", [variable]: value };
  const error: unknown = await tencentFromEnvironment(environment)().catch((caught: unknown) => caught);
  expect(isCredentialsError(error)).toBe(true);
  expect(error).toMatchObject({ reason: "unusable" });
  expect(String(error)).toContain(`environment ${variable} (${want}, which a key cannot contain)`);
  expect(String(error)).not.toContain("Secret\u00a0");
  expect(String(error)).not.toContain("Very");
});

test("a provider of one's own is held to the same", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  const client = createTcssClient({ fetch, credentials: async () => ({ ...credentials, token: "a\nb" }) });
  await expect(client.call("DescribeAssetImageList")).rejects.toThrow(
    "provider session token (has U+000A at position 2",
  );
  const blank = createSasClient({ fetch, credentials: async () => ({ accessKeyId: "", accessKeySecret: "s" }) });
  await expect(blank.call("DescribeImageInfoList", { Uuids: "a" })).rejects.toMatchObject({ name: "CredentialsError" });
  expect(sent).toEqual([]);
});

test("whatever an endpoint is, it is taken or refused by name, and never with the password in it", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl({ withFragments: true })), (endpoint) => {
      const error = faultOf({ endpoint });
      expect(error === undefined || isConfigurationError(error)).toBe(true);
    }),
  );
});
