import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { missOf, placesOf, worldOf } from "../../test/credentials-world.js";
import { startMs } from "../../test/manual-time.js";
import { startMetadataServer } from "../../test/metadata-server.js";
import { startStsServer } from "../../test/sts-server.js";
import {
  defaultTencentCredentials,
  tencentFromAssumedRole,
  tencentFromCli,
  tencentFromCredentialsFile,
  tencentFromInstanceRole,
  tencentFromOidc,
} from "./tencent.js";

const hourMs = 3_600_000;
const iniPath = "~/.tencentcloud/credentials";
const cliPath = "~/.tccli/default.credential";
const base = { secretId: "AKIDbase", secretKey: "base-secret" };
const roleArn = "qcs::cam::uin/1:roleName/scanner";

test("the credentials file gives the key of [default], or of the profile that is asked for", async () => {
  const ini = "[default]\nsecret_id = AKID1\nsecret_key = k1\n[ci]\nsecret_id = AKID2\nsecret_key = k2\ntoken = t\n";
  const world = worldOf({ [iniPath]: ini });
  expect(await tencentFromCredentialsFile(world)()).toEqual({ secretId: "AKID1", secretKey: "k1" });
  const ci = tencentFromCredentialsFile({ ...world, profile: "ci" });
  expect(await ci()).toEqual({ secretId: "AKID2", secretKey: "k2", token: "t" });
  expect(placesOf(await missOf(tencentFromCredentialsFile({ ...world, profile: "x" })()))).toEqual([
    "file /home/me/.tencentcloud/credentials (no profile x)",
  ]);
});

test("the credentials file is where the variable says", async () => {
  const world = worldOf({ "/etc/keys": "[default]\nsecret_id=AKID1\nsecret_key=k1" });
  world.environment["TENCENTCLOUD_CREDENTIALS_FILE"] = "/etc/keys";
  expect(await tencentFromCredentialsFile(world)()).toEqual({ secretId: "AKID1", secretKey: "k1" });
  world.environment["TENCENTCLOUD_CREDENTIALS_FILE"] = "/etc/other";
  expect(await missOf(tencentFromCredentialsFile(world)())).toMatchObject({
    reason: "unusable",
    lookedFor: [{ source: "file", name: "/etc/other", state: "no such file" }],
  });
});

const file = "file /home/me/.tencentcloud/credentials";
test.for([
  { name: "no file", text: undefined, want: [`${file} (no such file)`], reason: "missing" },
  { name: "another profile only", text: "[ci]", want: [`${file} (no profile default)`], reason: "missing" },
  { name: "an invalid line", text: "[default]\nAKID", want: [`${file} (malformed: line 2)`], reason: "unusable" },
  {
    name: "an ID without its secret",
    text: "[default]\nsecret_id=AKID",
    want: [`${file} [default] secret_id (set without its secret)`, `${file} [default] secret_key (not set)`],
    reason: "unusable",
  },
  {
    name: "an empty form",
    text: "[default]\nsecret_id=\nsecret_key=",
    want: [`${file} [default] secret_id (set but empty)`, `${file} [default] secret_key (set but empty)`],
    reason: "missing",
  },
])("the credentials file with $name is $reason", async ({ text, want, reason }) => {
  const error = await missOf(tencentFromCredentialsFile(worldOf(text === undefined ? {} : { [iniPath]: text }))());
  expect(placesOf(error)).toEqual(want);
  expect(error.reason).toBe(reason);
});

test("a file that may not be read ends the search", async () => {
  const readFile = (): Promise<string> => Promise.reject(Object.assign(new Error("no"), { code: "EACCES" }));
  const error = await missOf(tencentFromCredentialsFile({ ...worldOf(), readFile })());
  expect(placesOf(error)).toEqual([`${file} (cannot be read: EACCES)`]);
  expect(error.reason).toBe("unusable");
});

