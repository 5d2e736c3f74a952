import { expect, test } from "vitest";

import {
  ALIBABA_MALWARE_LEVELS,
  ALIBABA_RISK_LEVELS,
  ALIBABA_VULNERABILITY_LEVELS,
  TENCENT_LEVELS,
  readPriority,
  readSeverity,
} from "./severity.js";

test.each([
  [TENCENT_LEVELS, [4, "4", "CRITICAL"], "critical"],
  [TENCENT_LEVELS, [3, "3", "HIGH"], "high"],
  [TENCENT_LEVELS, [2, "2", "MIDDLE", "MEDIUM"], "medium"],
  [TENCENT_LEVELS, [1, "1", "LOW"], "low"],
  [ALIBABA_VULNERABILITY_LEVELS, ["serious"], "critical"],
  [ALIBABA_VULNERABILITY_LEVELS, ["high"], "high"],
  [ALIBABA_VULNERABILITY_LEVELS, ["medium"], "medium"],
  [ALIBABA_VULNERABILITY_LEVELS, ["low"], "low"],
  [ALIBABA_MALWARE_LEVELS, ["serious"], "critical"],
  [ALIBABA_MALWARE_LEVELS, ["suspicious"], "medium"],
  [ALIBABA_MALWARE_LEVELS, ["remind"], "low"],
  [ALIBABA_RISK_LEVELS, ["high"], "high"],
  [ALIBABA_RISK_LEVELS, ["medium"], "medium"],
  [ALIBABA_RISK_LEVELS, ["low"], "low"],
] as const)("levels of a vendor: %#", (table, levels, severity) => {
  for (const level of levels)
    expect(readSeverity({ level, table })).toEqual({ severity, severityFrom: "vendor-level" });
});

const cvss = { version: "3.1", score: 9.8 };

test.each([0, 5, "0", "5", "high", "constructor", 4n, 3.5, {}, true])(
  "the level %s is unknown, whatever else the row says",
  (level) => {
    expect(readSeverity({ level, table: TENCENT_LEVELS, cvss, priority: "asap" })).toBeUndefined();
  },
);

test.each([undefined, null, ""])("where there is no level (%s) the score decides, and the origin says so", (level) => {
  expect(readSeverity({ level, table: TENCENT_LEVELS, cvss })).toEqual({ severity: "critical", severityFrom: "cvss" });
  expect(readSeverity({ level, table: TENCENT_LEVELS })).toBeUndefined();
});

test.each([
  [0, "none"],
  [0.1, "low"],
  [3.9, "low"],
  [4, "medium"],
  [6.9, "medium"],
  [7, "high"],
  [8.9, "high"],
  [9, "critical"],
  [10, "critical"],
])("the score %s is %s", (score, severity) => {
  expect(readSeverity({ table: TENCENT_LEVELS, cvss: { version: "3.0", score } })?.severity).toBe(severity);
});

test("a score of version 2, or of no version, is not a severity", () => {
  expect(readSeverity({ table: TENCENT_LEVELS, cvss: { version: "2.0", score: 9.8 } })).toBeUndefined();
  expect(readSeverity({ table: TENCENT_LEVELS, cvss: { score: 9.8 } })).toBeUndefined();
});

test("a priority is a severity only where the caller gives it", () => {
  const of = (priority: unknown) => readSeverity({ table: ALIBABA_VULNERABILITY_LEVELS, priority });
  expect(of("asap")).toEqual({ severity: "high", severityFrom: "vendor-priority" });
  expect(of("later")?.severity).toBe("medium");
  expect(of("nntf")?.severity).toBe("low");
  expect(of("now")).toBeUndefined();
  expect(["asap", "later", "nntf", "now", null].map(readPriority)).toEqual([
    "asap",
    "later",
    "nntf",
    undefined,
    undefined,
  ]);
});
