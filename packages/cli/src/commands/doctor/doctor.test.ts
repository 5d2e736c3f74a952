import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import type { Check } from "./check.js";

const now = (): Date => new Date();
const small = { images: 3, rateLimit: false };

const keys = [
  { cloud: "tencent", id: "few-key", secret: "few-secret", allow: ["Describe*List"] },
  { cloud: "alibaba", id: "few-key", secret: "few-secret", deny: ["DescribeVulDetails"] },
] as const;

/** Two accounts of the emulator's own keys, and one of a key by `FEW_ID` and `FEW_SECRET`. */
function file(url: string, more = ""): string {
  const few = "credentials: { environment: { id: FEW_ID, secret: FEW_SECRET } }";
  return `version: 1
accounts:
  prod: { cloud: tencent, endpoint: "${url}" }
  shop: { cloud: alibaba, endpoint: "${url}" }
  few: { cloud: tencent, endpoint: "${url}", ${few} }
${more}`;
}

function checksIn(stdout: string): readonly Check[] {
  return JSON.parse(stdout) as readonly Check[]; // printed by the command
}

function findingsOf(stdout: string, account: string): Readonly<Record<string, string>> {
  const own = checksIn(stdout).filter((check) => check.account === account);
  return Object.fromEntries(own.map(({ check, state, finding }) => [`${check} ${state}`, finding]));
}

test("of a key that may do everything every check is made, and nothing is changed", async () => {
  await using cloud = await startCloud(small);
  const ended = await cli(["doctor", "-o", "json"], { env: cloud.env, now });
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  const tencent = findingsOf(ended.stdout, "tencent");
  expect(Object.keys(tencent)).toEqual([
    "credentials ok",
    "endpoint ok",
    "identity ok",
    "clock ok",
    "permissions ok",
    "permissions skip",
    "license ok",
    "registries ok",
    "rate limit ok",
  ]);
  expect(tencent["credentials ok"]).toBe("variables TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY");
  expect(tencent["endpoint ok"]).toBe(`${cloud.url} answers, without TLS, no proxy`);
  expect(tencent["identity ok"]).toMatch(/^account 100000000001, CAMUser qcs::cam:/);
  expect(tencent["permissions ok"]).toMatch(/^\d+ reads allowed$/);
  expect(tencent["permissions skip"]).toContain("would change something: tcss:AddEditImageAutoAuthorizedRule, ");
  expect(tencent["license ok"]).toMatch(/^\d+ of \d+ licenses left, until \d{4}-/);
  const alibaba = findingsOf(ended.stdout, "alibaba");
  expect(alibaba["permissions ok"]).toMatch(/^\d+ reads allowed$/);
  expect(Object.keys(alibaba)).toContain("agents ok");
  const changed = cloud.mock.requests().filter(({ action }) => /^(Add|Create|Modify|Switch|Update)/.test(action));
  expect(changed).toEqual([]);
});

test("one account of several that lacks permissions is named with its remedy, and the code is 5", async () => {
  await using cloud = await startCloud({ ...small, accounts: keys });
  using folder = newFolder({ "plimsoll.yaml": file(cloud.url) });
  const env = { ...cloud.env, PLIMSOLL_ENDPOINT: "", FEW_ID: "few-key", FEW_SECRET: "few-secret" };
  const options = { env, cwd: folder.path, now };
  const ended = await cli(["doctor", "-o", "json"], options);
  expect(ended).toMatchObject({ code: 5, stderr: "" });
  const few = checksIn(ended.stdout).filter(({ account, state }) => account === "few" && state === "fail");
  expect(few).toMatchObject([
    { check: "permissions", remedy: expect.stringContaining("plimsoll policy print --cloud tencent") },
  ]);
  expect(few[0]?.finding).toContain("tcss:DescribeAssetImageDetail");
  expect(few[0]?.finding).not.toContain("DescribeAssetImageList");
  const alone = await cli(["doctor", "--account", "few"], options);
  expect(alone.code).toBe(4);
  expect(alone.stdout).toMatch(/^few +permissions +fail +\d+ of \d+ reads denied: /m);
  expect(alone.stdout).toMatch(/\nWhat to do\n {2}few, permissions: Allow them in the CAM policy of this key; /);
});

