import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { EXIT, EXIT_MEANINGS } from "./exit-codes.js";

const sources = globSync("**/*.ts", { cwd: import.meta.dirname })
  .filter((file) => !file.endsWith(".test.ts") && file !== "exit-codes.ts")
  .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"))
  .join("\n");

test.each(Object.keys(EXIT))("a code is documented because something ends with it: %s", (name) => {
  expect(sources).toMatch(new RegExp(`\\bEXIT\\.${name}\\b`));
});

test.each(["packages/cli/README.md", "packages/docs/guides/cli.md"])("the table of %s has every code", (document) => {
  const text = readFileSync(join(import.meta.dirname, "../../..", document), "utf8");
  const [, section = ""] = text.split("## Exit codes");
  const rows = [...section.matchAll(/^\| (\d) +\| (.*?) *\|$/gm)].map(([, code, meaning]) => ({
    code: Number(code),
    meaning,
  }));
  expect(rows).toEqual(EXIT_MEANINGS);
});
