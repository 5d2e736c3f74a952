import { type Finding, createFinding } from "@plimsoll/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import { conditionsOf, sinceOf } from "./finding-selection.js";
import { findingChooser } from "./select-findings.js";

const now = new Date("2026-11-21T12:00:00Z");

test.each([
  ["7d", "2026-11-14T12:00:00.000Z"],
  ["12h", "2026-11-21T00:00:00.000Z"],
  ["2w", "2026-11-07T12:00:00.000Z"],
  ["2026-11-01", "2026-11-01T00:00:00.000Z"],
  ["2026-11-01T08:00:00+08:00", "2026-11-01T00:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
])("--since %s begins at %s", (text, want) => {
  expect(sinceOf(text, now)).toBe(want);
});

test.each(["", "7", "7m", "-7d", "1.5d", "2026-02-30", "2026-13-01", "2026-11-01T08:00:00", "yesterday", "99999999d"])(
  "--since %j is refused with what it takes",
  (text) => {
    expect(() => sinceOf(text, now)).toThrow(/2026-11-21.*7d/);
  },
);

function finding(changed: Partial<Parameters<typeof createFinding>[0]>): Finding {
  return createFinding({
    kind: "vulnerability",
    cloud: "tencent",
    image: { key: "a" },
    id: "CVE-2021-44228",
    raw: undefined,
    ...changed,
  });
}

test("--severity takes exactly its levels, and counts findings without one", () => {
  const chooser = findingChooser(conditionsOf({ severity: ["critical", "high"] }));
  const severities = ["critical", "high", "medium", "low", "none", undefined] as const;
  expect(severities.map((severity) => chooser.takes(finding({ severity })))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(chooser.leftOut).toEqual([{ option: "--severity", lacks: "a severity", findings: 1 }]);
});

test("a finding that fails one condition is out, and not counted for another that it does not answer", () => {
  const chooser = findingChooser(conditionsOf({ severity: ["high"], package: ["openssl"] }));
  expect(chooser.takes(finding({ package: { name: "zlib" } }))).toBe(false);
  expect(chooser.leftOut).toEqual([]);
});

test("what is unknown by several options is counted once", () => {
  const chooser = findingChooser(conditionsOf({ severity: ["low"], fixable: true, since: "2026-01-01T00:00:00Z" }));
  expect(chooser.takes(finding({}))).toBe(false);
  expect(chooser.leftOut.map(({ option, findings }) => [option, findings])).toEqual([["--severity", 1]]);
});

test("every finding is taken, refused, or counted as unknown", () => {
  const anyFinding = fc
    .record({
      severity: fc.constantFrom("critical", "high", "medium", "low", "none", undefined),
      fixable: fc.constantFrom(true, false, undefined),
      firstSeenAt: fc.constantFrom("2026-01-01T00:00:00Z", "2026-11-01T00:00:00Z", undefined),
    } as const)
    .map(finding);
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 30 }), (findings) => {
      const chooser = findingChooser(
        conditionsOf({ severity: ["critical", "high"], fixable: true, since: "2026-06-01T00:00:00Z" }),
      );
      const taken = findings.filter(chooser.takes);
      const refused = findings.filter(
        ({ severity, fixable, firstSeenAt }) =>
          (severity !== undefined && severity !== "critical" && severity !== "high") ||
          fixable === false ||
          (firstSeenAt !== undefined && firstSeenAt < "2026-06-01"),
      );
      const unknown = chooser.leftOut.reduce((sum, { findings: count }) => sum + count, 0);
      expect(taken.length + refused.length + unknown).toBe(findings.length);
    }),
  );
});
