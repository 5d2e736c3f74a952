import { join } from "node:path";

import { expect, test } from "vitest";

import { run } from "./run.js";

const CHECK = join(import.meta.dirname, "check.ts");

test.each([
  { name: "alone", words: ["nosuch"] },
  { name: "besides one that there is", words: ["format", "nosuch"] },
])("a check that there is not is refused with the names of all: $name", async ({ words }) => {
  const { code, stdout, stderr } = await run(process.execPath, [CHECK, ...words]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("there is no check nosuch. Nothing was run.");
  for (const name of ["format", "unit", "contract", "site"]) expect(stderr).toContain(name);
});
