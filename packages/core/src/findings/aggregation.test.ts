import fc from "fast-check";
import { expect, test } from "vitest";

import { bestUpgrade, summarizeByPackage } from "./by-package.js";
import { summarizeByVulnerability } from "./by-vulnerability.js";
import { type FindingInput, createFinding } from "./create-finding.js";
import { countFindings } from "./finding-counts.js";
import type { Finding } from "./finding.js";
import { findingFilter, selectFindings } from "./finding-filter.js";

const finding = (change: Partial<FindingInput> = {}): Finding =>
  createFinding({
    kind: "vulnerability",
    cloud: "tencent",
    image: { key: "sha256:01", id: "sha256:01", name: "shop/cart:1" },
    id: "CVE-2024-1",
    severity: "high",
    severityFrom: "vendor-level",
    package: { name: "curl", version: "8.0", type: "os" },
    fixedVersions: ["8.1"],
    fixable: true,
    firstSeenAt: "2026-11-01T00:00:00.000Z",
    raw: {},
    ...change,
  });

test("counts by kind, severity and fix, and what is not known apart", async () => {
  const findings = [
    finding(),
    finding({ severity: undefined, fixable: undefined }),
    finding({ kind: "malware", severity: "critical", fixable: false }),
  ];
  expect(await countFindings(findings)).toEqual({
    total: 3,
    kinds: { vulnerability: 2, malware: 1, secret: 0, baseline: 0, "build-risk": 0 },
    severities: { critical: 1, high: 1, medium: 0, low: 0, none: 0 },
    unknownSeverity: 1,
    fixable: 1,
    notFixable: 1,
    unknownFix: 1,
  });
});

test("by package: the upgrade is the version that the most vulnerabilities name", async () => {
  const summary = await summarizeByPackage([
    finding({ id: "CVE-1", fixedVersions: ["8.10"] }),
    finding({ id: "CVE-2", fixedVersions: ["8.9", "8.10"] }),
    finding({ id: "CVE-2", fixedVersions: ["8.9"], image: { key: "b" } }),
    finding({ id: "CVE-3", fixedVersions: ["8.9"], package: { name: "CURL", version: "8.0", type: "os" } }),
    finding({ id: "CVE-4", fixedVersions: ["8.10"] }),
    finding({ id: "CVE-5", fixedVersions: undefined, package: { name: "zlib" } }),
    finding({ kind: "malware", package: undefined }),
  ]);
  expect(summary).toMatchObject([
    {
      name: "curl",
      version: "8.0",
      type: "os",
      counts: { total: 5 },
      vulnerabilities: 4,
      upgrade: { version: "8.10", fixes: 3 },
    },
    { name: "zlib", counts: { total: 1 }, vulnerabilities: 1 },
  ]);
  expect(summary[1]).not.toHaveProperty("upgrade");
  expect(summary[1]).not.toHaveProperty("version");
});

test("the advised upgrade fixes as much as any other, whatever the order", () => {
  const sets = fc.array(fc.uniqueArray(fc.constantFrom("1", "2", "3", "10"), { maxLength: 4 }), { maxLength: 10 });
  fc.assert(
    fc.property(sets, (lists) => {
      const fixes = lists.map((list) => new Set(list));
      const best = bestUpgrade(fixes);
      const count = (version: string) => fixes.filter((set: ReadonlySet<string>) => set.has(version)).length;
      for (const version of ["1", "2", "3", "10"]) expect(count(version)).toBeLessThanOrEqual(best?.fixes ?? 0);
      if (best !== undefined) expect(count(best.version)).toBe(best.fixes);
      expect(bestUpgrade(fixes.toReversed())).toEqual(best);
    }),
  );
});

test("by vulnerability: images are counted once, the worst comes first", async () => {
  const summary = await summarizeByVulnerability([
    finding({ id: "CVE-1", severity: "low" }),
    finding({ id: "CVE-2", severity: undefined, image: { key: "b" } }),
    finding({
      id: "CVE-1",
      severity: "critical",
      image: { key: "b" },
      package: { name: "zlib" },
      fixedVersions: ["1.3"],
    }),
    finding({ id: "CVE-1", severity: undefined, package: { name: "libcurl" } }),
    finding({ id: "", severity: "critical" }),
    finding({ id: "CVE-3", kind: "malware" }),
  ]);
  expect(summary).toEqual([
    {
      id: "CVE-1",
      severity: "critical",
      images: 2,
      findings: 3,
      unknownSeverity: 1,
      packages: ["curl", "libcurl", "zlib"],
      fixedVersions: ["1.3", "8.1"],
    },
    { id: "CVE-2", images: 1, findings: 1, unknownSeverity: 1, packages: ["curl"], fixedVersions: ["8.1"] },
  ]);
});

