import { expect, test } from "vitest";

import { type World, missOf, placesOf, worldOf } from "../../test/credentials-world.js";
import { startLoopback } from "../../test/loopback.js";
import { startMs } from "../../test/manual-time.js";
import { startMetadataServer } from "../../test/metadata-server.js";
import { startStsServer } from "../../test/sts-server.js";
import {
  alibabaFromAssumedRole,
  alibabaFromCli,
  alibabaFromCredentialsFile,
  alibabaFromCredentialsUri,
  alibabaFromInstanceRole,
  alibabaFromOidc,
  defaultAlibabaCredentials,
} from "./alibaba.js";

const hourMs = 3_600_000;
const iniPath = "~/.alibabacloud/credentials";
const cliPath = "~/.aliyun/config.json";
const base = { accessKeyId: "LTAIbase", accessKeySecret: "base-secret" };
const keys = { LTAIbase: "base-secret", "temporary-1": "temporary-1-secret" };
const roleArn = "acs:ram::1:role/scanner";
const inFile = { access_key_id: "LTAIbase", access_key_secret: "base-secret" };

const instanceKey = (id: string, endsMs: number): object => ({
  Code: "Success",
  AccessKeyId: id,
  AccessKeySecret: `${id}-secret`,
  SecurityToken: `${id}-token`,
  Expiration: new Date(endsMs).toISOString(),
});

function cliWorld(current: string, ...profiles: readonly object[]): World {
  return worldOf({ [cliPath]: JSON.stringify({ current, profiles }) });
}

test.for([
  { name: "AK", profile: { mode: "AK", ...inFile }, want: base },
  { name: "no mode", profile: inFile, want: base },
  {
    name: "StsToken",
    profile: { mode: "StsToken", ...inFile, sts_token: "t" },
    want: { ...base, securityToken: "t" },
  },
  {
    name: "CloudSSO",
    profile: { mode: "CloudSSO", ...inFile, sts_token: "t", sts_expiration: startMs / 1000 + 60 },
    want: { ...base, securityToken: "t", expiresAt: startMs + 60_000 },
  },
])("a profile of the CLI with $name gives its key", async ({ profile, want }) => {
  expect(await alibabaFromCli(cliWorld("work", { name: "work", ...profile }))()).toEqual(want);
});

test("the CLI's profile is the one of the options, of the variable, or the current one", async () => {
  const profiles = ["a", "b", "c"].map((name) => ({ name, mode: "AK", access_key_id: name, access_key_secret: "s" }));
  const world = cliWorld("a", ...profiles);
  expect((await alibabaFromCli(world)()).accessKeyId).toBe("a");
  world.environment["ALIBABA_CLOUD_PROFILE"] = "b";
  expect((await alibabaFromCli(world)()).accessKeyId).toBe("b");
  expect((await alibabaFromCli({ ...world, profile: "c" })()).accessKeyId).toBe("c");
  expect((await missOf(alibabaFromCli({ ...world, profile: "d" })())).reason).toBe("unusable");
  world.environment["ALIBABA_CLOUD_PROFILE"] = "d";
  const error = await missOf(alibabaFromCli(world)());
  expect(placesOf(error)).toEqual(["file /home/me/.aliyun/config.json (no profile d)"]);
  expect(error.reason).toBe("missing");
});

