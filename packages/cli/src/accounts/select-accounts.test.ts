import { type Config, endpointOf } from "@plimsoll/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import { oneAccount } from "./one-account.js";
import { selectAccounts } from "./select-accounts.js";

const config: Config = {
  version: 1,
  accounts: {
    "prod-cn": { cloud: "tencent", site: "mainland", credentials: { profile: "prod" } },
    "prod-intl": { cloud: "tencent", regions: ["ap-singapore"] },
    staging: { cloud: "tencent", endpoint: "http://127.0.0.1:1" },
    ali: { cloud: "alibaba", regions: ["eu-central-1", "cn-hangzhou"] },
  },
};
const loaded = { path: "plimsoll.yaml", config };
type Options = Parameters<typeof selectAccounts>[0];

function namesOf(options: Options): readonly string[] {
  return selectAccounts({ loaded, ...options }).accounts.map(({ name }) => name);
}

test.each([
  { options: {}, want: ["prod-cn", "prod-intl", "staging", "ali/eu-central-1", "ali/cn-hangzhou"] },
  { options: { account: ["staging", "prod-cn"] }, want: ["prod-cn", "staging"] },
  { options: { account: ["prod-*"] }, want: ["prod-cn", "prod-intl"] },
  { options: { account: ["*"] }, want: ["prod-cn", "prod-intl", "staging", "ali/eu-central-1", "ali/cn-hangzhou"] },
  { options: { account: ["ali"] }, want: ["ali/eu-central-1", "ali/cn-hangzhou"] },
  { options: { account: ["ali/cn-hangzhou"] }, want: ["ali/cn-hangzhou"] },
  { options: { site: "mainland" }, want: ["prod-cn"] },
  { options: { region: "cn-hangzhou" }, want: ["ali/cn-hangzhou"] },
  { options: { region: "ap-singapore" }, want: ["prod-cn", "prod-intl", "staging"] },
] as const)("$options selects $want", ({ options, want }) => {
  expect(namesOf(options)).toEqual(want);
});

test.each([
  {
    options: { account: ["prod_cn"] },
    want: "--account: no account is named prod_cn; did you mean prod-cn?\nAccounts of plimsoll.yaml: prod-cn, prod-intl, staging, ali/eu-central-1, ali/cn-hangzhou.",
  },
  { options: { account: ["prod-cn", "zzz"] }, want: "--account: no account is named zzz\nAccounts of plimsoll.yaml:" },
  { options: { account: ["p.od-cn"] }, want: "no account is named p.od-cn" },
  { options: { profile: "p", account: ["ali"] }, want: "--profile is used instead of the configuration's accounts" },
  {
    options: { site: "mainland", account: ["ali"] },
    want: "--site mainland leaves no account: ali/eu-central-1 (alibaba, international, eu-central-1, us",
  },
  {
    options: { region: "us-east-1", account: ["ali"] },
    want: "--region us-east-1 leaves no account: ali/eu-central-1 (alibaba, international, eu-central-1)",
  },
  { options: { region: "cn-hangzou" }, want: "cn-hangzou is not a region of Alibaba Cloud; did you mean cn-hangzhou?" },
  {
    options: { loaded: undefined, account: ["prod"] },
    want: "There is no configuration with accounts (plimsoll.yaml), so there are tencent, alibaba.",
  },
] as const)("$options is refused: $want", ({ options, want }) => {
  const text = want.replace(", us", "");
  expect(() => namesOf(options as Options)).toThrow(text); // an absent configuration is meant
});

test("without a configuration there is one account of each cloud, at the site and region of the options", () => {
  const of = (options: Options) =>
    selectAccounts(options).accounts.map(({ name, endpoint, region }) => [name, endpoint, region]);
  expect(of({})).toEqual([
    ["tencent", "https://tcss.intl.tencentcloudapi.com", undefined],
    ["alibaba", "https://tds.ap-southeast-1.aliyuncs.com", undefined],
  ]);
  expect(of({ site: "mainland" })).toEqual([
    ["tencent", "https://tcss.tencentcloudapi.com", undefined],
    ["alibaba", "https://tds.cn-shanghai.aliyuncs.com", undefined],
  ]);
  expect(of({ region: "cn-hangzhou" })).toEqual([
    ["tencent", "https://tcss.intl.tencentcloudapi.com", "cn-hangzhou"],
    ["alibaba", "https://tds.cn-shanghai.aliyuncs.com", "cn-hangzhou"],
  ]);
  expect(selectAccounts({ profile: "p" }).accounts.map(({ credentials }) => credentials)).toEqual([
    { profile: "p" },
    { profile: "p" },
  ]);
  expect(selectAccounts({ loaded, profile: "p" }).isImplicit).toBe(true);
});

