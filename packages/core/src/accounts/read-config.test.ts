import fc from "fast-check";
import { expect, test } from "vitest";

import schema from "../../config/plimsoll.schema.json" with { type: "json" };
import { accountsOf } from "./account.js";
import type { Config, ConfiguredAccount, CredentialsReference } from "./config.js";
import { readConfig } from "./read-config.js";
import { REGIONS } from "./regions.js";

/** The faults of a configuration as lines: place, what is wrong. */
function faultsOf(data: unknown): readonly string[] {
  const result = readConfig(data);
  return result.code === "read"
    ? []
    : result.problems.map(({ path, at, message }) => `${path.join(".")} (${at}): ${message}`);
}

function withAccount(account: object): object {
  return { version: 1, accounts: { prod: account } };
}

const tencent = { cloud: "tencent" };

test.each([
  { name: "no version", data: { accounts: { prod: tencent } }, want: [" (value): version is missing"] },
  { name: "another version", data: { version: 2 }, want: ["version (value): must be 1"] },
  { name: "a list", data: [], want: [" (value): must be a list of names and values, not a list"] },
  { name: "text", data: "x", want: [" (value): must be a list of names and values, not text"] },
  {
    name: "an unknown name",
    data: { version: 1, acounts: {} },
    want: [
      "acounts (name): unknown name acounts; did you mean accounts? Known here: $schema, version, defaults, accounts",
    ],
  },
  {
    name: "region for regions",
    data: withAccount({ ...tencent, region: "ap-singapore" }),
    want: [
      "accounts.prod.region (name): unknown name region; did you mean regions? Known here: cloud, site, regions, endpoint, credentials",
    ],
  },
  {
    name: "no accounts",
    data: { version: 1, accounts: {} },
    want: ["accounts (value): must have at least one account"],
  },
  {
    name: "an account without anything",
    data: { version: 1, accounts: { prod: null } },
    want: ["accounts.prod (value): must be a list of names and values; it is empty"],
  },
  { name: "no cloud", data: withAccount({}), want: ["accounts.prod (value): cloud is missing"] },
  {
    name: "a misspelled cloud",
    data: withAccount({ cloud: "tencnt" }),
    want: ["accounts.prod.cloud (value): must be tencent or alibaba; did you mean tencent?"],
  },
  {
    name: "a site in other words",
    data: withAccount({ ...tencent, site: "china" }),
    want: ["accounts.prod.site (value): must be international or mainland"],
  },
  {
    name: "a region that is not a list",
    data: withAccount({ ...tencent, regions: "ap-singapore" }),
    want: ["accounts.prod.regions (value): must be a list, such as [a, b], not text"],
  },
  {
    name: "no region in the list",
    data: withAccount({ ...tencent, regions: [] }),
    want: ["accounts.prod.regions (value): must have at least one"],
  },
  {
    name: "a region twice",
    data: withAccount({ ...tencent, regions: ["ap-tokyo", "ap-tokyo"] }),
    want: ["accounts.prod.regions.1 (value): ap-tokyo is in the list already"],
  },
  {
    name: "a region in capitals",
    data: withAccount({ ...tencent, regions: ["AP-TOKYO"] }),
    want: ["accounts.prod.regions.0 (value): must be a region such as ap-singapore or cn-hangzhou"],
  },
  {
    name: "an account name with a blank",
    data: { version: 1, accounts: { "a b": tencent } },
    want: [
      "accounts.a b (name): the name must be 1 to 64 letters, digits, dots, hyphens and underscores, and begin with a letter or a digit",
    ],
  },
  {
    name: "an endpoint with a path and a password",
    data: withAccount({ ...tencent, endpoint: "https://u:p@host/x" }),
    want: ["accounts.prod.endpoint (value): must be http:// or https://, a host and perhaps a port, and nothing else"],
  },
  {
    name: "an endpoint that is not a URL",
    data: withAccount({ ...tencent, endpoint: "http://[" }),
    want: ["accounts.prod.endpoint (value): is not a URL; it must be like https://tcss.example:8443"],
  },
  {
    name: "credentials of two kinds",
    data: withAccount({ ...tencent, credentials: { profile: "a", oidc: {} } }),
    want: ["accounts.prod.credentials (value): must have exactly one of profile, environment, role, oidc"],
  },
  {
    name: "credentials of none",
    data: withAccount({ ...tencent, credentials: {} }),
    want: ["accounts.prod.credentials (value): must have exactly one of profile, environment, role, oidc"],
  },
  {
    name: "a variable's value where its name belongs",
    data: withAccount({
      ...tencent,
      credentials: { environment: { id: "PROD_ID", secret: "Gu5t9xGARNpq86cd98joQYCN3Cozk1qA" } },
    }),
    want: [
      "accounts.prod.credentials.environment.secret (value): must be the name of a variable, in capital letters, such as PROD_SECRET_KEY; the key itself does not belong here",
    ],
  },
  {
    name: "half of a key",
    data: withAccount({ ...tencent, credentials: { environment: { id: "PROD_ID" } } }),
    want: ["accounts.prod.credentials.environment (value): secret is missing"],
  },
  {
    name: "a profile that is a path",
    data: withAccount({ ...tencent, credentials: { profile: "../../etc/x" } }),
    want: [
      "accounts.prod.credentials.profile (value): must be the name of a profile: 1 to 64 letters, digits and any of ._@-",
    ],
  },
  {
    name: "a role of the other cloud",
    data: withAccount({ ...tencent, credentials: { role: { arn: "acs:ram::1:role/r" } } }),
    want: ["accounts.prod.credentials.role.arn (value): must begin with qcs::cam::, because the account is at tencent"],
  },
  {
    name: "a role that is assumed by a role",
    data: withAccount({
      ...tencent,
      credentials: {
        role: { arn: "qcs::cam::uin/1:roleName/r", source: { role: { arn: "qcs::cam::uin/1:roleName/r" } } },
      },
    }),
    want: [
      "accounts.prod.credentials.role.source.role (name): unknown name role. Known here: profile, environment, oidc",
    ],
  },
  {
    name: "seconds beyond what a role holds",
    data: withAccount({
      ...tencent,
      credentials: { role: { arn: "qcs::cam::uin/1:roleName/r", durationSeconds: 60 } },
    }),
    want: ["accounts.prod.credentials.role.durationSeconds (value): must be >= 900"],
  },
  {
    name: "a file without a name",
    data: withAccount({ ...tencent, credentials: { oidc: { tokenFile: "" } } }),
    want: ["accounts.prod.credentials.oidc.tokenFile (value): must not be empty"],
  },
  {
    name: "an address without end",
    data: { version: 1, $schema: "x".repeat(2001) },
    want: ["$schema (value): must have at most 2000 characters"],
  },
  {
    name: "too many regions",
    data: withAccount({ ...tencent, regions: Array.from({ length: 51 }, (_, index) => `ap-x-${index}`) }),
    want: ["accounts.prod.regions (value): must have at most 50"],
  },
  {
    name: "a timeout of nothing",
    data: { version: 1, defaults: { timeout: 0 } },
    want: ["defaults.timeout (value): must be > 0"],
  },
])("$name is told", ({ data, want }) => {
  expect(faultsOf(data)).toEqual(want);
});

