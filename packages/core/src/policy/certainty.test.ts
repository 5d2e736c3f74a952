import fc from "fast-check";
import { expect, test } from "vitest";

import type { ListVerdict } from "../findings/completeness.js";
import type { FindingInput } from "../findings/create-finding.js";
import { AT, found, scanned, subjectOf } from "../../test/policies.js";
import { imageEvaluator } from "./evaluate-image.js";
import type { EvaluatedImage, PolicyException } from "./evaluation.js";
import type { CheckedPolicy } from "./policy.js";
import { readPolicy } from "./read-policy.js";

/** Runs of each property: 20,000 with PLIMSOLL_FUZZ=20000, fewer where every change waits for them. */
const numRuns = Number(process.env["PLIMSOLL_FUZZ"] ?? 400);

const SEVERITIES = ["critical", "high", "low"] as const;
const IDS = ["CVE-2024-0001", "CVE-2024-0002"] as const;
const condition = fc.record(
  {
    kind: fc.constantFrom("vulnerability", ["malware", "secret"]),
    severity: fc.subarray([...SEVERITIES], { minLength: 1 }),
    fixable: fc.boolean(),
    package: fc.constantFrom("openssl", ["zlib", "curl"]),
    id: fc.constantFrom(...IDS),
  },
  { requiredKeys: [] },
);
const when = fc.constantFrom(
  'f.exploit in ["exploit", "in-the-wild"] || f.cvss.score >= 9.0',
  'image.running && f.package.name.startsWith("o")',
  "f.aliases.exists(a, a == f.id) ? f.fixable : f.recommended",
  "!f.fixable",
  "now - f.firstSeenAt > duration('24h')",
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const ruleParts = fc.oneof(
  fc.record({ deny: condition, when: optional(when), grace: optional(fc.constantFrom("1d", "4w")) }),
  fc.record({
    limit: condition.chain((given) => fc.record({ ...constants(given), max: fc.nat(3) })),
    when: optional(when),
  }),
  fc.record({ require: fc.subarray(["scanned", "complete", "licensed"], { minLength: 1 }).map(trueOf) }),
);
const exception = fc.record(
  {
    id: fc.constantFrom(...IDS),
    package: fc.constantFrom("openssl", "zlib"),
    path: fc.constantFrom("usr/**", "app/*"),
    image: fc.constantFrom("shop/*:*", "pay/**"),
    expires: fc.constantFrom("2026-11-01", "2026-12-31"),
    reason: fc.constant("r"),
    owner: fc.constant("o"),
  },
  { requiredKeys: ["id", "expires", "reason", "owner"] },
);
const policyData = fc.record({
  version: fc.constant(1),
  defaults: fc.constantFrom({}, { maxScanAge: "7d" }, { maxScanAge: "1d" }),
  rules: fc
    .array(ruleParts, { minLength: 1, maxLength: 4 })
    .map((rules) => rules.map((rule, index) => ({ id: `r${index}`, ...rule }))),
  exceptions: fc.array(exception, { maxLength: 3 }),
});
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

function trueOf(names: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(names.map((name) => [name, true]));
}

function constants<T extends object>(value: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fc.constant(member)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  }; // the same names
}