test.each<{
  name: string;
  conditions: Parameters<typeof findingFilter>[0];
  change: Partial<FindingInput>;
  want: boolean | undefined;
}>([
  { name: "no condition", conditions: {}, change: {}, want: true },
  { name: "a kind", conditions: { kinds: ["malware"] }, change: {}, want: false },
  { name: "one of two severities", conditions: { severities: ["critical", "high"] }, change: {}, want: true },
  {
    name: "a severity that is not said",
    conditions: { severities: ["high"] },
    change: { severity: undefined },
    want: undefined,
  },
  { name: "a fix that is not said", conditions: { fixable: true }, change: { fixable: undefined }, want: undefined },
  { name: "no fix", conditions: { fixable: false }, change: {}, want: false },
  { name: "found at that moment", conditions: { since: "2026-11-01T08:00:00+08:00" }, change: {}, want: true },
  { name: "found before", conditions: { since: "2026-11-02T00:00:00Z" }, change: {}, want: false },
  {
    name: "a time that is not said",
    conditions: { since: "2026-11-02T00:00:00Z" },
    change: { firstSeenAt: undefined },
    want: undefined,
  },
  { name: "an image by name", conditions: { images: ["shop/cart:1"] }, change: {}, want: true },
  { name: "another image", conditions: { images: ["shop/pay:1"] }, change: {}, want: false },
  {
    name: "an image whose name is not said",
    conditions: { images: ["shop/pay:1"] },
    change: { image: { key: "a" } },
    want: undefined,
  },
  { name: "a package", conditions: { packages: ["curl"] }, change: {}, want: true },
  {
    name: "a package that is not said",
    conditions: { packages: ["curl"] },
    change: { package: undefined },
    want: undefined,
  },
  {
    name: "a kind without packages",
    conditions: { packages: ["curl"] },
    change: { kind: "malware", package: undefined },
    want: false,
  },
  { name: "an ID in lower case", conditions: { ids: ["cve-2024-1"] }, change: {}, want: true },
  { name: "an alias", conditions: { ids: ["CVE-2024-2"] }, change: { aliases: ["CVE-2024-2"] }, want: true },
  { name: "another ID", conditions: { ids: ["CVE-2024-2"] }, change: {}, want: false },
  { name: "an ID that is not said", conditions: { ids: ["CVE-2024-2"] }, change: { id: "" }, want: undefined },
  {
    name: "false and unknown",
    conditions: { fixable: true, kinds: ["malware"] },
    change: { fixable: undefined },
    want: false,
  },
  {
    name: "true and unknown",
    conditions: { fixable: true, kinds: ["vulnerability"] },
    change: { fixable: undefined },
    want: undefined,
  },
])("filter: $name", ({ conditions, change, want }) => {
  expect(findingFilter(conditions)(finding(change))).toBe(want);
});

test("text that is not a time is refused", () => {
  expect(() => findingFilter({ since: "yesterday" })).toThrow(
    new RangeError('since is not a time: "yesterday". Write RFC 3339, 2026-11-21T00:00:00Z.'),
  );
});

test("what is not known is neither passed nor left, and is counted", async () => {
  const selected = selectFindings(
    [finding(), finding({ fixable: undefined }), finding({ fixable: false })],
    findingFilter({ fixable: true }),
  );
  const passed: Finding[] = [];
  for await (const one of selected) passed.push(one);
  expect(passed).toHaveLength(1);
  expect({ ...counts(selected) }).toEqual({ passed: 1, unknown: 1, left: 1 });
});

function counts({
  passed,
  unknown,
  left,
}: {
  readonly passed: number;
  readonly unknown: number;
  readonly left: number;
}) {
  return { passed, unknown, left };
}