const place = "file /home/me/.aliyun/config.json";
test.for([
  { name: "no JSON", text: "{", want: `${place} (malformed: no JSON)`, reason: "unusable" },
  { name: "no profiles", text: "{}", want: `${place} (no profile default)`, reason: "missing" },
  {
    name: "a mode that runs a program",
    text: JSON.stringify({ profiles: [{ name: "default", mode: "External", process_command: "x" }] }),
    want: `${place} default (not supported: mode External)`,
    reason: "unusable",
  },
  {
    name: "a token that is missing",
    text: JSON.stringify({ profiles: [{ name: "default", mode: "StsToken", ...inFile }] }),
    want: `${place} default (malformed: no sts_token)`,
    reason: "unusable",
  },
  {
    name: "a sign-in that has ended",
    text: JSON.stringify({
      profiles: [{ name: "default", mode: "OAuth", ...inFile, sts_token: "t", sts_expiration: startMs / 1000 }],
    }),
    want: `${place} default (expired)`,
    reason: "unusable",
  },
  {
    name: "a role without its name",
    text: JSON.stringify({ profiles: [{ name: "default", mode: "RamRoleArn", ...inFile }] }),
    want: `${place} default (malformed: no ram_role_arn)`,
    reason: "unusable",
  },
  {
    name: "a chain of roles that leads in a circle",
    text: JSON.stringify({
      profiles: [
        { name: "default", mode: "ChainableRamRoleArn", source_profile: "b", ram_role_arn: "r" },
        { name: "b", mode: "ChainableRamRoleArn", source_profile: "default", ram_role_arn: "r" },
      ],
    }),
    want: `${place} b (malformed: source_profile leads in a circle)`,
    reason: "unusable",
  },
  {
    name: "a chain of roles that leads nowhere",
    text: JSON.stringify({
      profiles: [{ name: "default", mode: "ChainableRamRoleArn", source_profile: "b", ram_role_arn: "r" }],
    }),
    want: `${place} (no profile b)`,
    reason: "unusable",
  },
])("the CLI's file with $name is $reason", async ({ text, want, reason }) => {
  const error = await missOf(alibabaFromCli(worldOf({ [cliPath]: text }))());
  expect(placesOf(error)).toEqual([want]);
  expect(error.reason).toBe(reason);
});

test("half a key in the CLI's file is unusable, and a form that was never filled in is missing", async () => {
  const profile = (fields: object): object => ({ name: "default", mode: "AK", ...fields });
  const half = await missOf(alibabaFromCli(cliWorld("default", profile({ access_key_id: "LTAI" })))());
  expect(half.reason).toBe("unusable");
  expect(placesOf(half)[0]).toBe(`${place} default access_key_id (set without its secret)`);
  const form = { access_key_id: "", access_key_secret: "" };
  expect((await missOf(alibabaFromCli(cliWorld("default", profile(form)))())).reason).toBe("missing");
});

test("the CLI's file can be switched off", async () => {
  const world = cliWorld("default", { name: "default", ...inFile });
  world.environment["ALIBABA_CLOUD_CLI_PROFILE_DISABLED"] = "TRUE";
  expect(placesOf(await missOf(alibabaFromCli(world)()))).toEqual(["file ~/.aliyun/config.json (switched off)"]);
  expect(world.reads).toEqual([]);
  expect(await alibabaFromCli({ ...world, profile: "default" })()).toEqual(base);
});

test("a profile of the CLI takes on its role, and one role through another", async () => {
  await using sts = await startStsServer({ keys, expiresAt: () => startMs + hourMs });
  const role = { mode: "RamRoleArn", ...inFile, ram_role_arn: "first", ram_session_name: "me", expired_seconds: 900 };
  const through = { mode: "ChainableRamRoleArn", source_profile: "one", ram_role_arn: "second", external_id: "x" };
  const world = cliWorld("two", { name: "one", ...role }, { name: "two", ...through });
  expect(await alibabaFromCli({ ...world, stsEndpoint: sts.url })()).toEqual({
    accessKeyId: "temporary-2",
    accessKeySecret: "temporary-2-secret",
    securityToken: "temporary-2-token",
    expiresAt: startMs + hourMs,
  });
  expect(sts.taken.map(({ parameters }) => parameters)).toEqual([
    { RoleArn: "first", RoleSessionName: "me", DurationSeconds: "900" },
    { RoleArn: "second", RoleSessionName: "plimsoll", DurationSeconds: "3600", ExternalId: "x" },
  ]);
  expect(sts.taken[1]?.headers).toMatchObject({ "x-acs-security-token": "temporary-1-token" });
});

