import fc from "fast-check";
import { expect, test } from "vitest";

import type { ListVerdict } from "../findings/completeness.js";
import type { FindingInput } from "../findings/create-finding.js";
import { IDS, SEVERITIES, exception, policyData } from "../../test/any-policy.js";
import { AT, found, scanned, subjectOf } from "../../test/policies.js";
import { imageEvaluator } from "./evaluate-image.js";
import type { EvaluatedImage, PolicyException } from "./evaluation.js";
import type { CheckedPolicy } from "./policy.js";
import { readPolicy } from "./read-policy.js";

/** Runs of each property: 20,000 with PLIMSOLL_FUZZ=20000, fewer where every change waits for them. */
const numRuns = Number(process.env["PLIMSOLL_FUZZ"] ?? 400);

/** Members of a finding that a cloud may say or leave out. */
const known = fc
  .record({
    kind: fc.constantFrom("vulnerability" as const, "malware" as const),
    id: fc.constantFrom(...IDS),
    severity: fc.constantFrom(...SEVERITIES),
    fixable: fc.boolean(),
    exploit: fc.constantFrom("poc" as const, "exploit" as const),
    package: fc.constantFrom({ name: "openssl" }, { name: "zlib" }),
    path: fc.constantFrom("usr/lib/a", "app/b"),
    recommended: fc.boolean(),
    cvss: fc.constantFrom({ score: 9.8 }, { score: 2 }),
    firstSeenAt: fc.constantFrom("2026-11-21T00:00:00Z", "2026-01-01T00:00:00Z"),
  })
  // Only a vulnerability has a package.
  .map((all) => (all.kind === "malware" ? { ...all, package: undefined } : all));
const OPTIONAL = ["severity", "fixable", "exploit", "package", "path", "recommended", "cvss", "firstSeenAt"] as const;
const finding = fc.record({ known, hidden: fc.subarray([...OPTIONAL]) });
const gap: fc.Arbitrary<ListVerdict | undefined> = fc.constantFrom<(ListVerdict | undefined)[]>(
  undefined,
  { code: "incomplete", reason: "missing-rows" },
  { code: "denied" },
);
const image = fc.record({
  findings: fc.array(finding, { maxLength: 4 }),
  later: fc.array(known, { maxLength: 2 }),
  gap,
  runs: fc.boolean(),
  hidesRunning: fc.boolean(),
});
type Given = typeof image extends fc.Arbitrary<infer T> ? T : never;

test("no pass and no fail is taken back when more becomes known, for any policy", async () => {
  await fc.assert(
    fc.asyncProperty(policyData, image, async (data, given) => {
      const policy = await checked(data);
      const [less, more] = [verdictOf(policy, given, "less"), verdictOf(policy, given, "more")];
      for (const [index, rule] of less.rules.entries())
        if (rule.verdict !== "unknown")
          expect([rule.rule, more.rules[index]?.verdict]).toEqual([rule.rule, rule.verdict]);
      if (less.verdict !== "unknown") expect(more.verdict).toBe(less.verdict);
    }),
    { numRuns },
  );
});

test("no rule passes while a finding that it denies or limits is undecided beyond its limit", async () => {
  await fc.assert(
    fc.asyncProperty(policyData, image, async (data, given) => {
      const policy = await checked(data);
      const { rules, verdict } = verdictOf(policy, given, "less");
      for (const { rule, undecided, findings, verdict: one } of rules) {
        const max = policy.policy.rules.find(({ id }) => id === rule)?.limit?.max ?? 0;
        if (undecided + findings > max) expect(one).not.toBe("pass");
      }
      if (rules.some((rule) => rule.verdict !== "pass")) expect(verdict).not.toBe("pass");
    }),
    { numRuns },
  );
});

test("a further exception never makes a verdict worse", async () => {
  const RANK = { pass: 0, unknown: 1, fail: 2 };
  await fc.assert(
    fc.asyncProperty(policyData, exception, image, async (data, added, given) => {
      const before = verdictOf(await checked(data), given, "more");
      const after = verdictOf(await checked({ ...data, exceptions: [...data.exceptions, added] }), given, "more");
      expect(RANK[after.verdict]).toBeLessThanOrEqual(RANK[before.verdict]);
    }),
    { numRuns },
  );
});

async function checked(data: { readonly exceptions: readonly Partial<PolicyException>[] }): Promise<CheckedPolicy> {
  const result = await readPolicy(JSON.parse(JSON.stringify(data)), { at: AT });
  if (result.code === "invalid") throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

/** The verdict on what is known first, or on all. */
function verdictOf(policy: CheckedPolicy, given: Given, state: "less" | "more"): EvaluatedImage {
  const isLess = state === "less";
  const findings = given.findings.map(({ known: all, hidden }) => found(isLess ? without(all, hidden) : all));
  const later = isLess || given.gap === undefined ? [] : given.later.map((all) => found(all));
  const { running: _, ...rest } = scanned();
  const place = isLess && given.hidesRunning ? rest : { ...rest, running: given.runs };
  const lists =
    given.gap === undefined || !isLess ? {} : { vulnerability: given.gap, malware: given.gap, risk: given.gap };
  const result = imageEvaluator(policy, { at: AT }).evaluate(subjectOf([...findings, ...later], place, lists));
  if (result === undefined) throw new Error("out of scope");
  return result;
}

/** Members that are hidden are absent from the finding, and not those of {@link found}. */
function without(all: Partial<FindingInput>, hidden: readonly (typeof OPTIONAL)[number][]): Partial<FindingInput> {
  return { ...all, ...Object.fromEntries(hidden.map((name) => [name, undefined])) };
}
