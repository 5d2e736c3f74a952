/** Writes the checks of the configuration and of policies from their JSON Schemas. Run it with `pnpm generate` in the root of the repository. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

const GENERATED = [
  { name: "Config", text: "a configuration", schema: "plimsoll", folder: "accounts", types: "../schema-check.js" },
  { name: "Policy", text: "a policy", schema: "policy", folder: "policy", types: "../../accounts/schema-check.js" },
] as const;

for (const one of GENERATED) generate(one);

function generate({ name, text, schema, folder, types }: (typeof GENERATED)[number]): void {
  const source = new URL(`../config/${schema}.schema.json`, import.meta.url);
  const out = new URL(`../src/${folder}/generated/`, import.meta.url);

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
    new URL(`check-${name.toLowerCase()}.ts`, out),
    `// Generated from config/${schema}.schema.json by \`pnpm generate\`. Do not edit.

// @ts-nocheck written by Ajv
import type { SchemaCheck } from "${types}";

${code.trim()}

/** Checks ${text}. */
export const check${name}: SchemaCheck = check;
`,
  );
}

/** The schema without what is only for people. */
function onlyRules(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(onlyRules);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(
    ([key, value]) => !(["description", "title", "default"].includes(key) && typeof value === "string"),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, onlyRules(value)]));
}
