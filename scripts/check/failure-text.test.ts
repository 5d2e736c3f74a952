import { expect, test } from "vitest";

import { failureText } from "./failure-text.js";

const runner = { name: "command", runner: "packages/cli/vitest.config.ts" };

test("a file that could not be run is repeated whole, by the configuration of its runner", () => {
  expect(failureText(runner, [{ file: "packages/cli/test/day.test.ts" }])).toBe(
    [
      "command: 1 test failed.",
      "  packages/cli/test/day.test.ts: could not be run",
      "    pnpm exec vitest run --config packages/cli/vitest.config.ts packages/cli/test/day.test.ts",
    ].join("\n"),
  );
});

test("ten tests are named, the others counted", () => {
  const failures = Array.from({ length: 13 }, (_, index) => ({ file: "a.test.ts", test: `case ${index}` }));
  const lines = failureText(runner, failures).split("\n");
  expect(lines).toHaveLength(1 + 20 + 1);
  expect(lines.at(-1)).toBe("  and 3 more: pnpm test command");
});
