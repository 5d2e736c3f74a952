import { readFile, readdir } from "node:fs/promises";
import { inspect } from "node:util";

import { expect, test } from "vitest";

import { missOf, worldOf } from "../../test/credentials-world.js";
import { startMs } from "../../test/manual-time.js";
import { startMetadataServer } from "../../test/metadata-server.js";
import { startStsServer } from "../../test/sts-server.js";
import {
  alibabaFromAssumedRole,
  alibabaFromCli,
  alibabaFromCredentialsFile,
  alibabaFromCredentialsUri,
  alibabaFromOidc,
  defaultAlibabaCredentials,
} from "./alibaba.js";
import { cachedCredentials } from "./cached.js";
import {
  defaultTencentCredentials,
  tencentFromAssumedRole,
  tencentFromCli,
  tencentFromCredentialsFile,
  tencentFromInstanceRole,
  tencentFromOidc,
} from "./tencent.js";

const secret = "Very-Secret-Key-0123456789";
const token = "Very-Secret-Token-0123456789";

/** Fails where a secret can be read in anything that somebody could log. */
function expectNoSecret(value: unknown): void {
  const texts = [inspect(value, { depth: Infinity, showHidden: true, getters: true }), String(value)];
  for (let error = value; error instanceof Error; error = error.cause) {
    texts.push(error.message, error.stack ?? "", JSON.stringify(error), JSON.stringify(Object.entries(error)));
  }
  const text = texts.join("\n");
  expect(text).not.toContain(secret);
  expect(text).not.toContain(token);
}

const cli = { "~/.aliyun/config.json": "", "~/.alibabacloud/credentials": "", "~/.tccli/default.credential": "" };
const filled = (text: string): ReturnType<typeof worldOf> =>
  worldOf(
    Object.fromEntries([...Object.keys(cli), "~/.tencentcloud/credentials", "/token"].map((path) => [path, text])),
  );

test.for([
  { name: "no JSON and no INI", text: `{"secretKey":"${secret}" ${token}` },
  { name: "a key without its ID", text: JSON.stringify({ secretKey: secret, token }) },
  {
    name: "a line of INI without its ID",
    text: `[default]\nsecret_key = ${secret}\ntype = access_key\naccess_key_secret = ${secret}`,
  },
])("a file with $name shows no secret in the error", async ({ text }) => {
  const world = filled(text);
  const providers = [
    tencentFromCredentialsFile(world),
    tencentFromCli(world),
    alibabaFromCli(world),
    alibabaFromCredentialsFile(world),
  ];
  for (const provider of providers) expectNoSecret(await missOf(provider()));
});

const echo = {
  code: "SignatureDoesNotMatch",
  message: `[x-acs-security-token:${token}] ${secret} x-tc-token=${token}`,
};

test("a token service that repeats what it was sent shows no secret in the error", async () => {
  await using sts = await startStsServer({ refusal: echo, expiresAt: () => startMs });
  const options = { ...worldOf({ "/token": token }), stsEndpoint: sts.url, roleArn: "r" };
  const tencentKey = { secretId: "AKID", secretKey: secret, token };
  const alibabaKey = { accessKeyId: "STS.1", accessKeySecret: secret, securityToken: token };
  const errors = [
    await missOf(tencentFromAssumedRole({ ...options, credentials: tencentKey })()),
    await missOf(alibabaFromAssumedRole({ ...options, credentials: alibabaKey })()),
  ];
  for (const error of errors) {
    expect(error.message).toContain("refused: SignatureDoesNotMatch");
    expectNoSecret(error);
  }
});

test("a token of an identity provider that the service repeats is not shown", async () => {
  const refusal = { code: "AuthenticationFail.OIDCToken.Invalid", message: `bad token ${token}` };
  await using sts = await startStsServer({ refusal, expiresAt: () => startMs });
  const world = worldOf({ "/token": token });
  const options = { ...world, stsEndpoint: sts.url, roleArn: "r", provider: "p", tokenFile: "/token" };
  for (const provider of [tencentFromOidc(options), alibabaFromOidc(options)]) {
    const error = await missOf(provider());
    expect(error.message).toContain("bad token [redacted]");
    expectNoSecret(error);
  }
});

test("metadata and the credentials URI with a part of a key show no secret in the error", async () => {
  const key = () => ({ Code: "Success", TmpSecretKey: secret, Token: token });
  await using server = await startMetadataServer({ cloud: "tencent", role: "r", key });
  expectNoSecret(await missOf(tencentFromInstanceRole({ ...worldOf(), metadataEndpoint: server.url })()));
  const fetch = async (): Promise<Response> => Response.json({ AccessKeySecret: secret, SecurityToken: token });
  const uri = `http://localhost:1/keys?secret=${secret}`;
  expectNoSecret(await missOf(alibabaFromCredentialsUri({ ...worldOf(), fetch, uri })()));
});

test("a provider shows no secret, before and after it was asked", async () => {
  const key = { secretId: "AKID", secretKey: secret, token };
  const world = worldOf({ "~/.tccli/default.credential": JSON.stringify(key) });
  Object.assign(world.environment, { ALIBABA_CLOUD_ACCESS_KEY_ID: "id", ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret });
  const providers = [
    cachedCredentials(async () => key),
    tencentFromCli(world),
    defaultTencentCredentials(world),
    defaultAlibabaCredentials(world),
  ];
  for (const provider of providers) {
    expectNoSecret(provider);
    await provider();
    expectNoSecret(provider);
  }
  expectNoSecret(tencentFromAssumedRole({ credentials: key, roleArn: "r" }));
});

test("what only a search needs is not loaded before one", async () => {
  const folder = new URL("./", import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), "utf8")));
  const loading = files.filter((_file, index) => /^import (?!type).*"\.\/sources\//m.test(texts[index] ?? ""));
  expect(loading).toEqual([]);
  expect(texts.join("").match(/await import\("\.\/sources\//g)).toHaveLength(11);
});