test.each([
  {
    name: "an ID of a key of Tencent Cloud",
    text: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
    kind: "a key of Tencent Cloud",
  },
  { name: "one of Alibaba Cloud", text: "LTAI5tExampleExample", kind: "a key of Alibaba Cloud" },
  { name: "a temporary one", text: "STS.NUgYrLnoC37mZZCNnAbez", kind: "a key of Alibaba Cloud" },
  { name: "a token", text: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0", kind: "a token" },
])("$name is refused wherever it stands, and never shown", ({ text, kind }) => {
  for (const data of [
    withAccount({ ...tencent, credentials: { environment: { id: text, secret: "B" } } }),
    withAccount({ ...tencent, [text]: 1 }),
    { version: text },
    { version: 1, accounts: { [text]: tencent } },
  ]) {
    const result = readConfig(data);
    const messages = result.code === "read" ? [] : result.problems.map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining(`this looks like ${kind}. This file must not contain a secret`)]);
    expect(messages.join("")).not.toContain(text);
  }
});

test("a name that is too long for a name is not repeated, as it may be a secret", () => {
  const secret = "Gu5t9xGARNpq86cd98joQYCN3Cozk1qA";
  const result = readConfig(withAccount({ ...tencent, [secret]: secret }));
  expect(result.code === "read" ? "" : result.problems[0]?.message).toMatch(
    /^unknown name, which is not shown\. Known here: (?!.*Gu5t)/,
  );
});

