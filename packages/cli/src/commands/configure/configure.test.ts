import { chmodSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import { readConfigText } from "../../config/read-config-text.js";
import { withAccount } from "./configuration-text.js";

const comment = "# Accounts of plimsoll. No secret belongs here. The format: plimsoll help config\n\n";

test("without a terminal the options say everything, and the file is what they say", async () => {
  using folder = newFolder();
  const line = ["configure", "--cloud", "tencent", "--name", "prod", "--site", "mainland", "--region", "ap-shanghai"];
  const ended = await cli([...line, "--profile", "prod", "--offline", "--yes"], { cwd: folder.path });
  expect(ended).toMatchObject({ code: 0, stdout: "" });
  expect(ended.stderr).toContain(`Written: ${folder.path}/plimsoll.yaml\nNext: plimsoll doctor --account prod\n`);
  expect(readFileSync(join(folder.path, "plimsoll.yaml"), "utf8")).toBe(`${comment}version: 1
accounts:
  prod:
    cloud: tencent
    site: mainland
    regions:
      - ap-shanghai
    credentials:
      profile: prod
`);
  expect(readdirSync(folder.path)).toEqual(["plimsoll.yaml"]);
  const list = await cli(["accounts", "list", "-o", "json"], { cwd: folder.path });
  expect(JSON.parse(list.stdout)).toMatchObject([{ name: "prod", endpoint: "https://tcss.tencentcloudapi.com" }]);
});

test("on a terminal it asks, offers the profiles and variables that exist, and then says whose key it is", async () => {
  await using cloud = await startCloud({ images: 1 });
  using folder = newFolder({
    "home/.aliyun/config.json": JSON.stringify({ profiles: [{ name: "shop" }, { name: "ci" }] }),
    "work/.keep": "",
  });
  const options = {
    env: { ...cloud.env, PLIMSOLL_ENDPOINT: "", HOME: join(folder.path, "home") },
    cwd: join(folder.path, "work"),
    answers: ["alibaba", "shop-eu", "", "eu-central-1", "1", "y"],
    now: () => new Date(),
  };
  const ended = await cli(["configure", "--endpoint", cloud.url], options);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain(`Where the key is:
  1  variables ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET
  2  profile shop of aliyun
  3  profile ci of aliyun
  4  the places of the vendor's own tools
`);
  expect(ended.stderr).toMatch(
    /Write it\? \[y\/N\] Written: .*\ncredentials: ok: .*\nidentity: ok: account 1000000000000001, /,
  );
  const text = readFileSync(join(options.cwd, "plimsoll.yaml"), "utf8");
  expect(text).toContain("id: ALIBABA_CLOUD_ACCESS_KEY_ID");
  expect(text).toContain(`endpoint: ${cloud.url}`);
  const secrets = [cloud.mock.credentials.alibaba.accessKeySecret, cloud.mock.credentials.alibaba.accessKeyId];
  for (const secret of secrets) expect(`${text}${ended.stdout}${ended.stderr}`).not.toContain(secret);
});

test("with the endpoint of an emulator in the environment, the emulator is asked whose key it is", async () => {
  await using cloud = await startCloud({ images: 1 });
  using folder = newFolder({ "work/.keep": "" });
  const options = { env: cloud.env, cwd: join(folder.path, "work"), now: () => new Date() };
  const ended = await cli(["configure", "--cloud", "tencent", "--yes"], options);
  expect(ended.stderr).toMatch(/identity: ok: account 100000000001, /);
  expect(ended.code).toBe(0);
  expect(readFileSync(join(options.cwd, "plimsoll.yaml"), "utf8")).not.toContain("endpoint");
});

test("a wrong answer is said to be wrong and why, at once, and asked for again", async () => {
  using folder = newFolder({ "plimsoll.yaml": "version: 1\naccounts:\n  tencent: { cloud: tencent }\n" });
  const answers = ["aws", "t", "a b", "tencent", "", "mars", "1", "eu frankfurt", "eu-frankfurt", "y"];
  const ended = await cli(["configure", "--offline"], { cwd: folder.path, answers });
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("  The answer must be one of tencent, alibaba.\n");
  expect(ended.stderr).toMatch(/Name of the account \[tencent-2\]: {3}the name must be 1 to 64 letters/);
  expect(ended.stderr).toContain("  The account tencent already exists; --force replaces it.\n");
  expect(ended.stderr).toContain("  The answer must be one of international, mainland.\n");
  expect(ended.stderr).toMatch(/Region, empty for none: {3}must be a region such as/);
  const text = readFileSync(join(folder.path, "plimsoll.yaml"), "utf8");
  expect(text).toContain("  tencent-2:\n    cloud: tencent\n    regions:\n      - eu-frankfurt\n");
});

test("the cloud whose keys are on the machine is the usual answer", async () => {
  using folder = newFolder({ "home/.aliyun/config.json": JSON.stringify({ profiles: [{ name: "shop" }] }) });
  const options = { cwd: folder.path, env: { HOME: join(folder.path, "home") }, answers: ["", "", "", "", "", "y"] };
  const ended = await cli(["configure", "--offline"], options);
  expect(ended.stderr).toContain("Cloud (tencent, alibaba) [alibaba]: ");
  expect(readFileSync(join(folder.path, "plimsoll.yaml"), "utf8")).toContain("profile: shop");
});

test("an account is added to a file whose comments, order and line ends stay", async () => {
  const before =
    "# ours\r\nversion: 1 # the format\r\naccounts:\r\n  # first\r\n  b: { cloud: tencent } # keep\r\n\r\n# end\r\n";
  using folder = newFolder({ "plimsoll.yaml": before });
  const path = join(folder.path, "plimsoll.yaml");
  chmodSync(path, 0o640);
  const line = [
    "configure",
    "--cloud",
    "alibaba",
    "--name",
    "a",
    "--environment",
    "A_ID,A_SECRET",
    "--offline",
    "--yes",
  ];
  expect(await cli(line, { cwd: folder.path })).toMatchObject({ code: 0 });
  const after = readFileSync(path, "utf8");
  for (const kept of [
    "# ours\r\n",
    "version: 1 # the format\r\n",
    "  # first\r\n  b: { cloud: tencent } # keep\r\n",
    "# end\r\n",
  ])
    expect(after).toContain(kept);
  expect(after).toContain("  a:\r\n    cloud: alibaba\r\n");
  const list = await cli(["accounts", "list", "-o", "json", "--query", "[].name"], { cwd: folder.path });
  expect(JSON.parse(list.stdout)).toEqual(["b", "a"]);
});

test("an account that is there is replaced with --force only", async () => {
  using folder = newFolder({ "plimsoll.yaml": "version: 1\naccounts:\n  a: { cloud: tencent }\n" });
  const path = join(folder.path, "plimsoll.yaml");
  const before = readFileSync(path, "utf8");
  const line = ["configure", "--cloud", "alibaba", "--name", "a", "--offline", "--yes"];
  const refused = await cli(line, { cwd: folder.path });
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toMatch(/already has an account a\. Choose another --name, or replace it with --force\./);
  expect(readFileSync(path, "utf8")).toBe(before);
  expect(await cli([...line, "--force"], { cwd: folder.path })).toMatchObject({ code: 0 });
  expect(readFileSync(path, "utf8")).toContain("cloud: alibaba");
});

test("the same account again is not a change: the command can be run again after it was cut off, and in a script", async () => {
  using folder = newFolder();
  const path = join(folder.path, "plimsoll.yaml");
  const line = ["configure", "--cloud", "tencent", "--name", "a", "--site", "mainland", "--offline", "--yes"];
  await cli(line, { cwd: folder.path });
  const before = readFileSync(path, "utf8");
  const again = await cli(line, { cwd: folder.path });
  expect(again.code).toBe(0);
  expect(again.stderr).toContain("already has the account a, with the same settings.");
  expect(again.stderr).not.toContain("Written");
  expect(readFileSync(path, "utf8")).toBe(before);
  expect(await cli([...line, "--region", "ap-shanghai"], { cwd: folder.path })).toMatchObject({ code: 2 });
});

test("who says no, and who cannot be asked, gets no file", async () => {
  using folder = newFolder();
  const line = ["configure", "--cloud", "tencent", "--offline"];
  const no = await cli(line, { cwd: folder.path, answers: ["", "", "", "n"] });
  expect(no.stderr).toMatch(/Write it\? \[y\/N\] Nothing was written\.\n$/);
  const nobody = await cli(line, { cwd: folder.path });
  expect(nobody).toMatchObject({ code: 2 });
  expect(nobody.stderr).toContain("Add --yes to agree");
  const strange = await cli(["configure"], { cwd: folder.path, answers: ["aws", "gcp", "azure"] });
  expect(strange).toMatchObject({ code: 2 });
  expect(existsSync(join(folder.path, "plimsoll.yaml"))).toBe(false);
});

test("a file that changes while the question stands there is not written over", async () => {
  using folder = newFolder({ "plimsoll.yaml": "version: 1\naccounts:\n  a: { cloud: tencent }\n" });
  const path = join(folder.path, "plimsoll.yaml");
  const other = "version: 1\naccounts:\n  other: { cloud: tencent }\n";
  const onAsk = (): string => {
    writeFileSync(path, other);
    return "y";
  };
  const line = ["configure", "--cloud", "alibaba", "--name", "b", "--site", "mainland", "--region", "cn-hangzhou"];
  const ended = await cli([...line, "--profile", "x", "--offline"], { cwd: folder.path, answers: onAsk });
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("was changed in the meantime, and nothing was written");
  expect(readFileSync(path, "utf8")).toBe(other);
});

test.each([
  { args: [], want: /--cloud is missing: tencent or alibaba/ },
  {
    args: ["--cloud", "tencent", "--region", "cn-hangzhou"],
    want: /regions\.0: cn-hangzhou is a region of Alibaba Cloud/,
  },
  { args: ["--cloud", "tencent", "--name", "a b"], want: /name: the name must be 1 to 64 letters/ },
  {
    args: ["--cloud", "tencent", "--environment", "ID"],
    want: /--environment takes the names of two or three variables/,
  },
  { args: ["--cloud", "tencent", "--environment", "A,B", "--profile", "p"], want: /give only one/ },
  {
    args: ["--cloud", "tencent", "--role", "acs:ram::1:role/r"],
    want: /credentials\.role\.arn: must begin with qcs::cam::/,
  },
  {
    args: ["--cloud", "tencent", "--oidc-provider", "p"],
    want: /--oidc-provider: for the token of an identity provider, add --oidc/,
  },
  { args: ["--cloud", "tencent", "--oidc", "--profile", "p"], want: /--oidc takes the key from an identity provider/ },
  {
    args: ["--cloud", "tencent", "--oidc", "--duration", "900"],
    want: /--duration: only for a role that is assumed with a key, not with --oidc/,
  },
  { args: ["--cloud", "tencent", "--external-id", "x"], want: /--external-id: only for a role, add --role/ },
  { args: ["--cloud", "tencent", "--session-name", "x"], want: /--session-name: only for a role, add --role/ },
  { args: ["--cloud", "tencent", "--no-config"], want: /there is no file to write to/ },
  { args: ["--cloud", "tencent", "--config", "x.json"], want: /is JSON/ },
])("$args writes nothing and says why", async ({ args, want }) => {
  using folder = newFolder();
  const ended = await cli(["configure", ...args, "--offline", "--yes"], { cwd: folder.path });
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr.replaceAll(/\n */g, " ")).toMatch(want);
  expect(readdirSync(folder.path)).toEqual([]);
});

