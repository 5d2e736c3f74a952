import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test, vi } from "vitest";

import { missOf, placesOf, worldOf } from "../../test/credentials-world.js";
import { startLoopback } from "../../test/loopback.js";
import { startMs } from "../../test/manual-time.js";
import { startMetadataServer } from "../../test/metadata-server.js";
import { startProxyProcess } from "../../test/proxy-process.js";
import { startStsServer } from "../../test/sts-server.js";
import { createSasClient } from "../client/create-sas-client.js";
import { alibabaCallerIdentity } from "../identity/alibaba-caller-identity.js";
import { canProxy } from "../transport/proxy.js";
import { alibabaFromAssumedRole, alibabaFromCredentialsUri, alibabaFromOidc } from "./alibaba.js";
import type { CredentialsSourceOptions } from "./source-options.js";
import { tencentFromAssumedRole, tencentFromInstanceRole, tencentFromOidc } from "./tencent.js";

const withProxies = { skip: !canProxy(process.versions.node) };

/** A machine that has what a program has by itself to send requests with. */
function machineOf(files: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}) {
  const { fetch: _, ...world } = worldOf(files);
  return { ...world, environment } satisfies CredentialsSourceOptions;
}

const keys = { AKID: "Very-Secret-Key", LTAI: "Very-Secret-Key" };
const tencentKey = { secretId: "AKID", secretKey: keys.AKID };
const alibabaKey = { accessKeyId: "LTAI", accessKeySecret: keys.LTAI };
const expiresAt = (): number => startMs + 3_600_000;

test("token services are asked through the proxy of the environment", withProxies, async () => {
  await using sts = await startStsServer({ keys, expiresAt });
  await using proxy = await startProxyProcess(sts.url);
  const world = machineOf({ "/token": "token" }, { HTTP_PROXY: proxy.url });
  const options = { ...world, stsEndpoint: "http://sts.test", roleArn: "r", provider: "p", tokenFile: "/token" };
  expect(await tencentFromAssumedRole({ ...options, credentials: tencentKey })()).toHaveProperty("token");
  expect(await tencentFromOidc(options)()).toHaveProperty("token");
  expect(await alibabaFromAssumedRole({ ...options, credentials: alibabaKey })()).toHaveProperty("securityToken");
  expect(await alibabaFromOidc(options)()).toHaveProperty("securityToken");
  expect(proxy.asked).toEqual(Array.from({ length: 4 }, () => "POST http://sts.test/"));
  expect(sts.taken.map(({ headers }) => headers["host"])).toEqual(Array.from({ length: 4 }, () => "sts.test"));
});

test("the credentials URI is asked through the proxy, with its path and query", withProxies, async () => {
  const seen: (string | undefined)[] = [];
  await using server = await startLoopback((request, response) => {
    seen.push(request.url);
    const Expiration = new Date(expiresAt()).toISOString();
    response.end(JSON.stringify({ AccessKeyId: "id", AccessKeySecret: "s", SecurityToken: "t", Expiration }));
  });
  await using proxy = await startProxyProcess(server.url);
  const uri = "http://keys.test/a/b?c=d";
  expect(await alibabaFromCredentialsUri({ ...machineOf({}), proxy: proxy.url, uri })()).toHaveProperty("accessKeyId");
  expect(proxy.asked).toEqual(["GET http://keys.test/a/b"]);
  expect(seen).toEqual(["/a/b?c=d"]);
});

test("over HTTPS a tunnel is requested, and an invalid proxy address is reported", withProxies, async () => {
  await using server = await startLoopback((_request, response) => response.end());
  await using proxy = await startProxyProcess(server.url);
  const options = { ...machineOf({}), stsEndpoint: "https://sts.test", roleArn: "r", credentials: tencentKey };
  expect(await missOf(tencentFromAssumedRole({ ...options, proxy: proxy.url })())).toMatchObject({
    reason: "unusable",
  });
  expect(proxy.asked).toEqual(["CONNECT sts.test:443"]);
  await expect(tencentFromAssumedRole({ ...options, proxy: "user:Very-Secret@nowhere" })()).rejects.toMatchObject({
    code: "Proxy",
  });
});

