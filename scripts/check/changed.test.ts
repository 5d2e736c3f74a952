import { expect, test } from "vitest";

import { planChanged } from "./changed.js";

const scripts = { "check:docs": "node docs", "check:specs": "lint specs", "check:boundaries": "turbo boundaries" };

function commands(files: readonly string[], there: readonly string[] = files): Record<string, string> {
  const { steps } = planChanged(files, "abc", { scripts, exists: (file) => there.includes(file) });
  return Object.fromEntries(steps.map(({ name, command }) => [name, command]));
}

test("a source file is formatted, linted, typed and tested with what depends on it, and nothing else is run", () => {
  const file = "packages/core/src/image/image.ts";
  expect(commands([file])).toEqual({
    format: `oxfmt --check '${file}'`,
    lint: `oxlint --type-aware '${file}'`,
    types: expect.stringContaining("tsc -p tsconfig.json --incremental"),
    unused: "",
    "api-docs": "node docs",
    unit: "vitest run --passWithNoTests --changed abc",
  });
});

test("a file that was removed is handed to no program, but what used it is checked", () => {
  expect(Object.keys(commands(["packages/core/src/image/old.ts"], []))).toEqual([
    "unit",
    "types",
    "unused",
    "api-docs",
  ]);
});

test("a spec is linted and what is generated from it compared; a document is formatted alone", () => {
  expect(Object.keys(commands(["specs/tcss/paths/X.yaml"]))).toEqual(["format", "specs", "generated", "unit"]);
  expect(Object.keys(commands(["SECURITY.md"]))).toEqual(["format"]);
});

test("every step is run, not touched or left", () => {
  const { steps, untouched, left } = planChanged(["README.md"], "abc", { scripts, exists: () => true });
  expect([...steps.map(({ name }) => name), ...untouched, ...left]).toHaveLength(19);
  expect(left).toEqual(["nodes", "build", "packages", "snippets", "contract", "command", "docs", "site", "report"]);
});

test("a name with a quote stays one word of the shell", () => {
  expect(commands(["it's.md"])).toEqual({ format: String.raw`oxfmt --check 'it'\''s.md'` });
});
