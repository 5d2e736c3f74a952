import { expect, test } from "vitest";

import { AT } from "../../test/policies.js";
import { readPolicy } from "./read-policy.js";

const rule = { id: "a", deny: { kind: "malware" } };
const exception = { id: "CVE-1", reason: "no", owner: "me", expires: "2026-12-01" };

/** Faults of a policy, `path: message`. */
async function faultsOf(parts: object): Promise<readonly string[]> {
  const result = await readPolicy({ version: 1, rules: [rule], ...parts }, { at: AT });
  return result.code === "read" ? [] : result.problems.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

function when(text: string): object {
  return { rules: [{ ...rule, when: text }] };
}

test.each([
  { name: "an unknown name", parts: { rule: [] }, want: "rule: unknown name rule; did you mean rules?" },
  {
    name: "a wrong severity",
    parts: { rules: [{ id: "a", deny: { severity: ["hgh"] } }] },
    want: "did you mean high?",
  },
  { name: "a wrong kind", parts: { rules: [{ id: "a", deny: { kind: "malwre" } }] }, want: "did you mean malware?" },
  { name: "a number for severities", parts: { rules: [{ id: "a", deny: { severity: 4 } }] }, want: "must be a list" },
  {
    name: "two demands",
    parts: { rules: [{ ...rule, require: { scanned: true } }] },
    want: "must have exactly one of",
  },
  { name: "no demand", parts: { rules: [{ id: "a" }] }, want: "must have exactly one of deny, limit, require" },
  { name: "an empty require", parts: { rules: [{ id: "a", require: {} }] }, want: "must have one of scanned" },
  { name: "a name twice", parts: { rules: [rule, rule] }, want: "rules.1.id: a is the name of an earlier rule" },
  {
    name: "a when of require",
    parts: { rules: [{ id: "a", require: { scanned: true }, when: "true" }] },
    want: "rules.0.when: when is only for deny and limit",
  },
  { name: "no owner", parts: { exceptions: [{ ...exception, owner: undefined }] }, want: "owner" },
  { name: "a blank reason", parts: { exceptions: [{ ...exception, reason: " " }] }, want: "reason: must not be empty" },
  {
    name: "a pattern for an ID, which would cover nothing",
    parts: { exceptions: [{ ...exception, id: "*" }] },
    want: "exceptions.0.id: * is not an ID: an exception accepts one finding by its ID, such as CVE-2024-0001.",
  },
  {
    name: "a day that no month has",
    parts: { exceptions: [{ ...exception, expires: "2027-02-30" }] },
    want: "exceptions.0.expires: no month has the day 2027-02-30",
  },
  {
    name: "a time with a zone",
    parts: { exceptions: [{ ...exception, expires: "2026-12-01T00:00:00+08:00" }] },
    want: "must be a day such as 2027-01-31, in UTC and without a time",
  },
  {
    name: "an exception for years",
    parts: { exceptions: [{ ...exception, expires: "2028-01-01" }] },
    want: "2028-01-01 is more than 180d from 2026-11-21",
  },
  {
    name: "an exception of a rule that is not there",
    parts: { exceptions: [{ ...exception, rule: "b" }] },
    want: "exceptions.0.rule: there is no rule b; did you mean a?",
  },
  {
    name: "a regular expression for a glob",
    parts: { scope: { repositories: ["^prod/.*$"] } },
    want: "must be a glob, not a regular expression",
  },
  {
    name: "yes, which is a text in YAML 1.2",
    parts: { rules: [{ id: "a", deny: { fixable: "yes" } }] },
    want: 'fixable: must be true or false; "yes" is a text: write true',
  },
  {
    name: "false where there is only true",
    parts: { scope: { running: false } },
    want: "scope.running: must be true, or left out",
  },
  { name: "a version in quotes", parts: { version: "1" }, want: "version: must be 1, not text" },
  { name: "a duration without a unit", parts: { defaults: { maxScanAge: "7" } }, want: "such as 12h, 7d or 2w" },
  { name: "CEL that is cut", parts: when("f.severity =="), want: "is not a CEL expression" },
  {
    name: "CEL with an unknown field",
    parts: when("f.sverity == 'high'"),
    want: "No such key: sverity at character 3; did you mean severity? known here: kind, cloud, id, ",
  },
  { name: "CEL of two types", parts: when("f.severity == 1"), want: "no such overload" },
  { name: "CEL with an unknown field of a package", parts: when('f.package.nme == "x"'), want: "did you mean name?" },
  {
    name: "CEL with an unknown variable",
    parts: when("running"),
    want: "Unknown variable: running at character 1; did you mean image.running? known here: f, image, now",
  },
  { name: "CEL with one =", parts: when('f.id = "a=b"'), want: "Unexpected character: = at character 6; == compares" },
  { name: "CEL with and", parts: when("f.fixable and image.running"), want: "write && for and, || for or, ! for not" },
  {
    name: "CEL with a severity that there is not, which no finding would have",
    parts: when('f.severity == "HIGH"'),
    want: 'rules.0.when: severity is never "HIGH"; did you mean high? Words: critical, high, medium, low, none',
  },
  {
    name: "CEL with an exploit that there is not, in a list",
    parts: when('f.aliases.exists(a, a == "x" && f.exploit in ["poc", "wild"])'),
    want: 'exploit is never "wild". Words: poc, exploit, in-the-wild',
  },
  { name: "CEL with a cloud that there is not", parts: when('"aws" != image.cloud'), want: 'cloud is never "aws"' },
  {
    name: "CEL with an order of severities",
    parts: when('f.severity >= "high"'),
    want: ">= goes by the alphabet: name the words of severity instead, with == or in",
  },
  {
    name: "CEL with days, which it has not",
    parts: when('now - f.firstSeenAt > duration("14d")'),
    want: 'duration("14d") has no value: duration takes hours, minutes and seconds, such as duration("336h")',
  },
  {
    name: "CEL with a day as a time",
    parts: when('f.firstSeenAt < timestamp("2026-11-01")'),
    want: 'timestamp("2026-11-01") has no value: timestamp takes a time with its zone',
  },
  { name: "CEL that is not truth", parts: when("f.severity"), want: "must be true or false, not string" },
  { name: "has() in CEL", parts: when("has(f.exploit)"), want: "has() is not allowed" },
  { name: "a regular expression in CEL", parts: when("f.id.matches('(a+)+$')"), want: "matches() is not allowed" },
  { name: "CEL with a method of every object", parts: when("f.id.constructor()"), want: "is not a CEL expression" },
  {
    name: "CEL three deep",
    parts: when("f.aliases.exists(a, f.aliases.exists(b, f.aliases.exists(c, c == a)))"),
    want: "has more than 2 nested comprehensions",
  },
  { name: "CEL of 2001 characters", parts: when(`true${" ".repeat(1997)}`), want: "at most 2000 characters" },
])("$name is refused, with its place", async ({ parts, want }) => {
  expect((await faultsOf(JSON.parse(JSON.stringify(parts)))).join("\n")).toContain(want);
});

test.each([
  'f.severity in ["critical", "high"] && f.kind != "malware" && "tencent" == image.cloud',
  'f.package.type == "os" && f.priority == "asap" && f.state == "open" && f.exploit == "in-the-wild"',
  'f.id == "HIGH" && f.severity == f.kind && now - f.firstSeenAt > duration("336h30m")',
  'f.firstSeenAt > timestamp("2026-11-01T00:00:00+08:00") && image.tag < "2"',
])("an expression with values that can be met is read: %s", async (text) => {
  expect(await faultsOf(when(text))).toEqual([]);
});

test("an exception that has expired is read, since its findings are to come back with a word about it", async () => {
  expect(await faultsOf({ exceptions: [{ ...exception, expires: "2020-01-01" }] })).toEqual([]);
});

test("ten thousand exceptions are read", async () => {
  const exceptions = Array.from({ length: 10_000 }, (_, index) => ({ ...exception, id: `CVE-2024-${index}` }));
  expect(await faultsOf({ exceptions })).toEqual([]);
});