test("a file below something that is not a folder is no file", async () => {
  const readFile = (): Promise<string> => Promise.reject(Object.assign(new Error("no"), { code: "ENOTDIR" }));
  expect((await missOf(tencentFromCredentialsFile({ ...worldOf(), readFile })())).reason).toBe("missing");
});

test("a named pipe and a folder in the place of a file are not read: skipped, unless the user named them", async () => {
  const home = await mkdtemp(join(tmpdir(), "plimsoll-credentials-"));
  try {
    await mkdir(join(home, ".tencentcloud/credentials"), { recursive: true });
    await mkdir(join(home, ".tccli"));
    const pipe = join(home, ".tccli/default.credential");
    execFileSync("mkfifo", [pipe]);
    const places = { home, environment: {}, instanceRole: false };
    const error = await missOf(defaultTencentCredentials(places)());
    expect(error.reason).toBe("missing");
    expect(placesOf(error)).toEqual(
      expect.arrayContaining([
        `file ${home}/.tencentcloud/credentials (not a regular file)`,
        `file ${pipe} (not a regular file)`,
      ]),
    );
    const named = { ...places, environment: { TENCENTCLOUD_CREDENTIALS_FILE: pipe } };
    expect(await missOf(defaultTencentCredentials(named)())).toMatchObject({ reason: "unusable" });
  } finally {
    await rm(home, { recursive: true });
  }
});

test("a file is read once, and again when its key is refused", async () => {
  const world = worldOf({ [iniPath]: "[default]\nsecret_id=AKID1\nsecret_key=k" });
  const provider = tencentFromCredentialsFile(world);
  const refused = await provider();
  world.files[iniPath] = "[default]\nsecret_id=AKID2\nsecret_key=k";
  expect((await provider()).secretId).toBe("AKID1");
  expect((await provider({ refused })).secretId).toBe("AKID2");
  expect(world.reads).toHaveLength(2);
});

test("tccli's profile is the one of the options, of the variable, or default", async () => {
  const key = (name: string): string => JSON.stringify({ secretId: `AKID${name}`, secretKey: "k", token: "" });
  const world = worldOf({ [cliPath]: key("0"), "~/.tccli/a.credential": key("a"), "~/.tccli/b.credential": key("b") });
  expect(await tencentFromCli(world)()).toEqual({ secretId: "AKID0", secretKey: "k" });
  world.environment["TCCLI_PROFILE"] = "a";
  expect((await tencentFromCli(world)()).secretId).toBe("AKIDa");
  expect((await tencentFromCli({ ...world, profile: "b" })()).secretId).toBe("AKIDb");
  const error = await missOf(tencentFromCli({ ...world, profile: "c" })());
  expect(error).toMatchObject({ reason: "unusable", nextStep: "Run `tccli configure --profile c`." });
  expect(placesOf(error)).toEqual(["file /home/me/.tccli/c.credential (no such file)"]);
});

test("the key of somebody who signed in with tccli is read again before it ends, and not used after", async () => {
  const key = (name: string, seconds: number): string =>
    JSON.stringify({ type: "oauth", secretId: name, secretKey: "k", token: "t", expiresAt: startMs / 1000 + seconds });
  const world = worldOf({ [cliPath]: key("one", 3600) });
  const provider = tencentFromCli(world);
  expect(await provider()).toEqual({ secretId: "one", secretKey: "k", token: "t", expiresAt: startMs + hourMs });
  world.files[cliPath] = key("two", 7200);
  world.pass(hourMs);
  expect((await provider()).secretId).toBe("two");
  world.pass(hourMs);
  const error = await missOf(provider());
  expect(placesOf(error)).toEqual(["file /home/me/.tccli/default.credential (expired)"]);
  expect(error.nextStep).toContain("tccli auth login");
});

