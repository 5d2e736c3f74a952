import { expect, test } from "vitest";

import { failureText } from "./failure-text.js";
import type { FailedTest } from "./run-step.js";

const of = (failures: readonly FailedTest[]) => ({ failures, output: "" });

const runner = { name: "command", runner: "packages/cli/vitest.config.ts" };

test("a file that could not be run is repeated whole, by the configuration of its runner", () => {
  expect(failureText(runner, of([{ file: "packages/cli/test/day.test.ts" }]))).toBe(
    [
      "command: 1 test failed.",
      "  packages/cli/test/day.test.ts: could not be run",
      "    pnpm exec vitest run --config packages/cli/vitest.config.ts packages/cli/test/day.test.ts",
    ].join("\n"),
  );
});

test("ten tests are named, the others counted", () => {
  const failures = Array.from({ length: 13 }, (_, index) => ({ file: "a.test.ts", test: `case ${index}` }));
  const lines = failureText(runner, of(failures)).split("\n");
  expect(lines).toHaveLength(1 + 20 + 1);
  expect(lines.at(-1)).toBe("  and 3 more: pnpm test command");
});

test("of a message the place and fifteen lines are shown, and what is left is counted", () => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index} ${"x".repeat(500)}`);
  const place = `    at Object.run (file://${process.cwd()}/packages/x/a.test.ts:12:5)`;
  const message = ["Error: it is wrong", "", ...lines, "    at node:internal/process:1:1", place].join("\n");
  const shown = failureText(runner, of([{ file: "a.test.ts", test: "one", message }]))
    .split("\n")
    .slice(2, -1);
  expect(shown.slice(0, 2)).toEqual(["      at packages/x/a.test.ts:12", "      Error: it is wrong"]);
  expect(shown.at(-1)).toBe("      … and 27 more lines");
  expect(shown).toHaveLength(15 + 1);
  expect(Math.max(...shown.map((line) => line.length))).toBeLessThan(260);
});

test("a file that could not be run says why", () => {
  const text = failureText(runner, of([{ file: "a.test.ts", message: "SyntaxError: there is no such export" }]));
  expect(text).toContain("could not be run\n      SyntaxError: there is no such export\n");
});

test("of a step without tests the end of its output is shown, and nothing that is right", () => {
  const wrong = Array.from({ length: 20 }, (_, index) => `line ${index}`);
  const output = ["✗ README.md:12", ...wrong, "", "✓ README.md:13", "75 snippets, 1 failed"].join("\n");
  const lines = failureText({ name: "snippets" }, { failures: [], output }).split("\n");
  expect(lines[0]).toBe("snippets failed. Run it again: pnpm test snippets");
  expect(lines.slice(1)).toEqual([...wrong.slice(-14), "75 snippets, 1 failed"].map((line) => `    ${line}`));
});
