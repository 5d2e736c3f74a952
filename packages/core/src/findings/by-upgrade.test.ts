import fc from "fast-check";
import { expect, test } from "vitest";

import { summarizeByUpgrade } from "./by-upgrade.js";
import { type FindingInput, createFinding } from "./create-finding.js";
import type { Finding } from "./finding.js";

const finding = (change: Partial<FindingInput> = {}): Finding =>
  createFinding({
    kind: "vulnerability",
    cloud: "tencent",
    image: { key: "sha256:01", id: "sha256:01" },
    id: "CVE-2024-1",
    severity: "high",
    package: { name: "curl", version: "8.0", type: "os" },
    fixedVersions: ["8.2"],
    raw: {},
    ...change,
  });

const of = (name: string, version?: string) => ({ name, version, type: "os" as const });

test("versions of a package that one upgrade fixes stand together, with what it fixes and in how many images", async () => {
  const summary = await summarizeByUpgrade([
    finding({ severity: "critical" }),
    finding({ image: { key: "b" }, package: of("curl", "8.1") }),
    finding({ id: "CVE-2024-2", package: of("CURL", "8.1") }),
    finding({ id: "CVE-2024-3", fixedVersions: undefined }),
    finding({ id: "CVE-2024-4", package: of("zlib"), fixedVersions: undefined, severity: "critical" }),
    finding({ kind: "malware", package: undefined }),
  ]);
  expect(summary).toEqual([
    {
      name: "curl",
      type: "os",
      versions: ["8.0", "8.1"],
      upgrade: "8.2",
      findings: 4,
      fixes: 3,
      severities: { critical: 1, high: 2, medium: 0, low: 0, none: 0 },
      unknownSeverity: 0,
      vulnerabilities: 2,
      images: 2,
    },
    {
      name: "zlib",
      type: "os",
      versions: [],
      findings: 1,
      fixes: 0,
      severities: { critical: 1, high: 0, medium: 0, low: 0, none: 0 },
      unknownSeverity: 0,
      vulnerabilities: 1,
      images: 1,
    },
  ]);
});

test("versions that are fixed by different upgrades stand apart", async () => {
  const summary = await summarizeByUpgrade([
    finding({ package: of("openssl", "1.1.1a"), fixedVersions: ["1.1.1k"] }),
    finding({ package: of("openssl", "3.0.1"), fixedVersions: ["3.0.11"] }),
  ]);
  expect(summary.map(({ versions, upgrade }) => [versions, upgrade])).toEqual([
    [["1.1.1a"], "1.1.1k"],
    [["3.0.1"], "3.0.11"],
  ]);
});

test("the upgrade that fixes something critical comes before one that fixes more of what is less severe", async () => {
  const high = [1, 2, 3].map((number) => finding({ id: `CVE-2024-${number}`, package: of("zlib", "1") }));
  const summary = await summarizeByUpgrade([...high, finding({ severity: "critical" })]);
  expect(summary.map(({ name }) => name)).toEqual(["curl", "zlib"]);
});

test("every finding with a package is counted once, no upgrade fixes more than there is, and the order does not matter", async () => {
  const versions = ["1", "2", "3"];
  const anyFinding = fc
    .record({
      id: fc.constantFrom("CVE-2024-1", "CVE-2024-2", "CVE-2024-3"),
      severity: fc.constantFrom("critical", "low", undefined),
      package: fc.record({ name: fc.constantFrom("a", "b"), version: fc.constantFrom(...versions, undefined) }),
      fixedVersions: fc.option(fc.subarray(["4", "5", "6"], { minLength: 1 }), { nil: undefined }),
      image: fc.constantFrom({ key: "x" }, { key: "y" }),
    })
    .map((change) => finding(change as Partial<FindingInput>)); // the constants are severities
  await fc.assert(
    fc.asyncProperty(fc.array(anyFinding, { maxLength: 20 }), async (findings) => {
      const summary = await summarizeByUpgrade(findings);
      expect(summary.reduce((sum, { findings: count }) => sum + count, 0)).toBe(findings.length);
      for (const { fixes, findings: all, severities, unknownSeverity, images, upgrade } of summary) {
        const counted = Object.values(severities).reduce((sum, count) => sum + count, unknownSeverity);
        expect(counted).toBe(upgrade === undefined ? all : fixes);
        expect(fixes).toBeLessThanOrEqual(all);
        expect(images).toBeLessThanOrEqual(2);
      }
      expect(await summarizeByUpgrade(findings.toReversed())).toEqual(summary);
    }),
  );
});
