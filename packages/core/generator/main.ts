/** Writes the check of the configuration from its JSON Schema. Run it with `pnpm generate` in the root of the repository. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

const source = new URL("../config/plimsoll.schema.json", import.meta.url);
const out = new URL("../src/accounts/generated/", import.meta.url);

const ajv = new Ajv({
  allErrors: true,
  strictTypes: false,
  messages: false,
  // A fault has the rule that it is a fault of, and the value.
  verbose: true,
  unicodeRegExp: false,
  // The counting of code points would be an import of Ajv at run time.
  unicode: false,
  logger: false,
  code: { source: true, esm: true, lines: true, optimize: true },
});
ajv.addKeyword("x-rule");
const rules = onlyRules(JSON.parse(readFileSync(source, "utf8")));
ajv.addSchema(rules as object, "check"); // a schema is an object
const code = standaloneCode
  .default(ajv, { check: "check" })
  .replace(/^export const check = (\w+);/m, "const check = $1;")
  .replace('"use strict";', "");
if (code.includes("require(")) throw new Error("a check needs an import; choose a schema keyword that does not");

mkdirSync(out, { recursive: true });
writeFileSync(
  new URL("check-config.ts", out),
  `// Generated from config/plimsoll.schema.json by \`pnpm generate\`. Do not edit.

// @ts-nocheck written by Ajv
import type { SchemaCheck } from "../schema-check.js";

${code.trim()}

/** Checks a configuration. */
export const checkConfig: SchemaCheck = check;
`,
);

/** The schema without what is only for people. */
function onlyRules(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(onlyRules);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(
    ([key, value]) => !(["description", "title", "default"].includes(key) && typeof value === "string"),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, onlyRules(value)]));
}
