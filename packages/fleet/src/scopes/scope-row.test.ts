import { expect, test } from "vitest";

import { type ScopeRow, checkRows } from "./scope-row.js";

const shop: ScopeRow = { cloud: "tencent", account: "100000000001", alias: "shop", credentials: "profile:audit" };
const KEY = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";

const problem = (...rows: readonly object[]): string => {
  try {
    checkRows(rows as readonly ScopeRow[]); // rows as a file may hold them
    return "none";
  } catch (error) {
    return error instanceof Error ? error.message : "?";
  }
};

test("every row that is wrong is named at once", () => {
  const said = problem(
    shop,
    { ...shop, alias: "" },
    { ...shop, cloud: "aws" },
    { ...shop, alias: "two" },
    { ...shop, account: "2" },
  );
  expect(said).toBe(
    [
      "[BadScope] row 2: the alias is missing",
      "row 3: the cloud must be tencent or alibaba",
      'row 4: the account "100000000001" is in row 1 too',
      'row 5: the alias "shop" is in row 1 too',
    ].join("\n"),
  );
});

test.for([
  { where: "credentials", row: { credentials: KEY } },
  { where: "an alias", row: { alias: `shop ${KEY}` } },
  { where: "the settings", row: { settings: { clouds: [{ id: KEY }] } } },
  { where: "a name of the settings", row: { settings: { [KEY]: 1 } } },
  { where: "a field for secrets", row: { settings: { secretKey: "plain-words-of-a-secret" } } },
  { where: "a field for passwords", row: { settings: { proxy: { Password: "plain-words-of-a-secret" } } } },
])("a secret in $where is refused, and not repeated", ({ row }) => {
  const said = problem(shop, { ...shop, account: "2", alias: "two", ...row });
  expect(said).toMatch(/^\[SecretInScope\] row 2: /);
  expect(said).not.toContain(KEY);
  expect(said).not.toContain("plain-words");
});

test.for([{ alias: "a\u0000b" }, { alias: "a\u001b[2J" }, { account: "1".repeat(257) }, { region: "a\nb" }])(
  "characters that no terminal and no database takes are refused: %j",
  (row) => expect(problem({ ...shop, ...row })).toMatch(/must be a line of at most 256 characters/),
);

test("scopes with the same cloud, region and credentials share a key, and so a group", () => {
  const groups = checkRows([
    shop,
    { ...shop, account: "2", alias: "two" },
    { ...shop, account: "3", alias: "three", region: "ap-guangzhou" },
    { ...shop, account: "4", alias: "four", group: "own" },
    { cloud: "tencent", account: "5", alias: "five" },
  ]).map(({ group }) => group);
  expect(new Set(groups).size).toBe(4);
  expect(groups[0]).toBe(groups[1]);
});