const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,10}$/);
const variable = fc
  .stringMatching(/^[A-Z_][A-Z0-9_]{0,8}$/)
  .filter((text) => !text.startsWith("AKID") && !text.startsWith("LTAI"));
const optional = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[] = []) =>
  fc.record(shape, { requiredKeys });
const source = fc.oneof(
  fc.record({ profile: name }),
  fc.record({ environment: optional({ id: variable, secret: variable, token: variable }, ["id", "secret"]) }),
  fc.record({ oidc: optional({ provider: name, tokenFile: fc.constant("/run/token") }) }),
);
const account = fc
  .constantFrom("tencent" as const, "alibaba" as const)
  .chain((cloud): fc.Arbitrary<ConfiguredAccount> => {
    const arn = cloud === "tencent" ? "qcs::cam::uin/1:roleName/r" : "acs:ram::1:role/r";
    const role = fc.record({ role: optional({ arn: fc.constant(arn), source }, ["arn"]) });
    const credentials: fc.Arbitrary<CredentialsReference> = fc.oneof(source, role);
    return optional<ConfiguredAccount>(
      {
        cloud: fc.constant(cloud),
        site: fc.constantFrom("international" as const, "mainland" as const),
        regions: fc.uniqueArray(fc.constantFrom(...REGIONS[cloud]), { minLength: 1, maxLength: 4 }),
        endpoint: fc.constantFrom("http://127.0.0.1:8321", "https://gate.example"),
        credentials,
      },
      ["cloud"],
    );
  });
const configs = fc.record({ version: fc.constant(1 as const), accounts: fc.dictionary(name, account, { minKeys: 1 }) });

test("every valid configuration is read as it is, and each of its regions is in exactly one account", () => {
  fc.assert(
    fc.property(configs, (config: Config) => {
      const result = readConfig(JSON.parse(JSON.stringify(config)));
      expect(result).toEqual({ code: "read", config: JSON.parse(JSON.stringify(config)) });
      const accounts = accountsOf(config);
      expect(new Set(accounts.map(({ name }) => name)).size).toBe(accounts.length);
      expect(accounts.flatMap(({ regions }) => regions).toSorted()).toEqual(
        Object.values(config.accounts ?? {})
          .flatMap(({ regions = [] }) => regions)
          .toSorted(),
      );
    }),
  );
});

test("data of any kind is read or refused, never an exception", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(["read", "invalid"]).toContain(readConfig(data).code);
    }),
  );
});

test("the published schema describes every name that it knows", () => {
  const undescribed: string[] = [];
  const look = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties = {}, definitions = {} } = node as {
      readonly properties?: object;
      readonly definitions?: object;
    };
    for (const [name, part] of Object.entries(properties)) {
      if (!("description" in part) && !("$ref" in part)) undescribed.push(`${path}.${name}`);
      look(part, `${path}.${name}`);
    }
    for (const [name, part] of Object.entries(definitions)) look(part, name);
  };
  look(schema, "");
  expect(undescribed).toEqual([]);
});
