import { expect, test } from "vitest";

import { found, policyOf, scanned, subjectOf, evaluated } from "../../test/policies.js";

/** Verdict of a rule with an expression on one finding. */
async function verdictOf(when: string, changed: Parameters<typeof found>[0] = {}): Promise<string | undefined> {
  const policy = await policyOf({ rules: [{ id: "a", deny: {}, when }] });
  const { images } = await evaluated(policy, [subjectOf([found(changed)], scanned("shop/cart:1.4"))]);
  return images[0]?.rules[0]?.verdict;
}

test.each([
  ['f.kind == "vulnerability" && f.cloud == "tencent" && f.id == "CVE-2024-0001" && f.state == "open"', {}],
  ['f.severity == "critical" && f.fixable && f.aliases == ["GHSA-1"]', { aliases: ["GHSA-1"] }],
  [
    'f.priority == "asap" && f.recommended && f.exploit == "poc"',
    { priority: "asap", recommended: true, exploit: "poc" },
  ],
  [
    'f.cvss.score > 9.0 && f.cvss.vector.startsWith("CVSS") && f.cvss.version == "3.1"',
    { cvss: { score: 9.8, vector: "CVSS:3.1/x", version: "3.1" } },
  ],
  [
    'f.package.name == "openssl" && f.package.version == "3.0" && f.package.path == "usr/lib"',
    { package: { name: "openssl", version: "3.0", path: "usr/lib" } },
  ],
  ['f.fixedVersions.exists(v, v == "2")', { cvss: { score: 1 }, fixedVersions: ["2"] }],
  ['f.path == "usr/bin/x"', { path: "usr/bin/x" }],
  [
    'f.firstSeenAt < now && now - f.firstSeenAt > duration("24h") && f.lastSeenAt > f.firstSeenAt',
    { lastSeenAt: "2026-11-20T00:00:00Z" },
  ],
  [
    'image.cloud == "tencent" && image.repository == "shop/cart" && image.tag == "1.4" && image.name == "shop/cart:1.4"',
    {},
  ],
  ["image.running && image.scannedAt < now && image.id != ''", {}],
] as const)("an expression sees the members: %s", async (when, changed) => {
  expect(await verdictOf(when, changed as Parameters<typeof found>[0])).toBe("fail");
});

test.each([
  "f.cvss.score > 9.0",
  'f.path == "x"',
  "f.recommended",
  'f.package.purl == "pkg:deb/openssl"',
  'image.account == "main"',
  "dyn(f).raw == 1",
  "dyn(f).finding == 1",
])("a member that is absent, or none, makes it unknown: %s", async (when) => {
  expect(await verdictOf(when)).toBe("unknown");
});

test("an invalid time makes an expression and a grace period unknown, and ends nothing", async () => {
  const firstSeenAt = "yesterday";
  expect(await verdictOf('now - f.firstSeenAt > duration("24h")', { firstSeenAt })).toBe("unknown");
  const policy = await policyOf({ rules: [{ id: "a", deny: {}, grace: "1d" }] });
  const { images } = await evaluated(policy, [subjectOf([found({ firstSeenAt })])]);
  expect(images[0]?.rules[0]?.verdict).toBe("unknown");
});
