import { expect, test } from "vitest";

import { newFolder } from "../../../../test/folder.js";
import { readScopeRows } from "./read-scope-rows.js";

/** Reads a text as the file of `fleet scopes import`. */
async function rows(text: string, role?: string) {
  using folder = newFolder();
  const io = {
    env: {},
    stdout: { write: () => undefined },
    stderr: { write: () => undefined },
    readStdin: async () => text,
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  return await readScopeRows(folder.write("scopes", text), { io, window: undefined, role });
}

/** The account as the worker reads it. */
const accountOf = ({ settings }: { readonly settings?: Readonly<Record<string, unknown>> | undefined }): unknown =>
  JSON.parse(String(settings?.["account"]));

test("each account of a configuration is a scope, and one whose regions lead to two centers is two", async () => {
  const text = `version: 1
accounts:
  shop: { cloud: tencent, site: mainland, credentials: { profile: audit } }
  bank: { cloud: alibaba, regions: [cn-hangzhou, ap-southeast-1], credentials: { environment: { id: B_ID, secret: B_KEY } } }
`;
  const all = await rows(text);
  expect(all.map(({ alias, cloud, credentials }) => [alias, cloud, credentials])).toEqual([
    ["shop", "tencent", "profile:audit"],
    ["bank/cn-hangzhou", "alibaba", "env:B_ID/B_KEY"],
    ["bank/ap-southeast-1", "alibaba", "env:B_ID/B_KEY"],
  ]);
  expect(accountOf(all[0] ?? {})).toEqual({
    cloud: "tencent",
    site: "mainland",
    endpoint: expect.stringMatching(/^https:/),
    credentials: { profile: "audit" },
  });
});

test.each([
  {
    name: "commas",
    text: "alias,cloud,account,credentials,start,enabled\nshop,tencent,100000000001,profile:audit,02:00,no\n",
  },
  {
    name: "semicolons, a byte order mark, CR LF and quotes, as Excel writes it",
    text: '\u{feff}"Alias";"Cloud";"Account";"Credentials";"Start";"Enabled"\r\n"shop";"tencent";"100000000001";"profile:audit";"02:00";"no"\r\n',
  },
])("a CSV with $name is read", async ({ text }) => {
  expect(await rows(text)).toEqual([
    {
      cloud: "tencent",
      account: "100000000001",
      alias: "shop",
      region: undefined,
      credentials: "profile:audit",
      enabled: false,
      window: { start: "02:00", minutes: 180, timeZone: "UTC" },
      settings: { account: expect.any(String) },
    },
  ]);
});

test.each([
  {
    name: "an unknown column",
    text: "alias,cloud,regoin\na,tencent,x\n",
    want: "unknown column regoin; did you mean region?",
  },
  { name: "no column of a cloud", text: "alias,cloud2\na,b\n", want: /./ },
  { name: "a wrong cloud", text: "alias,cloud\na,aws\n", want: "line 2: cloud: must be tencent or alibaba" },
  {
    name: "a region of the other cloud",
    text: "alias,cloud,region\na,tencent,cn-hangzhou\n",
    want: "is a region of Alibaba Cloud",
  },
  { name: "a row that is too long", text: "alias,cloud\na,tencent,b\n", want: "Nothing was written" },
  {
    name: "a key as credentials",
    text: "alias,cloud,credentials\na,tencent,AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE\n",
    want: "never a key",
  },
  { name: "an unknown state", text: "alias,cloud,enabled\na,tencent,maybe\n", want: "enabled: must be yes or no" },
])("a CSV with $name is refused, without a word of a secret", async ({ text, want }) => {
  const error = await rows(text).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ exitCode: 2, message: expect.stringMatching(want) });
  expect(String(error)).not.toContain("AKID");
});

test("members of both vendors' organizations are scopes with a role each, and have names of their own", async () => {
  const tencent = JSON.stringify({
    Items: [
      { MemberUin: 100000000001, Name: "Shop & Co" },
      { MemberUin: 100000000002, Name: "Shop & Co" },
      { MemberUin: 100000000003, Name: "商店" },
    ],
    Total: 3,
  });
  const role = "qcs::cam::uin/{account}:roleName/plimsoll";
  const all = await rows(tencent, role);
  expect(all.map(({ alias, account }) => [alias, account])).toEqual([
    ["Shop-Co", "100000000001"],
    ["100000000002", "100000000002"],
    ["100000000003", "100000000003"],
  ]);
  expect(accountOf(all[1] ?? {})).toMatchObject({
    credentials: { role: { arn: "qcs::cam::uin/100000000002:roleName/plimsoll" } },
  });
  const alibaba = JSON.stringify({ Accounts: { Account: [{ AccountId: "1234567890123456", DisplayName: "bank" }] } });
  expect(await rows(alibaba, "acs:ram::{account}:role/plimsoll")).toMatchObject([
    { cloud: "alibaba", alias: "bank", credentials: "role:acs:ram::1234567890123456:role/plimsoll" },
  ]);
  await expect(rows(alibaba)).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining("--role") });
  await expect(rows(alibaba, role)).rejects.toThrow("must begin with acs:ram::");
});