test("a profile of the CLI asks the metadata for the role that it names, or exchanges a token", async () => {
  const key = () => instanceKey("one", startMs + hourMs);
  await using server = await startMetadataServer({ cloud: "alibaba", role: "scanner", key });
  const ecs = cliWorld("default", { name: "default", mode: "EcsRamRole", ram_role_name: "scanner" });
  expect((await alibabaFromCli({ ...ecs, metadataEndpoint: server.url })()).accessKeyId).toBe("one");
  await using sts = await startStsServer({ expiresAt: () => startMs + hourMs });
  const oidc = { mode: "OIDC", ram_role_arn: roleArn, oidc_provider_arn: "p", oidc_token_file: "/token" };
  const world = cliWorld("default", { name: "default", ...oidc });
  world.files["/token"] = "jwt";
  expect((await alibabaFromCli({ ...world, stsEndpoint: sts.url })()).accessKeyId).toBe("temporary-1");
  expect(sts.taken[0]?.parameters).toMatchObject({ OIDCToken: "jwt", OIDCProviderArn: "p", RoleArn: roleArn });
});

test("the region of a profile's token service chooses its address", async () => {
  const asked: string[] = [];
  const fetch = async ({ url }: Request): Promise<Response> => {
    asked.push(new URL(url).host);
    return new Response("", { status: 503 });
  };
  const profile = { name: "default", mode: "RamRoleArn", ...inFile, ram_role_arn: roleArn, sts_region: "eu-central-1" };
  await missOf(alibabaFromCli({ ...cliWorld("default", profile), fetch })());
  const options = { ...worldOf(), fetch, credentials: base, roleArn };
  await missOf(alibabaFromAssumedRole(options)());
  options.environment["ALIBABA_CLOUD_STS_REGION"] = "cn-hangzhou";
  options.environment["ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"] = "true";
  await missOf(alibabaFromAssumedRole(options)());
  expect(asked).toEqual(["sts.eu-central-1.aliyuncs.com", "sts.aliyuncs.com", "sts-vpc.cn-hangzhou.aliyuncs.com"]);
});

const ini = (lines: string): string => `[default]\n${lines}`;

test("the credentials file gives keys of its types", async () => {
  const key = "access_key_id=LTAIbase\naccess_key_secret=base-secret";
  const read = (text: string) => alibabaFromCredentialsFile(worldOf({ [iniPath]: text }))();
  expect(await read(ini(`type = access_key\n${key}`))).toEqual(base);
  expect(await read(ini(`type = sts\n${key}\nsecurity_token = t`))).toEqual({ ...base, securityToken: "t" });
});

test("the credentials file takes on roles, with its session and policy", async () => {
  await using sts = await startStsServer({ keys, expiresAt: () => startMs + hourMs });
  const role = "role_arn=r\nrole_session_name=me\npolicy={}\n";
  const key = "access_key_id=LTAIbase\naccess_key_secret=base-secret";
  const world = worldOf({ [iniPath]: ini(`type=ram_role_arn\n${role}${key}`), "/token": "jwt" });
  const options = { ...world, stsEndpoint: sts.url };
  expect((await alibabaFromCredentialsFile(options)()).accessKeyId).toBe("temporary-1");
  world.files[iniPath] = ini(`type=oidc_role_arn\n${role}oidc_provider_arn=p\noidc_token_file_path=/token`);
  expect((await alibabaFromCredentialsFile(options)()).accessKeyId).toBe("temporary-2");
  const session = { RoleArn: "r", RoleSessionName: "me", Policy: "{}" };
  expect(sts.taken.map(({ action }) => action)).toEqual(["AssumeRole", "AssumeRoleWithOIDC"]);
  expect(sts.taken.map(({ parameters }) => parameters)).toMatchObject([session, { ...session, OIDCToken: "jwt" }]);
});