test.for([
  { name: "a client", call: callSas },
  { name: "the look-up of an identity", call: (proxy: string) => alibabaCallerIdentity({ proxy }) },
])(
  "the credentials that $name finds by itself are requested through the proxy of its calls",
  withProxies,
  async ({ call }) => {
    await using server = await startLoopback((_request, response) => response.end());
    await using proxy = await startProxyProcess(server.url);
    const folder = await mkdtemp(join(tmpdir(), "plimsoll-token-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    onTestFinished(() => void vi.unstubAllEnvs());
    await writeFile(join(folder, "token"), "token");
    for (const name of ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_STS_REGION"]) vi.stubEnv(name, "");
    vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "");
    vi.stubEnv("ALIBABA_CLOUD_ROLE_ARN", "r");
    vi.stubEnv("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p");
    vi.stubEnv("ALIBABA_CLOUD_OIDC_TOKEN_FILE", join(folder, "token"));
    await expect(call(proxy.url)).rejects.toMatchObject({ name: "CredentialsError" });
    expect(proxy.asked).toEqual(["CONNECT sts.aliyuncs.com:443"]);
  },
);

async function callSas(proxy: string): Promise<unknown> {
  await using client = createSasClient({ proxy });
  return await client.call("DescribeImageInfoList", { Uuids: "a" });
}

test("the metadata of the machine is never asked through a proxy", async () => {
  const key = () => ({
    Code: "Success",
    TmpSecretId: "id",
    TmpSecretKey: "s",
    Token: "t",
    ExpiredTime: expiresAt() / 1000,
  });
  await using server = await startMetadataServer({ cloud: "tencent", role: "r", key });
  await using proxy = await startProxyProcess(server.url);
  // Every address of this machine, and none that a proxy of the environment would be left out for.
  const metadataEndpoint = server.url.replace("127.0.0.1", "0.0.0.0");
  const world = { ...machineOf({}, { HTTP_PROXY: proxy.url }), proxy: proxy.url, metadataEndpoint };
  expect(await tencentFromInstanceRole(world)()).toHaveProperty("token");
  expect(proxy.asked).toEqual([]);
});

test("no more than 1 MiB of a token service is read, and nothing that is not an answer crashes", async () => {
  const bodies = [" ".repeat(1024 * 1024 + 1), "[".repeat(1000), "null", '{"Response":null}', '{"Credentials":"x"}'];
  for (const body of bodies) {
    await using server = await startLoopback((_request, response) => response.end(body));
    const options = { ...machineOf({}), stsEndpoint: server.url, roleArn: "r" };
    const errors = [
      await missOf(tencentFromAssumedRole({ ...options, credentials: tencentKey })()),
      await missOf(alibabaFromAssumedRole({ ...options, credentials: alibabaKey })()),
    ];
    for (const error of errors) expect(error.reason).toBe("unusable");
    if (body.length > 1024 * 1024)
      for (const error of errors)
        expect(placesOf(error)[0]).toContain("does not answer: the answer has more than 1048576 bytes");
  }
});

test("an address or a region that no request can have is a credentials error", async () => {
  const world = machineOf({ "/token": "token" }, { ALIBABA_CLOUD_STS_REGION: "cn hangzhou", TKE_REGION: "\u200b" });
  const options = { ...world, roleArn: "r", provider: "p", tokenFile: "/token" };
  expect(placesOf(await missOf(alibabaFromOidc(options)()))).toEqual([
    "sts address of the token service (malformed: no URL)",
  ]);
  expect(await missOf(tencentFromOidc({ ...options, stsEndpoint: "http://127.0.0.1:9" })())).toMatchObject({
    message: expect.stringContaining("does not answer: ERR_INVALID_CHAR"),
  });
});
