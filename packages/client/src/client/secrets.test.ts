import { inspect } from "node:util";

import { expect, test } from "vitest";

import { startFaultServer } from "../../test/fault-server.js";
import { type Reply, emptyPage, inMemory, noImages, tencentError } from "../../test/in-memory.js";
import { manualTime, startMs } from "../../test/manual-time.js";
import { createSasClient } from "./create-sas-client.js";
import { createTcssClient } from "./create-tcss-client.js";
import { tencentFromEnvironment } from "../credentials/environment.js";
import { wireRequest } from "../../test/wire-request.js";
import { createClock } from "../base/clock.js";
import { resolveCredentials } from "../pipeline/resolve-credentials.js";
import { signTc3 } from "../signing/sign-tc3.js";
import { fetchTransport } from "../transport/fetch-transport.js";
import { oneLicense } from "../../test/one-license.js";

const secrets = { secret: "Very-Secret-Key-0123456789", token: "Very-Secret-Token-0123456789" };
const tencentKey = { secretId: "AKIDtest", secretKey: secrets.secret, token: secrets.token };
const alibabaKey = { accessKeyId: "STS.test", accessKeySecret: secrets.secret, securityToken: secrets.token };

const signingKey = { id: "AKIDtest", ...secrets, given: tencentKey };

/** Everything that somebody could log of a value. */
function shown(value: unknown): string {
  const texts = [inspect(value, { depth: Infinity, showHidden: true, getters: true }), String(value)];
  for (let error = value; error instanceof Error; error = error.cause) {
    texts.push(error.message, error.stack ?? "", JSON.stringify(error), JSON.stringify(Object.entries(error)));
  }
  if (!(value instanceof Error)) texts.push(JSON.stringify(value));
  return texts.join("\n");
}

/** Fails where a secret or a signature can be read. */
function expectNoSecret(value: unknown): void {
  const text = shown(value);
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/Signature=[0-9a-f]/);
}

test("a client shows no secret, before and after a call", async () => {
  for (const client of [
    createTcssClient({ fetch: inMemory(emptyPage).fetch, credentials: tencentKey }),
    createTcssClient({ credentials: tencentKey }),
  ])
    expectNoSecret(client);
  const tcss = createTcssClient({ fetch: inMemory(emptyPage).fetch, credentials: tencentKey });
  await tcss.call("DescribeAssetImageList");
  const sas = createSasClient({ fetch: inMemory(noImages).fetch, credentials: alibabaKey });
  await sas.call("DescribeImageInfoList", { Uuids: "a" });
  expectNoSecret(tcss);
  expectNoSecret(sas);
  expectNoSecret(tcss.raw);
  expectNoSecret(tcss.paginate("DescribeAssetImageList"));
});

test("a provider shows no secret", () => {
  const environment = { TENCENTCLOUD_SECRET_ID: "AKIDtest", TENCENTCLOUD_SECRET_KEY: secrets.secret };
  expectNoSecret(tencentFromEnvironment(environment));
  expectNoSecret(resolveCredentials(() => signingKey));
});

/** Alibaba Cloud's answer to a wrong signature: it repeats the whole canonical request. */
const mismatch = (headers: Readonly<Record<string, string>>): Reply => ({
  status: 400,
  body: {
    Code: "SignatureDoesNotMatch",
    Message: `Specified signature does not match our calculation. server CanonicalRequest is [POST\n/\n\n${Object.entries(
      headers,
    )
      .map(([name, value]) => `${name}:${value}`)
      .join("\n")}]`,
    RequestId: "6B7F",
  },
});

test("no error shows a secret, even where the service sends the request back", async () => {
  const echo = createSasClient({
    ...manualTime(),
    credentials: alibabaKey,
    fetch: async (request) => {
      const { status = 200, body } = mismatch(Object.fromEntries(request.headers));
      return Response.json(body, { status });
    },
  });
  const error = await echo.call("DescribeImageInfoList", { Uuids: "a" }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({
    name: "ApiError",
    rawMessage: expect.stringContaining("x-acs-security-token:[redacted]"),
  });
  expectNoSecret(error);
});

test.for<{ name: string; reply: Reply }>([
  { name: "ApiError", reply: tencentError("AuthFailure") },
  { name: "ResponseShapeError", reply: { status: 404, body: "<html>x-tc-token: Very-Secret-Token-0123456789" } },
])("an $name shows no secret", async ({ name, reply }) => {
  const client = createTcssClient({ ...manualTime(), fetch: inMemory(reply).fetch, credentials: tencentKey });
  const error = await client.call("DescribeAssetImageList").catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name });
  expectNoSecret(error);
});

test("errors of the network, of time and of unknown fate show no secret", async () => {
  const time = manualTime();
  const onStall = (): void => void time.end(60_000);
  await using server = await startFaultServer({ faults: ["reset", "stall"], nowMs: startMs, onStall });
  const client = createTcssClient({
    ...time,
    endpoint: server.url,
    credentials: tencentKey,
    attemptTimeoutMs: 1,
    retry: false,
  });
  for (const name of ["IndeterminateError", "IndeterminateError"]) {
    const error = await client.call("ModifyImageAuthorized", oneLicense).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name });
    expectNoSecret(error);
  }
  await server[Symbol.asyncDispose]();
  const error = await client.call("DescribeAssetImageList").catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: "NetworkError" });
  expectNoSecret(error);
});

test("hooks are shown no secret", async () => {
  const events: unknown[] = [];
  const keep = (event: unknown): void => void events.push(event);
  const hooks = { onRequest: keep, onResponse: keep, onRetry: keep };
  const options = { ...manualTime(), hooks };
  const busy = { status: 503, body: `x-tc-token: ${secrets.token}` };
  await createTcssClient({ ...options, fetch: inMemory(busy, emptyPage).fetch, credentials: tencentKey }).call(
    "DescribeAssetImageList",
  );
  await createSasClient({ ...options, fetch: inMemory(noImages).fetch, credentials: alibabaKey }).call(
    "DescribeImageInfoList",
    { Uuids: "a" },
  );
  expect(events).toMatchObject([
    {
      attempt: 1,
      method: "POST",
      url: "https://tcss.intl.tencentcloudapi.com/",
      body: "{}",
      headers: { authorization: "[redacted]", "x-tc-token": "[redacted]" },
    },
    { attempt: 1, status: 503, body: "x-tc-token: [redacted]", durationMs: 0 },
    { attempt: 1, reason: "HTTP 503", delayMs: 100 },
    { attempt: 2, cloud: "tencent", service: "tcss", action: "DescribeAssetImageList" },
    { attempt: 2, status: 200, headers: { "content-type": expect.any(String) } },
    {
      attempt: 1,
      cloud: "alibaba",
      url: "https://tds.ap-southeast-1.aliyuncs.com/?Uuids=a",
      headers: { "x-acs-security-token": "[redacted]" },
    },
    { attempt: 1, status: 200 },
  ]);
  expectNoSecret(events);
});

test("the requests that go out do carry the secrets that the test looks for", async () => {
  // Otherwise every test above would pass for the wrong reason.
  const { fetch, sent } = inMemory(emptyPage);
  const sign = signTc3({ host: "h", service: "tcss", clock: createClock({}) });
  await sign(fetchTransport({ endpoint: "https://h", fetch }).send)({ ...wireRequest, key: signingKey });
  expect(() => expectNoSecret(sent)).toThrow(secrets.token);
  expect(() => expectNoSecret({ ...sent[0]?.headers, "x-tc-token": "" })).toThrow("Signature=");
});