test("the credentials file asks the metadata for an instance's role", async () => {
  const key = () => instanceKey("one", startMs + hourMs);
  await using server = await startMetadataServer({ cloud: "alibaba", role: "scanner", key });
  const world = worldOf({ [iniPath]: ini("type = ecs_ram_role") });
  expect((await alibabaFromCredentialsFile({ ...world, metadataEndpoint: server.url })()).accessKeyId).toBe("one");
});

const file = "file /home/me/.alibabacloud/credentials";
test.for([
  { name: "no such section", text: "[ci]", want: `${file} (no profile default)`, reason: "missing" },
  {
    name: "a section that is not enabled",
    text: ini("enable = false\ntype = access_key"),
    want: `${file} [default] (switched off)`,
    reason: "missing",
  },
  { name: "no type", text: "[default]\nx=1", want: `${file} [default] (malformed: no type)`, reason: "unusable" },
  {
    name: "a type of the past",
    text: ini("type = rsa_key_pair"),
    want: `${file} [default] (not supported: type rsa_key_pair)`,
    reason: "unusable",
  },
  { name: "an invalid line", text: "secret", want: `${file} (malformed: line 1)`, reason: "unusable" },
])("the credentials file with $name is $reason", async ({ text, want, reason }) => {
  const error = await missOf(alibabaFromCredentialsFile(worldOf({ [iniPath]: text }))());
  expect(placesOf(error)).toEqual([want]);
  expect(error.reason).toBe(reason);
});

test("the credentials file and its profile are those that the variables name", async () => {
  const world = worldOf({
    "/etc/keys": "[ci]\ntype=access_key\naccess_key_id=LTAIbase\naccess_key_secret=base-secret",
  });
  world.environment["ALIBABA_CLOUD_CREDENTIALS_FILE"] = "/etc/keys";
  world.environment["ALIBABA_CLOUD_PROFILE"] = "ci";
  expect(await alibabaFromCredentialsFile(world)()).toEqual(base);
  expect((await missOf(alibabaFromCredentialsFile({ ...world, profile: "x" })())).reason).toBe("unusable");
  world.environment["ALIBABA_CLOUD_CREDENTIALS_FILE"] = "/etc/other";
  expect((await missOf(alibabaFromCredentialsFile(world)())).reason).toBe("unusable");
});

const list = "/latest/meta-data/ram/security-credentials/";

test("an instance's role is asked for in hardened mode, with a fresh token for every key", async () => {
  let issued = 0;
  const world = worldOf();
  const key = () => instanceKey(`key-${++issued}`, world.now() + hourMs);
  await using server = await startMetadataServer({ cloud: "alibaba", role: "scanner", key, mode: "hardened" });
  const provider = alibabaFromInstanceRole({ ...world, metadataEndpoint: server.url });
  const twenty = () => Promise.all(Array.from({ length: 20 }, () => provider()));
  expect(new Set(await twenty())).toEqual(
    new Set([
      {
        accessKeyId: "key-1",
        accessKeySecret: "key-1-secret",
        securityToken: "key-1-token",
        expiresAt: startMs + hourMs,
      },
    ]),
  );
  const once = ["PUT /latest/api/token", `GET ${list}`, `GET ${list}scanner`];
  expect(server.asked).toEqual(once);
  world.pass(55 * 60_000);
  expect(new Set((await twenty()).map(({ accessKeyId }) => accessKeyId))).toEqual(new Set(["key-2"]));
  expect(server.asked).toEqual([...once, ...once]);
});

test("an instance that knows only the normal mode is asked in it, unless that is forbidden", async () => {
  const world = worldOf();
  const key = () => instanceKey("one", startMs + hourMs);
  await using server = await startMetadataServer({ cloud: "alibaba", role: "scanner", key, mode: "normal" });
  const options = { ...world, metadataEndpoint: server.url };
  expect((await alibabaFromInstanceRole(options)()).accessKeyId).toBe("one");
  world.environment["ALIBABA_CLOUD_IMDSV1_DISABLED"] = "true";
  const error = await missOf(alibabaFromInstanceRole(options)());
  expect(placesOf(error)).toEqual([`metadata ${server.url}/latest/api/token (HTTP 405)`]);
  expect(error.reason).toBe("unusable");
});