test("the variable of the region selects nothing: it is the region of the accounts that name none and can have it", () => {
  const { accounts } = selectAccounts({ loaded, region: "ap-tokyo", isRegionOfEnvironment: true });
  expect(accounts.map(({ name, region }) => [name, region])).toEqual([
    ["prod-cn", "ap-tokyo"],
    ["prod-intl", "ap-singapore"],
    ["staging", "ap-tokyo"],
    ["ali/eu-central-1", "eu-central-1"],
    ["ali/cn-hangzhou", "cn-hangzhou"],
  ]);
});

test("an endpoint of the command line goes before those of the file, one of a cloud before one of both", () => {
  const { accounts } = selectAccounts({ loaded, endpoint: "http://b", endpoints: { alibaba: "http://a" } });
  expect(accounts.map(({ endpoint }) => endpoint)).toEqual([
    "http://b",
    "http://b",
    "http://b",
    "http://a",
    "http://a",
  ]);
});

test("a command of one account takes one, and names the others where there are several", () => {
  expect(oneAccount({ loaded, account: ["staging"], output: "table", timeout: 1 }, "tencent").name).toBe("staging");
  const three = { loaded, output: "table", timeout: 1 } as const;
  expect(() => oneAccount(three, "tencent")).toThrow(
    "this command works with one account, and 3 of Tencent Cloud are selected: prod-cn, prod-intl, staging. Choose one: --account prod-cn",
  );
  expect(() => oneAccount({ ...three, account: ["prod-cn"] }, "alibaba")).toThrow(
    "no account of Alibaba Cloud is selected, only prod-cn (tencent, mainland). See them all: plimsoll accounts list",
  );
});

test("a pattern selects the names that it matches, whatever is in them, in time that does not explode", () => {
  const text = fc.stringMatching(/^[a-z.*-]{1,12}$/);
  fc.assert(
    fc.property(
      text,
      fc.uniqueArray(fc.stringMatching(/^[a-z][a-z.-]{0,8}$/), { minLength: 1, maxLength: 5 }),
      (pattern, names) => {
        const accounts = Object.fromEntries(names.map((name) => [name, { cloud: "tencent" as const }]));
        const matches = names.filter((name) => globMatches(pattern, name));
        const select = () =>
          selectAccounts({ loaded: { path: "f", config: { version: 1, accounts } }, account: [pattern] }).accounts;
        if (matches.length === 0) expect(select).toThrow("--account");
        else expect(select().map(({ name }) => name)).toEqual(matches);
      },
    ),
  );
  const long: Config = { version: 1, accounts: { ["a".repeat(64)]: { cloud: "tencent" } } };
  expect(() => namesOf({ loaded: { path: "f", config: long }, account: [`${"*a".repeat(30)}*b`] })).toThrow(
    "--account",
  );
});

/** The plain definition: a star is any text, every other character is itself. */
function globMatches(pattern: string, name: string): boolean {
  if (pattern === "") return name === "";
  const rest = pattern.slice(1);
  if (pattern.startsWith("*")) return globMatches(rest, name) || (name !== "" && globMatches(pattern, name.slice(1)));
  return pattern[0] === name[0] && globMatches(rest, name.slice(1));
}

test("the endpoint of an account in another region is that of the region", () => {
  const ali: Config = { version: 1, accounts: { ali: { cloud: "alibaba" } } };
  const [account] = selectAccounts({ loaded: { path: "f", config: ali }, region: "cn-hangzhou" }).accounts;
  expect(account?.endpoint).toBe(endpointOf({ cloud: "alibaba", site: "mainland" }));
});
