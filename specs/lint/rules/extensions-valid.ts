import { readdirSync, readFileSync } from "node:fs";

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

import { nodeOf } from "../../reader/nodes.ts";
import type { Rule } from "../redocly.ts";

const FOLDER = new URL("../../extensions/", import.meta.url);

const ajv = new Ajv2020({ allErrors: true, strictRequired: false, strictTypes: false, validateFormats: false });

/** The published schemas, compiled, by the name of their extension. */
const validators: ReadonlyMap<string, ValidateFunction> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .map((file) => [
      file.slice(0, -".json".length),
      ajv.compile(JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"))),
    ]),
);

/** Each extension is one of ours and has the form that its published schema gives. */
export const extensionsValid: Rule = () => ({
  // Redocly has a node type for extensions, but its rule `struct` hides those that are lists or plain values.
  any: {
    enter(node, { location, report, type }) {
      if (type.extensionsPrefix === undefined) return;
      for (const [name, value] of Object.entries(nodeOf(node)))
        if (name.startsWith(type.extensionsPrefix))
          for (const message of flaws(name, value)) report({ message, location: location.child([name]) });
    },
  },
});

function flaws(name: string, value: unknown): readonly string[] {
  const validate = validators.get(name);
  if (validate === undefined) return [`\`${name}\` is not in \`specs/extensions\`.`];
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `\`${name}${instancePath}\` ${message}${details(params)}.`,
  );
}

/** Details that Ajv leaves out of a message: the allowed values, or the name of an unknown member. */
function details(params: Readonly<Record<string, unknown>>): string {
  const left = [params["allowedValues"], params["allowedValue"], params["additionalProperty"]].flat();
  const words = left.filter((value) => typeof value === "string");
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}
