import { expect, test } from "vitest";

import { evaluated, finding, image, ruleResult } from "../../test/evaluations.js";
import { worstRuleOf } from "./worst-rule.js";

const unknown = { verdict: "unknown", countsAs: "unknown", findings: 0 } as const;

test.each([
  {
    name: "a fail before what is unknown",
    rules: [ruleResult({ rule: "a", ...unknown }), ruleResult({ rule: "b" })],
    want: "b",
  },
  {
    name: "an unknown rule before one that only warns",
    rules: [ruleResult({ rule: "a", ...unknown, countsAs: "pass" }), ruleResult({ rule: "b", ...unknown })],
    want: "b",
  },
  {
    name: "the rule that the worst finding breaks",
    rules: [ruleResult({ rule: "high" }), ruleResult({ rule: "critical" })],
    want: "critical",
  },
  {
    name: "a severity that is not known before a low one",
    rules: [ruleResult({ rule: "low" }), ruleResult({ rule: "none-said" })],
    want: "none-said",
  },
  {
    name: "the rule with most findings",
    rules: [ruleResult({ rule: "a" }), ruleResult({ rule: "b", findings: 7 })],
    want: "b",
  },
  { name: "else the first of the policy", rules: [ruleResult({ rule: "a" }), ruleResult({ rule: "b" })], want: "a" },
])("an image is shown by $name", ({ rules, want }) => {
  const findings = [
    evaluated({ finding: finding({ severity: "high" }), breaks: ["high", "critical"] }),
    evaluated({ finding: finding({ severity: "critical" }), breaks: ["critical"] }),
    evaluated({ finding: finding({ severity: "low" }), breaks: ["low"] }),
    evaluated({ finding: finding({ severity: undefined as never }), breaks: ["none-said"] }),
  ];
  expect(worstRuleOf(image({ rules, findings }))?.rule.rule).toBe(want);
});

test("the other rules are counted, and an image that passes has none", () => {
  const pass = ruleResult({ rule: "ok", verdict: "pass", countsAs: "pass" });
  const rules = [pass, ruleResult({ rule: "a" }), ruleResult({ rule: "b" }), ruleResult({ rule: "c", ...unknown })];
  expect(worstRuleOf(image({ rules }))).toMatchObject({ moreFailed: 1, moreUndecided: 1 });
  expect(worstRuleOf(image({ rules: [pass] }))).toBeUndefined();
});