test("a profile of tccli with a role takes it on", async () => {
  await using sts = await startStsServer({ keys: { AKIDbase: "base-secret" }, expiresAt: () => startMs + hourMs });
  const profile = { ...base, "role-arn": roleArn, "role-session-name": "me" };
  const world = worldOf({ [cliPath]: JSON.stringify(profile) });
  expect((await tencentFromCli({ ...world, stsEndpoint: sts.url })()).secretId).toBe("temporary-1");
  expect(sts.taken[0]?.parameters).toEqual({ RoleArn: roleArn, RoleSessionName: "me", DurationSeconds: "7200" });
});

test("a profile of tccli of the kind cvm-role asks the metadata", async () => {
  const key = () => instanceKey("one", startMs + hourMs);
  await using server = await startMetadataServer({ cloud: "tencent", role: "scanner", key });
  const world = worldOf({ [cliPath]: JSON.stringify({ type: "cvm-role" }) });
  expect((await tencentFromCli({ ...world, metadataEndpoint: server.url })()).secretId).toBe("one");
});

function instanceKey(id: string, endsMs: number): object {
  const Expiration = new Date(endsMs).toISOString();
  return {
    TmpSecretId: id,
    TmpSecretKey: `${id}-secret`,
    ExpiredTime: endsMs / 1000,
    Expiration,
    Token: `${id}-token`,
    Code: "Success",
  };
}

test("an instance's role is found by its list, and its key is replaced before it ends, once for twenty callers", async () => {
  let issued = 0;
  const world = worldOf();
  const key = () => instanceKey(`key-${++issued}`, world.now() + hourMs);
  await using server = await startMetadataServer({ cloud: "tencent", role: "scanner", key });
  const provider = tencentFromInstanceRole({ ...world, metadataEndpoint: server.url });
  const twenty = () => Promise.all(Array.from({ length: 20 }, () => provider()));
  const want = { secretKey: "key-1-secret", token: "key-1-token", expiresAt: startMs + hourMs };
  expect(new Set(await twenty())).toEqual(new Set([{ secretId: "key-1", ...want }]));
  const once = ["", "scanner"].map((name) => `GET /latest/meta-data/cam/security-credentials/${name}`);
  expect(server.asked).toEqual(once);
  world.pass(55 * 60_000);
  expect(new Set((await twenty()).map(({ secretId }) => secretId))).toEqual(new Set(["key-2"]));
  expect(server.asked).toEqual([...once, ...once]);
  const [refused] = await twenty();
  expect((await provider({ refused }))?.secretId).toBe("key-3");
});

test("a role that is named is not looked up", async () => {
  const key = () => instanceKey("one", startMs + hourMs);
  await using server = await startMetadataServer({ cloud: "tencent", role: "scanner", key });
  const options = { ...worldOf(), metadataEndpoint: server.url };
  await tencentFromInstanceRole({ ...options, roleName: "scanner" })();
  expect(server.asked).toHaveLength(1);
  const error = await missOf(tencentFromInstanceRole({ ...options, roleName: "other" })());
  expect(error.reason).toBe("unusable");
  expect(error.lookedFor[0]?.state).toBe("no role other");
});

test("a role's name is sent as the vendor's tools send it", async () => {
  const role = "a_b+c=d,e.f@g-h";
  await using server = await startMetadataServer({ cloud: "tencent", role, key: () => instanceKey("one", startMs) });
  const options = { ...worldOf(), metadataEndpoint: server.url };
  expect((await tencentFromInstanceRole(options)()).secretId).toBe("one");
  await missOf(tencentFromInstanceRole({ ...options, roleName: "../../instance-id" })());
  expect(server.asked.at(-1)).toContain("/security-credentials/..%2F..%2Finstance-id");
});