test.each([
  {
    args: [
      "--cloud",
      "tencent",
      "--role",
      "qcs::cam::uin/1:roleName/r",
      "--external-id",
      "team-7",
      "--session-name",
      "ci",
    ],
    more: ["--duration", "900", "--profile", "p"],
    want: {
      role: {
        arn: "qcs::cam::uin/1:roleName/r",
        externalId: "team-7",
        sessionName: "ci",
        durationSeconds: 900,
        source: { profile: "p" },
      },
    },
  },
  {
    args: ["--cloud", "alibaba", "--oidc", "--role", "acs:ram::1:role/r", "--oidc-token-file", "/var/token"],
    more: ["--oidc-provider", "acs:ram::1:oidc-provider/p", "--session-name", "ci"],
    want: {
      oidc: {
        role: "acs:ram::1:role/r",
        provider: "acs:ram::1:oidc-provider/p",
        tokenFile: "/var/token",
        sessionName: "ci",
      },
    },
  },
  { args: ["--cloud", "tencent", "--oidc"], more: [], want: { oidc: {} } },
])("a role and an identity provider are written as the options say: $want", async ({ args, more, want }) => {
  using folder = newFolder();
  const line = ["configure", "--name", "a", ...args, ...more, "--offline", "--yes"];
  const ended = await cli(line, { cwd: folder.path });
  expect(ended).toMatchObject({ code: 0 });
  const text = readFileSync(join(folder.path, "plimsoll.yaml"), "utf8");
  expect(readConfigText(text, { path: "plimsoll.yaml" }).accounts?.["a"]?.credentials).toEqual(want);
});

