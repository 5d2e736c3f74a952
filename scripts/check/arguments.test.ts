import { expect, test } from "vitest";

import { readArguments } from "./arguments.js";
import { STEPS } from "./steps.js";

test.each([
  { args: [], mode: "run" },
  { args: ["unit", "docs"], mode: "run" },
  { args: ["--changed"], mode: "changed" },
  { args: ["--changed", "HEAD~2"], mode: "changed" },
  { args: ["--changed", "HEAD~2", "unit"], mode: "changed" },
  { args: ["--watch"], mode: "watch" },
  { args: ["-h"], mode: "help" },
  { args: ["--help", "nosuch"], mode: "help" },
  { args: ["--changed", "--watch"], mode: "refused" },
  { args: ["--changed", "a", "b"], mode: "refused" },
  { args: ["--watch", "unit"], mode: "refused" },
  { args: ["--chnaged"], mode: "refused" },
])("pnpm test $args is read as $mode", ({ args, mode }) => {
  expect(readArguments(args).mode).toBe(mode);
});

test("without names every check runs, with names those alone and in the order of all", () => {
  expect(readArguments([])).toEqual({ mode: "run", steps: STEPS });
  const some = readArguments(["unit", "format"]);
  expect(some.mode === "run" && some.steps.map(({ name }) => name)).toEqual(["format", "unit"]);
});

test("with --changed the word that is not a name of a check is the commit", () => {
  expect(readArguments(["--changed"])).toEqual({ mode: "changed", base: undefined, steps: STEPS });
  const asked = readArguments(["--changed", "unit", "main"]);
  expect(asked).toMatchObject({ mode: "changed", base: "main" });
  expect(asked.mode === "changed" && asked.steps.map(({ name }) => name)).toEqual(["unit"]);
});
