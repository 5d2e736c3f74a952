import { expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";

const file = `version: 1
accounts:
  prod-cn:
    cloud: tencent
    site: mainland
    credentials: { profile: prod }
  audit:
    cloud: tencent
    credentials:
      role:
        arn: qcs::cam::uin/1:roleName/audit
        source: { environment: { id: BASE_ID, secret: BASE_SECRET, token: BASE_TOKEN } }
  pipeline:
    cloud: alibaba
    credentials: { oidc: { role: "acs:ram::1:role/ci" } }
  everywhere: { cloud: alibaba, regions: [eu-central-1, cn-hangzhou] }
`;

test("says of every account where it is called and where its key comes from, and calls nothing", async () => {
  using folder = newFolder({ "plimsoll.yaml": file });
  const ended = await cli(["accounts", "list"], { cwd: folder.path });
  expect(ended.code).toBe(0);
  const rows = ended.stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split(/ {2,}/));
  expect(rows).toEqual([
    ["ACCOUNT", "CLOUD", "SITE", "REGIONS", "ENDPOINT", "CREDENTIALS"],
    ["prod-cn", "tencent", "mainland", "-", "https://tcss.tencentcloudapi.com", "profile prod of tccli"],
    [
      "audit",
      "tencent",
      "international",
      "-",
      "https://tcss.intl.tencentcloudapi.com",
      "role qcs::cam::uin/1:roleName/audit, by variables BASE_ID, BASE_SECRET, BASE_TOKEN",
    ],
    [
      "pipeline",
      "alibaba",
      "international",
      "-",
      "https://tds.ap-southeast-1.aliyuncs.com",
      "OIDC role acs:ram::1:role/ci",
    ],
    [
      "everywhere/eu-central-1",
      "alibaba",
      "international",
      "eu-central-1",
      "https://tds.ap-southeast-1.aliyuncs.com",
      "the places of the vendor's own tools",
    ],
    [
      "everywhere/cn-hangzhou",
      "alibaba",
      "international",
      "cn-hangzhou",
      "https://tds.cn-shanghai.aliyuncs.com",
      "the places of the vendor's own tools",
    ],
  ]);
  expect(ended.stderr).toBe(`From ${folder.path}/plimsoll.yaml\n`);
});

test("as JSON it is data, without a word on standard error", async () => {
  using folder = newFolder({ "plimsoll.yaml": file });
  const ended = await cli(["accounts", "list", "--cloud", "tencent", "--account", "prod*", "-o", "json"], {
    cwd: folder.path,
  });
  expect(ended.stderr).toBe("");
  expect(JSON.parse(ended.stdout)).toEqual([
    {
      name: "prod-cn",
      cloud: "tencent",
      site: "mainland",
      regions: [],
      endpoint: "https://tcss.tencentcloudapi.com",
      credentials: "profile prod of tccli",
    },
  ]);
});

test("without a configuration it lists both clouds and says how to have more", async () => {
  const ended = await cli(["accounts", "list", "--endpoint", "tencent=http://127.0.0.1:1", "--site", "mainland"]);
  expect(ended.stdout).toMatch(/^tencent +tencent +mainland +- +http:\/\/127\.0\.0\.1:1 /m);
  expect(ended.stdout).toMatch(/^alibaba +alibaba +mainland +- +https:\/\/tds\.cn-shanghai\.aliyuncs\.com /m);
  expect(ended.stderr).toContain("plimsoll help config");
});

test.each([
  { args: ["--endpoint", "aws=http://a"], want: /tencent=<url>, or alibaba=<url>/ },
  { args: ["--endpoint", "tencent=http://a", "--endpoint", "tencent=http://b"], want: /one address of tencent/ },
  { args: ["--endpoint", "http://a", "--endpoint", "http://b"], want: /one address for both clouds/ },
  { args: ["--site", "china"], want: /Allowed choices are international, mainland/ },
  { args: ["--account", "tencnet"], want: /no account is named tencnet; did you mean tencent\?/ },
])("$args is a usage error", async ({ args, want }) => {
  const ended = await cli(["accounts", "list", ...args]);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(want);
});

test("the variables of endpoint and account say what the options say", async () => {
  const env = { PLIMSOLL_ENDPOINT: "http://a,alibaba=http://b", PLIMSOLL_ACCOUNT: "alibaba" };
  const ended = await cli(["accounts", "list", "-o", "json", "--query", "[].[name, endpoint]"], { env });
  expect(JSON.parse(ended.stdout)).toEqual([["alibaba", "http://b"]]);
  const wrong = await cli(["accounts", "list"], { env: { PLIMSOLL_ENDPOINT: "aws=http://a" } });
  expect(wrong).toMatchObject({ code: 2, stdout: "" });
  expect(wrong.stderr).toMatch(/^plimsoll: PLIMSOLL_ENDPOINT: /);
});