test("the variables name the role, or switch the metadata off", async () => {
  const world = worldOf();
  const key = () => instanceKey("one", startMs + hourMs);
  await using server = await startMetadataServer({ cloud: "alibaba", role: "scanner", key });
  const options = { ...world, metadataEndpoint: server.url };
  world.environment["ALIBABA_CLOUD_ECS_METADATA"] = "scanner";
  await alibabaFromInstanceRole(options)();
  expect(server.asked).toEqual(["PUT /latest/api/token", `GET ${list}scanner`]);
  world.environment["ALIBABA_CLOUD_ECS_METADATA_DISABLED"] = "1";
  expect((await missOf(alibabaFromInstanceRole(options)())).lookedFor[0]?.state).toBe("switched off");
  expect(server.asked).toHaveLength(2);
});

test("a page of a network that answers everything is not metadata, and the search goes on", async () => {
  await using network = await startLoopback((_request, response) => response.end("<html>\n<h1>Sign in</h1>\n</html>"));
  const provider = alibabaFromInstanceRole({ ...worldOf(), metadataEndpoint: network.url });
  const error = await missOf(provider());
  expect(placesOf(error)).toEqual([`metadata ${network.url}/latest/api/token (malformed: no token)`]);
  expect(error.reason).toBe("missing");
});

test("where no metadata answers, it is asked once, in one mode", async () => {
  const asked: string[] = [];
  const fetch = ({ url }: Request): Promise<Response> => {
    asked.push(url);
    return Promise.reject(
      new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "EHOSTUNREACH" }) }),
    );
  };
  const provider = alibabaFromInstanceRole({ ...worldOf(), fetch });
  for (let time = 0; time < 2; time++) {
    expect((await missOf(provider())).lookedFor[0]?.state).toBe("does not answer: EHOSTUNREACH");
  }
  expect(asked).toEqual(["http://100.100.100.200/latest/api/token"]);
});

test("a role is taken on with a signature over every parameter", async () => {
  await using sts = await startStsServer({ keys, expiresAt: () => startMs + hourMs });
  const options = { ...worldOf(), stsEndpoint: sts.url, credentials: base, roleArn };
  const session = { roleSessionName: "a b*", policy: '{"Version":"1"}', durationSeconds: 900, externalId: "e" };
  expect((await alibabaFromAssumedRole({ ...options, ...session })()).accessKeyId).toBe("temporary-1");
  expect(sts.taken).toMatchObject([
    {
      action: "AssumeRole",
      headers: { "x-acs-version": "2015-04-01", "x-acs-date": "2026-11-21T12:00:00Z" },
      parameters: {
        RoleArn: roleArn,
        RoleSessionName: "a b*",
        Policy: '{"Version":"1"}',
        DurationSeconds: "900",
        ExternalId: "e",
      },
    },
  ]);
});

test("a role is not asked for with half a key, or with one that no header can have", async () => {
  for (const credentials of [
    { accessKeyId: "LTAI", accessKeySecret: "" },
    { accessKeyId: "LTAI", accessKeySecret: "Very\nSecret" },
    async () => ({ accessKeyId: "LTAI", accessKeySecret: "secret", securityToken: "Very\nSecret" }),
  ]) {
    const error = await missOf(alibabaFromAssumedRole({ ...worldOf(), credentials, roleArn })());
    expect(error).toMatchObject({
      reason: "unusable",
      lookedFor: expect.arrayContaining([expect.objectContaining({ source: "options" })]),
    });
    expect(String(error)).not.toContain("Very");
  }
});