test("a secret in an option is refused and not repeated", async () => {
  using folder = newFolder();
  const key = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
  const ended = await cli(["configure", "--cloud", "tencent", "--profile", key, "--offline", "--yes"], {
    cwd: folder.path,
  });
  expect(ended.code).toBe(2);
  expect(`${ended.stdout}${ended.stderr}`).not.toContain(key);
  expect(readdirSync(folder.path)).toEqual([]);
});

test("a key that the cloud refuses is told by the code, and the file stays", async () => {
  await using cloud = await startCloud({ images: 1 });
  using folder = newFolder();
  const env = { BAD_ID: "nobody", BAD_SECRET: "secret" };
  const line = [
    "configure",
    "--cloud",
    "tencent",
    "--environment",
    "BAD_ID,BAD_SECRET",
    "--endpoint",
    cloud.url,
    "--yes",
  ];
  const ended = await cli(line, { env, cwd: folder.path, now: () => new Date() });
  expect(ended.code).toBe(4);
  expect(ended.stderr).toContain("identity: fail: the token service refuses the key: [AuthFailure");
  expect(existsSync(join(folder.path, "plimsoll.yaml"))).toBe(true);
});

test("whatever accounts are added one after the other, the file has them all", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z][\w.-]{0,12}$/), { minLength: 1, maxLength: 6 });
  const account = fc.record({ cloud: fc.constantFrom("tencent" as const, "alibaba" as const) });
  fc.assert(
    fc.property(names, fc.array(account, { minLength: 6, maxLength: 6 }), (all, accounts) => {
      let text: string | undefined;
      for (const [index, name] of all.entries())
        text = withAccount(text, name, accounts[index] ?? { cloud: "tencent" });
      const read = readConfigText(text ?? "", { path: "x" });
      expect(Object.keys(read.accounts ?? {}).toSorted()).toEqual(all.toSorted());
      for (const [index, name] of all.entries()) expect(read.accounts?.[name]).toEqual(accounts[index]);
    }),
  );
});
