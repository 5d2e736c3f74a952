import type { EvaluationTotals, ExceptionUse } from "@plimsoll/core";
import { expect, test } from "vitest";

import type { Io } from "../../io.js";
import { reportTotals } from "./report-totals.js";

const exception = { id: "CVE-1", reason: "not reachable", owner: "shop", expires: "2026-12-01" };
const none = { critical: 0, high: 0, medium: 0, low: 0, none: 0, unknown: 0 };
const totals: EvaluationTotals = {
  images: { fail: 1, unknown: 0, pass: 2 },
  outOfScope: 3,
  findings: { ...none, critical: 2 },
  breaking: { ...none, critical: 2, unknown: 1 },
  excepted: 0,
  exceptions: [],
  complete: true,
  exitCode: 3,
};

/** Standard error of a report. */
function reported(changed: Partial<EvaluationTotals>, format: "json" | "table" = "table"): string {
  let text = "";
  const stderr = { write: (part: string) => (text += part) };
  const io: Io = {
    env: {},
    stdout: { write: () => true },
    stderr,
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  reportTotals({ ...totals, ...changed }, io, format);
  return text;
}

function use(changed: Partial<ExceptionUse>): string {
  const exceptions = [
    { index: 0, exception, state: "active", daysLeft: 20, findings: 0, images: 0, fixed: 0, ...changed } as const,
  ];
  return reported({ exceptions });
}

test("images are counted by verdict, and what breaks by severity", () => {
  expect(reported({})).toBe(
    "plimsoll: 3 images judged: 1 fail, 0 unknown, 2 pass; 3 outside the scope.\nplimsoll: findings that break a rule: 2 critical, 1 without a severity.\n",
  );
});

test("what exclude leaves out is counted, so that a pattern that fits nothing is seen", () => {
  const excluded = [
    { pattern: "test/**", images: 2 },
    { pattern: "tset/**", images: 0 },
  ];
  expect(reported({ excluded })).toContain(
    "left out by exclude of the scope: test/**, 2 images.\nplimsoll: left out by exclude of the scope: tset/**, 0 images.\n",
  );
});

test("a scope that leaves out every image is said, since nothing is judged", () => {
  expect(reported({ images: { fail: 0, unknown: 0, pass: 0 } })).toContain(
    "the scope of the policy leaves out every image",
  );
  expect(reported({})).not.toContain("leaves out every image");
});

test.each([
  {
    name: "covers",
    changed: { findings: 2, images: 1 },
    want: "covered by an exception: CVE-1, 2 findings, shop: not reachable.",
  },
  {
    name: "ends soon",
    changed: { state: "expiring", findings: 1 },
    want: "exception ends soon: CVE-1 of shop on 2026-12-01.",
  },
  {
    name: "has expired",
    changed: { state: "expired", findings: 1 },
    want: "exception expired: CVE-1 of shop on 2026-12-01, 1 finding back.",
  },
  {
    name: "ended with a fix",
    changed: { fixed: 1 },
    want: "exception ended with a fix: CVE-1 of shop, 1 finding back.",
  },
  { name: "covers nothing", changed: {}, want: "exception that covers nothing: CVE-1 of shop." },
] as const)("an exception that $name is named", ({ changed, want }) => {
  expect(use(changed)).toContain(`plimsoll: ${want}\n`);
});

test("of many exceptions ten are named, and programs get all as JSON", () => {
  const exceptions = Array.from(
    { length: 12 },
    (_, index) => ({ index, exception, state: "active", daysLeft: 9, findings: 0, images: 0, fixed: 0 }) as const,
  );
  expect(reported({ exceptions })).toContain("exception that covers nothing: 2 more.");
  expect(JSON.parse(reported({ exceptions }, "json")).totals.exceptions).toHaveLength(12);
});
