import { createServer } from "node:http";
import { text } from "node:stream/consumers";

import type { Account } from "@plimsoll/core";
import { expect, test } from "vitest";

import { newFolder } from "../../test/folder.js";
import { alibabaCredentials, tencentCredentials } from "./account-credentials.js";

/** A token service that gives out the given key, and keeps what was asked. */
async function startTokenService(answer: object) {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const reply = async (): Promise<void> => {
      asked.push(`${incoming.url ?? ""} ${await text(incoming)}`);
      outgoing.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    };
    void reply();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    asked,
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

const env = { HOME: "/nonexistent", PLIMSOLL_INSTANCE_ROLE: "off", BASE_ID: "base", BASE_KEY: "base-secret" };
const source = { environment: { id: "BASE_ID", secret: "BASE_KEY" } };

function accountOf(cloud: Account["cloud"], endpoint: string, credentials: Account["credentials"]): Account {
  return {
    name: "a",
    cloud,
    site: "international",
    regions: [],
    endpoint,
    ...(credentials === undefined ? {} : { credentials }),
  };
}

test("a role of Tencent Cloud is taken on by the key of its source, at the token service of the account", async () => {
  const Credentials = { TmpSecretId: "tmp", TmpSecretKey: "tmp-secret", Token: "tok" };
  await using sts = await startTokenService({ Response: { Credentials, ExpiredTime: 4_000_000_000, RequestId: "r" } });
  const role = {
    arn: "qcs::cam::uin/1:roleName/r",
    externalId: "mark",
    sessionName: "ci",
    durationSeconds: 900,
    source,
  };
  const key = await tencentCredentials(accountOf("tencent", sts.url, { role }), env)();
  expect(key).toMatchObject({ secretId: "tmp", secretKey: "tmp-secret", token: "tok" });
  expect(sts.asked).toEqual([expect.stringContaining('"RoleArn":"qcs::cam::uin/1:roleName/r"')]);
  for (const part of ['"ExternalId":"mark"', '"RoleSessionName":"ci"', '"DurationSeconds":900'])
    expect(sts.asked[0]).toContain(part);
});

test("a role of Alibaba Cloud too, and a role by an identity provider's token", async () => {
  const Credentials = {
    AccessKeyId: "STS.tmp",
    AccessKeySecret: "tmp-secret",
    SecurityToken: "tok",
    Expiration: "2096-01-01T00:00:00Z",
  };
  await using sts = await startTokenService({ Credentials, RequestId: "r" });
  using folder = newFolder({ token: "the-token" });
  const arn = "acs:ram::1:role/r";
  const byRole = accountOf("alibaba", sts.url, { role: { arn, source } });
  expect(await alibabaCredentials(byRole, env)()).toMatchObject({ accessKeyId: "STS.tmp" });
  const oidc = { role: arn, provider: "acs:ram::1:oidc-provider/p", tokenFile: `${folder.path}/token` };
  expect(await alibabaCredentials(accountOf("alibaba", sts.url, { oidc }), env)()).toMatchObject({
    accessKeyId: "STS.tmp",
  });
  const asked = sts.asked.map((words) => decodeURIComponent(words));
  expect(asked[0]).toContain(`RoleArn=${arn}`);
  expect(asked[1]).toContain("the-token");
});

test("without a reference the vendor's own places are looked at; with one, no other place is", async () => {
  const usual = { TENCENTCLOUD_SECRET_ID: "usual", TENCENTCLOUD_SECRET_KEY: "s", ...env };
  const of = (credentials: Account["credentials"]) =>
    tencentCredentials(accountOf("tencent", "https://tcss.intl.tencentcloudapi.com", credentials), usual)();
  expect(await of(undefined)).toMatchObject({ secretId: "usual" });
  expect(await of(source)).toMatchObject({ secretId: "base" });
  await expect(of({ profile: "none" })).rejects.toMatchObject({ name: "CredentialsError", reason: "unusable" });
  await expect(of({ environment: { id: "NO_ID", secret: "NO_KEY" } })).rejects.toMatchObject({
    lookedFor: [
      { name: "NO_ID", state: "not set" },
      { name: "NO_KEY", state: "not set" },
    ],
  });
});
