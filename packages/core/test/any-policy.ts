import fc from "fast-check";

/** Severities of policies and findings. */
export const SEVERITIES = ["critical", "high", "low"] as const;
/** IDs of policies and findings. */
export const IDS = ["CVE-2024-0001", "CVE-2024-0002"] as const;
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
/** Any exception; some have ended. */
export const exception = fc.record(
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
/** Any policy with a few rules, as a file has it. */
export const policyData = fc.record({
  version: fc.constant(1),
  defaults: fc.constantFrom({}, { maxScanAge: "7d" }, { maxScanAge: "1d" }),
  rules: fc
    .array(ruleParts, { minLength: 1, maxLength: 4 })
    .map((rules) => rules.map((rule, index) => ({ id: `r${index}`, ...rule }))),
  exceptions: fc.array(exception, { maxLength: 3 }),
});

function trueOf(names: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(names.map((name) => [name, true]));
}

function constants<T extends object>(value: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fc.constant(member)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  }; // the same names
}