test("a refusal of the token service is explained", async () => {
  const refusal = { code: "NoPermission", message: "You are not authorized to do this action." };
  await using sts = await startStsServer({ refusal, expiresAt: () => startMs });
  const error = await missOf(
    alibabaFromAssumedRole({ ...worldOf(), stsEndpoint: sts.url, credentials: base, roleArn })(),
  );
  expect(placesOf(error)).toEqual([
    `sts AssumeRole of ${roleArn} at ${new URL(sts.url).host} (refused: NoPermission, You are not authorized to do this action.)`,
  ]);
  expect(error.reason).toBe("unusable");
});

test.for([
  { name: "a page", answer: async () => new Response("<html>", { status: 502 }), state: "HTTP 502" },
  { name: "no key", answer: async () => Response.json({ Credentials: {} }), state: "malformed: no AccessKeyId" },
  { name: "nothing", answer: () => Promise.reject(new TypeError("x")), state: "does not answer: no connection" },
])("a token service that answers $name ends the search", async ({ answer, state }) => {
  const error = await missOf(alibabaFromAssumedRole({ ...worldOf(), fetch: answer, credentials: base, roleArn })());
  expect(error).toMatchObject({ reason: "unusable", lookedFor: [{ state }] });
});

const oidc = {
  ALIBABA_CLOUD_ROLE_ARN: roleArn,
  ALIBABA_CLOUD_OIDC_PROVIDER_ARN: "acs:ram::1:oidc-provider/ack",
  ALIBABA_CLOUD_OIDC_TOKEN_FILE: "/token",
};

test("a token of an identity provider is exchanged in the body, unsigned, and read again for every key", async () => {
  const world = worldOf({ "/token": "first" });
  Object.assign(world.environment, oidc, { ALIBABA_CLOUD_ROLE_SESSION_NAME: "pod" });
  await using sts = await startStsServer({ expiresAt: () => world.now() + hourMs });
  const provider = alibabaFromOidc({ ...world, stsEndpoint: sts.url });
  await provider();
  world.files["/token"] = "second";
  world.pass(56 * 60_000);
  expect((await provider()).accessKeyId).toBe("temporary-2");
  expect(sts.taken.map(({ parameters }) => parameters["OIDCToken"])).toEqual(["first", "second"]);
  expect(sts.taken[0]).toMatchObject({
    action: "AssumeRoleWithOIDC",
    url: "/?Action=AssumeRoleWithOIDC&Format=JSON&Timestamp=2026-11-21T12%3A00%3A00Z&Version=2015-04-01",
    parameters: { OIDCProviderArn: "acs:ram::1:oidc-provider/ack", RoleArn: roleArn, RoleSessionName: "pod" },
  });
  expect(sts.taken[0]?.headers["authorization"]).toBeUndefined();
});

test("a service of the machine's owner gives out keys", async () => {
  const world = worldOf();
  const asked: string[] = [];
  const fetch = async ({ url }: Request): Promise<Response> => {
    asked.push(url);
    return Response.json(instanceKey("one", startMs + hourMs));
  };
  world.environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = "http://localhost:6666/credentials?token=private";
  expect(await alibabaFromCredentialsUri({ ...world, fetch })()).toMatchObject({ accessKeyId: "one" });
  expect(asked).toEqual(["http://localhost:6666/credentials?token=private"]);
});

test.for([
  { name: "an error", answer: async () => new Response("", { status: 500 }), state: "HTTP 500" },
  { name: "no JSON", answer: async () => new Response("x"), state: "malformed: no JSON" },
  { name: "no key", answer: async () => Response.json({}), state: "malformed: no AccessKeyId" },
  { name: "nothing", answer: () => Promise.reject(new TypeError("x")), state: "does not answer: no connection" },
])("a service of the machine's owner that answers $name ends the search", async ({ answer, state }) => {
  const uri = "http://localhost:6666/credentials?token=private";
  const error = await missOf(alibabaFromCredentialsUri({ ...worldOf(), fetch: answer, uri })());
  expect(placesOf(error)).toEqual([`uri http://localhost:6666/credentials (${state})`]);
  expect(error.reason).toBe("unusable");
});

