import { expect, test } from "vitest";

import { FINDING_TYPES } from "../commands/findings/finding-types.js";
import { whereOf } from "./where.js";

const options = { types: FINDING_TYPES, nameOf: ({ id }: { readonly id?: string }) => `${id} in image shop/cart:1` };

test.each([
  { where: "nofn(id)", problem: "Unknown function: nofn()" },
  { where: "kind == 'malware' && nofn(id)", problem: "Unknown function: nofn()" },
  { where: "aliases[?nofn(@)]", problem: "Unknown function: nofn()" },
  { where: "contains(id)", problem: "Invalid arity: contains() takes 2 arguments but received 1" },
  {
    where: "starts_with(cvss.score, '9')",
    problem: "expected argument 1 to be type (string) but it is always number",
  },
  { where: "severity == 'high' && length(fixable) > `0`", problem: "but it is always boolean" },
  { where: "contains(packge.name, 'ssl')", problem: "there is no field packge; did you mean package? It takes" },
  { where: "kind.name == 'x' && upper(kind.name)", problem: "but it is always absent" },
  { where: "score > `9`", problem: "there is no field score; did you mean cvss.score? It takes" },
  { where: "alias == 'x'", problem: "did you mean contains(aliases, 'text')? It takes" },
  {
    where: 'severity == "high"',
    problem: "there is no field high. Write a text in single quotes, 'high'. Fields: kind,",
  },
  { where: "severity = 'high'", problem: "= compares nothing: write ==" },
  {
    where: "hosts > '5'",
    problem: "a number is compared with a text: write numbers in backquotes, `5`, and texts in quotes, 'a'.",
  },
  { where: "hosts > 5", problem: 'invalid token (Number): "5": write numbers in backquotes, hosts > `5`.' },
  { where: "!starts_with(image, 'a')", problem: "but it is always object" },
  { where: "package | version + `1` > `3`", problem: "not-a-number: an operand is always string" },
  { where: "-severity > `3`", problem: "not-a-number: an operand is always string" },
  { where: "length(to_string(cvss)) > lower(hosts)", problem: "but it is always number" },
])("an expression that fails on every row is refused before a row is seen: $where", async ({ where, problem }) => {
  await expect(whereOf(where, options)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(problem),
  });
});

test.each([
  "contains(package.name, 'ssl')",
  "cvss.score * `10` > `90`",
  "length(aliases) > `1` || length(raw.anything) > `2`",
  "aliases[0] && starts_with(aliases[0], 'GHSA')",
  "contains(to_string(@), 'x') && not_null(path, package.path)",
  "let $worst = 'critical' in severity == $worst",
  "max(fixedVersions) == '1.2' && length(image) > `1`",
])("an expression that some row may answer is taken: %s", async (where) => {
  await expect(whereOf(where, options)).resolves.toBeTypeOf("function");
});

test("a row on which the expression fails is named, with what to do", async () => {
  const isWanted = await whereOf("contains(package.name, 'ssl')", options);
  const row = (fields: object) => ({ id: "CVE-2026-0001", ...fields });
  expect(isWanted(row({ package: { name: "openssl" } }))).toBe(true);
  expect(() => isWanted(row({}))).toThrow(
    /received type null instead\. It takes JMESPath, see \S+\. It failed on CVE-2026-0001 in image shop\/cart:1\. Where a value may be absent, ask for it first/,
  );
});