test.for([
  { name: "no role", options: {}, state: "HTTP 404", reason: "missing" },
  { name: "an empty list", options: { role: "" }, state: "no role bound", reason: "missing" },
  {
    name: "a page of a foreign network",
    options: { role: "<html>" },
    state: "malformed: no role name",
    reason: "missing",
  },
  { name: "an error", options: { status: 500 }, state: "HTTP 500", reason: "unusable" },
  {
    name: "a refusal",
    options: { role: "scanner", key: () => ({ Code: "Failed" }) },
    state: "refused: Failed",
    reason: "unusable",
  },
  {
    name: "half a key",
    options: { role: "scanner", key: () => ({ Code: "Success", TmpSecretId: "AKID" }) },
    state: "malformed: no TmpSecretKey",
    reason: "unusable",
  },
  {
    name: "a key without an end",
    options: { role: "scanner", key: () => ({ ...instanceKey("one", startMs), ExpiredTime: undefined }) },
    state: "malformed: no time of expiry",
    reason: "unusable",
  },
])("metadata with $name is $reason", async ({ options, state, reason }) => {
  await using server = await startMetadataServer({ cloud: "tencent", ...options });
  const error = await missOf(tencentFromInstanceRole({ ...worldOf(), metadataEndpoint: server.url })());
  expect(error.lookedFor).toEqual([{ source: "metadata", name: expect.stringContaining(server.url), state }]);
  expect(error.reason).toBe(reason);
});

test("where no metadata answers, it is asked once", async () => {
  let asked = 0;
  const fetch = async (): Promise<Response> => {
    asked += 1;
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ENOTFOUND" }) });
  };
  const provider = tencentFromInstanceRole({ ...worldOf(), fetch });
  const want = [
    "metadata http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/ (does not answer: ENOTFOUND)",
  ];
  expect(placesOf(await missOf(provider()))).toEqual(want);
  expect(placesOf(await missOf(provider()))).toEqual(want);
  expect(asked).toBe(1);
});

test("metadata gets a second, and no longer", async () => {
  const timers: number[] = [];
  const startTimer = (ms: number, onEnd: () => void): (() => void) => {
    timers.push(ms);
    queueMicrotask(onEnd);
    return () => undefined;
  };
  const stalls = (): Promise<Response> => new Promise(() => undefined);
  const error = await missOf(tencentFromInstanceRole({ ...worldOf(), startTimer, fetch: stalls })());
  expect(error.lookedFor[0]?.state).toBe("does not answer: 1000 ms");
  expect(timers).toEqual([1000]);
});

test("metadata that has answered before and is down now leaves the old key, then says so", async () => {
  const world = worldOf();
  const key = () => instanceKey("one", startMs + hourMs);
  const server = await startMetadataServer({ cloud: "tencent", role: "scanner", key });
  const provider = tencentFromInstanceRole({ ...world, metadataEndpoint: server.url });
  await provider();
  await server[Symbol.asyncDispose]();
  world.pass(56 * 60_000);
  expect((await provider()).secretId).toBe("one");
  world.pass(10 * 60_000);
  expect(await missOf(provider())).toMatchObject({
    reason: "unusable",
    lookedFor: [{ state: "does not answer: ECONNREFUSED" }],
  });
});

test("a role is taken on with a signature, and its key is kept", async () => {
  await using sts = await startStsServer({ keys: { AKIDbase: "base-secret" }, expiresAt: () => startMs + hourMs });
  const provider = tencentFromAssumedRole({
    ...worldOf(),
    stsEndpoint: sts.url,
    credentials: async () => ({ ...base, token: "base-token" }),
    roleArn,
    roleSessionName: "nightly",
    durationSeconds: 900,
    externalId: "x-1",
    policy: '{"version":"2.0"}',
  });
  const want = { secretId: "temporary-1", secretKey: "temporary-1-secret", token: "temporary-1-token" };
  expect(await provider()).toEqual({ ...want, expiresAt: startMs + hourMs });
  await provider();
  expect(sts.taken).toMatchObject([
    {
      action: "AssumeRole",
      headers: { "x-tc-version": "2018-08-13", "x-tc-region": "ap-guangzhou", "x-tc-token": "base-token" },
      parameters: {
        RoleArn: roleArn,
        RoleSessionName: "nightly",
        DurationSeconds: "900",
        ExternalId: "x-1",
        Policy: "%7B%22version%22%3A%222.0%22%7D",
      },
    },
  ]);
});

