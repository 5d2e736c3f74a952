import { expect, test } from "vitest";

import { type Mutant, reportLines } from "./report.js";

const mutant = (status: string, line: number): Mutant => ({
  status,
  mutatorName: "BooleanLiteral",
  replacement: "true",
  location: { start: { line, column: 4 } },
});

test("counts the changes that a test noticed, and names each other one with its place", () => {
  const lines = reportLines("core/license", {
    files: {
      "a.ts": { mutants: [mutant("Killed", 1), mutant("Timeout", 2), mutant("Survived", 3)] },
      "b.ts": { mutants: [mutant("NoCoverage", 4), mutant("Ignored", 5)] },
    },
  });
  expect(lines).toEqual([
    "core/license: 2 of 4 changes noticed, 50.0 %",
    "  a.ts:3:4 BooleanLiteral → true",
    "  b.ts:4:4 BooleanLiteral → true (no test runs this)",
  ]);
});

test("an area without changes has no score", () => {
  expect(reportLines("core/license", { files: {} })).toEqual(["core/license: 0 of 0 changes noticed, no score"]);
});