test("a wrong secret is the fault of the key, a missing one says where it was looked for, and no secret is printed", async () => {
  await using cloud = await startCloud({ ...small, accounts: keys });
  using folder = newFolder({ "plimsoll.yaml": file(cloud.url) });
  const options = { env: { FEW_ID: "few-key", FEW_SECRET: "wr0ng-marker" }, cwd: folder.path, now };
  const wrong = await cli(["doctor", "--account", "few", "--debug-bodies"], options);
  expect(wrong.code).toBe(4);
  expect(wrong.stdout).toMatch(/^few +identity +fail +the token service refuses the key: \[AuthFailure/m);
  expect(`${wrong.stdout}${wrong.stderr}`).not.toContain("wr0ng-marker");
  const missing = await cli(["doctor", "--account", "few"], { cwd: folder.path, now });
  expect(missing.code).toBe(4);
  expect(missing.stdout).toMatch(/^few +credentials +fail +no credentials of Tencent Cloud; .*FEW_ID \(not set\)/m);
});

test("an endpoint where nothing listens is a failure of the network", async () => {
  const env = { TENCENTCLOUD_SECRET_ID: "id", TENCENTCLOUD_SECRET_KEY: "key" };
  const ended = await cli(["doctor", "--endpoint", "http://127.0.0.1:1", "--timeout", "3", "-o", "json"], { env, now });
  expect(ended.code).toBe(1);
  expect(ended.stderr).toBe("plimsoll: alibaba is left out: its credentials are not set.\n");
  expect(findingsOf(ended.stdout, "tencent")).toMatchObject({
    "endpoint fail": expect.stringMatching(/^http:\/\/127\.0\.0\.1:1: ECONNREFUSED: /),
    "permissions skip": "not checked, the endpoint does not answer",
  });
});

test.each([
  { hours: 1, state: "warn", want: "60 minutes behind the service; plimsoll corrects it, other tools may be refused" },
  { hours: 72, state: "fail", want: "3 days behind the service, too much to sign with" },
])("a clock that is $hours hours behind is told by the answer's date", async ({ hours, state, want }) => {
  await using cloud = await startCloud(small);
  const late = (): Date => new Date(Date.now() - hours * 3_600_000);
  const { stdout } = await cli(["doctor", "--cloud", "alibaba", "-o", "json"], { env: cloud.env, now: late });
  expect(findingsOf(stdout, "alibaba")[`clock ${state}`]).toBe(want);
});

test("without any key it says where it looked, how to configure one, and how to do without", async () => {
  const ended = await cli(["doctor"], { now });
  expect(ended).toMatchObject({ code: 4, stdout: "" });
  expect(ended.stderr).toContain("environment  TENCENTCLOUD_SECRET_ID");
  expect(ended.stderr).toContain("plimsoll mock start");
  expect(ended.stderr).toContain("plimsoll configure");
});

test("servers whose agent is off are counted and named", async () => {
  const servers = [
    { uuid: "s1", imageUuids: [], instance: { ClientStatus: "offline", InstanceName: "node-b" } } as const,
  ];
  await using cloud = await startCloud({ ...small, extra: { servers } });
  const { stdout, code } = await cli(["doctor", "--cloud", "alibaba", "-o", "json"], { env: cloud.env, now });
  expect(code).toBe(0);
  expect(findingsOf(stdout, "alibaba")["agents warn"]).toMatch(/^the agent is off on 1 server, .*: node-b$/);
});

test.each([80, 160])("at %i columns the table has every check on its line, and remedies below", async (columns) => {
  await using cloud = await startCloud({ ...small, accounts: keys });
  using folder = newFolder({ "plimsoll.yaml": file(cloud.url) });
  const env = { ...cloud.env, PLIMSOLL_ENDPOINT: "", FEW_ID: "few-key", FEW_SECRET: "few-secret", NO_COLOR: "1" };
  const { stdout } = await cli(["doctor"], { env, cwd: folder.path, now, columns });
  const still = stdout.replaceAll(cloud.url, "http://127.0.0.1:8080").replaceAll(/\d{4}-\d\d-\d\d/g, "2027-01-01");
  await expect(still.replaceAll(/ +$/gm, "")).toMatchFileSnapshot(`./fixtures/doctor-${columns}.txt`);
});