test("a role is not asked for with half a key, or with one that no header can have", async () => {
  for (const credentials of [
    { secretId: "AKID", secretKey: "" },
    { secretId: "AKID", secretKey: "Very\nSecret" },
    async () => ({ secretId: "AKID", secretKey: "secret", token: "Very\nSecret" }),
  ]) {
    const error = await missOf(tencentFromAssumedRole({ ...worldOf(), credentials, roleArn })());
    expect(error).toMatchObject({
      reason: "unusable",
      lookedFor: expect.arrayContaining([expect.objectContaining({ source: "options" })]),
    });
    expect(String(error)).not.toContain("Very");
  }
});

test("a wrong secret is refused by the service, and the refusal is explained", async () => {
  await using sts = await startStsServer({ keys: { AKIDbase: "another" }, expiresAt: () => startMs });
  const options = { ...worldOf(), stsEndpoint: sts.url, credentials: base, roleArn };
  const error = await missOf(tencentFromAssumedRole(options)());
  expect(placesOf(error)).toEqual([
    `sts AssumeRole of ${roleArn} at ${new URL(sts.url).host} (refused: AuthFailure.SignatureFailure, The provided credentials could not be validated.)`,
  ]);
  expect(error).toMatchObject({ reason: "unusable", nextStep: expect.stringContaining("sts:AssumeRole") });
});

test.for([
  { name: "an error of HTTP", answer: async () => new Response("", { status: 503 }), state: "HTTP 503" },
  { name: "a page", answer: async () => new Response("<html>"), state: "malformed: no JSON" },
  {
    name: "no key",
    answer: async () => Response.json({ Response: { ExpiredTime: 1 } }),
    state: "malformed: no TmpSecretId",
  },
  { name: "nothing", answer: () => Promise.reject(new TypeError("x")), state: "does not answer: no connection" },
])("a token service that answers $name ends the search", async ({ answer, state }) => {
  const error = await missOf(tencentFromAssumedRole({ ...worldOf(), fetch: answer, credentials: base, roleArn })());
  expect(error).toMatchObject({ reason: "unusable", lookedFor: [{ state }] });
  expect(error.lookedFor[0]?.name).toContain("sts.tencentcloudapi.com");
});

const tke = {
  TKE_REGION: "ap-singapore",
  TKE_PROVIDER_ID: "oidc-provider",
  TKE_WEB_IDENTITY_TOKEN_FILE: "/var/run/token",
  TKE_ROLE_ARN: roleArn,
};

test("a token of TKE is exchanged without a signature, and read again for every key", async () => {
  const world = worldOf({ "/var/run/token": "first\n" });
  Object.assign(world.environment, tke);
  await using sts = await startStsServer({ expiresAt: () => world.now() + hourMs });
  const provider = tencentFromOidc({ ...world, stsEndpoint: sts.url });
  expect((await provider()).secretId).toBe("temporary-1");
  world.files["/var/run/token"] = "second";
  world.pass(56 * 60_000);
  expect((await provider()).secretId).toBe("temporary-2");
  const [first, second] = sts.taken;
  expect(first).toMatchObject({
    action: "AssumeRoleWithWebIdentity",
    headers: { authorization: "SKIP", "x-tc-region": "ap-singapore" },
    parameters: {
      ProviderId: "oidc-provider",
      RoleArn: roleArn,
      RoleSessionName: "plimsoll",
      WebIdentityToken: "first",
    },
  });
  expect(second?.parameters["WebIdentityToken"]).toBe("second");
});

