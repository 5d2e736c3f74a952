import fc from "fast-check";
import { expect, test } from "vitest";

import { finding } from "../../test/evaluations.js";
import { FINDING_KINDS } from "../findings/finding.js";
import { SEVERITIES } from "../findings/severity.js";
import type { RuleCondition } from "./policy.js";
import { readyRules } from "./rule.js";
import { rulesByKind } from "./rules-by-kind.js";

const STATES = ["open", "fixed", "fixing", "false-positive", "ignored-by-vendor"] as const;
const KEEP = { requiredKeys: [] };
const conditions: fc.Arbitrary<RuleCondition> = fc.record(
  {
    kind: fc.subarray([...FINDING_KINDS], { minLength: 1 }),
    severity: fc.subarray([...SEVERITIES], { minLength: 1 }),
    state: fc.subarray([...STATES], { minLength: 1 }),
    fixable: fc.boolean(),
    id: fc.constantFrom("CVE-2024-1234", "CVE-1999-0001"),
  },
  KEEP,
);
const findings = fc
  .record({
    kind: fc.constantFrom(...FINDING_KINDS),
    severity: fc.constantFrom(undefined, ...SEVERITIES),
    state: fc.constantFrom(...STATES),
    fixable: fc.constantFrom(undefined, true, false),
  })
  // Members that are absent are so in findings of a cloud as well.
  .map((members) => finding(members as Parameters<typeof finding>[0]));

test("a rule that is not asked would have said no, in whatever order findings come", () => {
  fc.assert(
    fc.property(fc.array(conditions, { maxLength: 6 }), fc.array(findings, { maxLength: 20 }), (denied, all) => {
      const rules = denied.map((deny, index) => ({ id: `rule-${index}`, deny }));
      const policy = { version: 1, rules } as const;
      const ready = readyRules({ policy, expressions: new Map() }, new Date(0));
      const rulesOf = rulesByKind(ready);
      for (const each of all) {
        const asked = rulesOf(each);
        expect([...asked].toSorted((a, b) => a - b)).toEqual(asked);
        for (const [index, { testFor }] of ready.entries())
          if (!asked.includes(index)) expect(testFor(() => undefined)(each, () => undefined).holds).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test("rules about another kind, severity or state are not asked, and a finding without a severity is asked about each", () => {
  const rules = [
    { id: "malware", deny: { kind: "malware" } },
    { id: "high", deny: { severity: "high" } },
    { id: "ignored", deny: { state: "ignored-by-vendor" } },
    { id: "fresh", require: { scanned: true } },
    { id: "all", deny: {} },
  ] as const;
  const rulesOf = rulesByKind(readyRules({ policy: { version: 1, rules }, expressions: new Map() }, new Date(0)));
  expect(rulesOf(finding({ severity: "low" }))).toEqual([4]);
  expect(rulesOf(finding({ severity: "high" }))).toEqual([1, 4]);
  expect(rulesOf(finding({ severity: undefined as never }))).toEqual([1, 4]);
  expect(rulesOf(finding({ kind: "malware", severity: "low" }))).toEqual([0, 4]);
  expect(rulesOf(finding({ state: "ignored-by-vendor", severity: "low" }))).toEqual([2, 4]);
  expect(rulesOf(finding({ state: "fixed" }))).toEqual([]);
});