test.for(["x", "localhost:8080/credentials", "ftp://credentials.test/", "file:///credentials"])(
  "the address %s ends the search, with an example",
  async (uri) => {
    const error = await missOf(alibabaFromCredentialsUri({ ...worldOf(), uri })());
    expect(placesOf(error)).toEqual(["environment ALIBABA_CLOUD_CREDENTIALS_URI (malformed: no URL)"]);
    expect(error).toMatchObject({
      reason: "unusable",
      nextStep: expect.stringContaining("such as http://127.0.0.1:8080/"),
    });
  },
);

test("an address of the metadata without a scheme ends the search", async () => {
  const error = await missOf(alibabaFromInstanceRole({ ...worldOf(), metadataEndpoint: "localhost:8080" })());
  expect(error).toMatchObject({ reason: "unusable", lookedFor: [{ source: "metadata", state: "malformed: no URL" }] });
});

test("the search goes through every place in the vendor's order, and says what was there", async () => {
  await using server = await startMetadataServer({ cloud: "alibaba" });
  const error = await missOf(defaultAlibabaCredentials({ ...worldOf(), metadataEndpoint: server.url })());
  expect(placesOf(error)).toEqual([
    "environment ALIBABA_CLOUD_ACCESS_KEY_ID (not set)",
    "environment ALIBABA_CLOUD_ACCESS_KEY_SECRET (not set)",
    "environment ALIBABA_CLOUD_ROLE_ARN (not set)",
    "environment ALIBABA_CLOUD_OIDC_PROVIDER_ARN (not set)",
    "environment ALIBABA_CLOUD_OIDC_TOKEN_FILE (not set)",
    "file /home/me/.aliyun/config.json (no such file)",
    "file /home/me/.alibabacloud/credentials (no such file)",
    `metadata ${server.url}${list} (HTTP 404)`,
    "environment ALIBABA_CLOUD_CREDENTIALS_URI (not set)",
  ]);
});

test("each place of the search is used when those before it are empty", async () => {
  const world = cliWorld("default", { name: "default", mode: "AK", access_key_id: "cli", access_key_secret: "s" });
  world.files[iniPath] = ini("type=access_key\naccess_key_id=ini\naccess_key_secret=s");
  world.files["/token"] = "jwt";
  const uri = { ALIBABA_CLOUD_CREDENTIALS_URI: "http://owner.test/" };
  const variables = { ALIBABA_CLOUD_ACCESS_KEY_ID: "environment", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "s" };
  Object.assign(world.environment, oidc, uri, variables);
  await using sts = await startStsServer({ expiresAt: () => startMs + hourMs });
  const key = () => instanceKey("instance", startMs + hourMs);
  await using server = await startMetadataServer({ cloud: "alibaba", role: "scanner", key });
  const fetch = async (request: Request): Promise<Response> =>
    request.url.startsWith(uri.ALIBABA_CLOUD_CREDENTIALS_URI)
      ? Response.json(instanceKey("uri", startMs + hourMs))
      : globalThis.fetch(request);
  const found = async (): Promise<string> => {
    const options = { ...world, fetch, metadataEndpoint: server.url, stsEndpoint: sts.url };
    return (await defaultAlibabaCredentials(options)()).accessKeyId;
  };
  expect(await found()).toBe("environment");
  for (const name of Object.keys(variables)) delete world.environment[name];
  expect(await found()).toBe("temporary-1");
  for (const name of Object.keys(oidc)) delete world.environment[name];
  expect(await found()).toBe("cli");
  delete world.files[cliPath];
  expect(await found()).toBe("ini");
  delete world.files[iniPath];
  expect(await found()).toBe("instance");
  world.environment["ALIBABA_CLOUD_ECS_METADATA_DISABLED"] = "true";
  expect(await found()).toBe("uri");
});