test.for([
  { given: {}, reason: "missing", states: ["not set", "not set", "not set"] },
  { given: { TKE_ROLE_ARN: roleArn }, reason: "missing", states: ["set", "not set", "not set"] },
  { given: { TKE_ROLE_ARN: roleArn, TKE_PROVIDER_ID: "p" }, reason: "unusable", states: ["set", "set", "not set"] },
])("of the variables of TKE, $given are $reason", async ({ given, reason, states }) => {
  const world = worldOf();
  Object.assign(world.environment, given);
  const error = await missOf(tencentFromOidc(world)());
  expect(error.reason).toBe(reason);
  expect(error.lookedFor.map(({ state }) => state)).toEqual(states);
});

test("a token that is not there, or empty, ends the search", async () => {
  const world = worldOf({ "/empty": "\n" });
  Object.assign(world.environment, tke);
  expect(placesOf(await missOf(tencentFromOidc(world)()))).toEqual(["file /var/run/token (no such file)"]);
  const empty = await missOf(tencentFromOidc({ ...world, tokenFile: "/empty" })());
  expect(placesOf(empty)).toEqual(["file /empty (set but empty)"]);
  expect(empty.reason).toBe("unusable");
});

test("the search goes through every place in the vendor's order, and says what was there", async () => {
  await using server = await startMetadataServer({ cloud: "tencent" });
  const error = await missOf(defaultTencentCredentials({ ...worldOf(), metadataEndpoint: server.url })());
  expect(placesOf(error)).toEqual([
    "environment TENCENTCLOUD_SECRET_ID (not set)",
    "environment TENCENTCLOUD_SECRET_KEY (not set)",
    "file /home/me/.tencentcloud/credentials (no such file)",
    "file /home/me/.tccli/default.credential (no such file)",
    `metadata ${server.url}/latest/meta-data/cam/security-credentials/ (HTTP 404)`,
    "environment TKE_ROLE_ARN (not set)",
    "environment TKE_PROVIDER_ID (not set)",
    "environment TKE_WEB_IDENTITY_TOKEN_FILE (not set)",
  ]);
  expect(error.nextStep).toBe(
    "Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or pass `credentials` to the client.",
  );
});

test("each place of the search is used when those before it are empty", async () => {
  const world = worldOf({
    [iniPath]: "[default]\nsecret_id=ini\nsecret_key=k",
    [cliPath]: JSON.stringify({ secretId: "cli", secretKey: "k" }),
    "/var/run/token": "token",
  });
  Object.assign(world.environment, tke, { TENCENTCLOUD_SECRET_ID: "environment", TENCENTCLOUD_SECRET_KEY: "k" });
  await using sts = await startStsServer({ expiresAt: () => startMs + hourMs });
  let bound = true;
  const key = () => instanceKey("instance", startMs + hourMs);
  await using bare = await startMetadataServer({ cloud: "tencent" });
  await using server = await startMetadataServer({ cloud: "tencent", role: "scanner", key });
  const found = async (): Promise<string> => {
    const metadataEndpoint = bound ? server.url : bare.url;
    return (await defaultTencentCredentials({ ...world, metadataEndpoint, stsEndpoint: sts.url })()).secretId;
  };
  expect(await found()).toBe("environment");
  expect(world.reads).toEqual([]);
  delete world.environment["TENCENTCLOUD_SECRET_ID"];
  delete world.environment["TENCENTCLOUD_SECRET_KEY"];
  expect(await found()).toBe("ini");
  delete world.files[iniPath];
  expect(await found()).toBe("cli");
  delete world.files[cliPath];
  expect(await found()).toBe("instance");
  bound = false;
  expect(await found()).toBe("temporary-1");
});

test("half a key ends the search before a weaker place is asked", async () => {
  const world = worldOf({ [iniPath]: "[default]\nsecret_id=AKID", [cliPath]: JSON.stringify(base) });
  const error = await missOf(defaultTencentCredentials(world)());
  expect(error.reason).toBe("unusable");
  expect(placesOf(error).at(-1)).toBe(`${file} [default] secret_key (not set)`);
  expect(error.nextStep).toContain("secret_id and secret_key into [default]");
});
