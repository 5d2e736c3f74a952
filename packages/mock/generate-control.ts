/**
 * Writes code from the description of the control API: the description itself, for a mock that cannot read YAML, and the
 * checks of requests. Run by `pnpm generate` of this package.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { parse } from "yaml";

type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Json;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: Json } } };
}

const description = parse(readFileSync(join(import.meta.dirname, "control/openapi.yaml"), "utf8")) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
};
const folder = join(import.meta.dirname, "src/control-api/generated");

writeFileSync(
  join(folder, "control-description.ts"),
  `/** The description of the control API as JSON. Written by generate-control.ts from control/openapi.yaml; do not edit. */
export const controlDescription: string =
  ${JSON.stringify(JSON.stringify(description))};
`,
);
const all = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
);
// A rule of a fault depends on its kind; `mock.faults.add` checks it, in the process and over HTTP alike.
const bodies = all.filter(({ name }) => /^(?:POST|PUT) /.test(name) && name !== "POST /faults");
const queries = all.filter(({ operation }) => operation.parameters?.some((parameter) => parameter.in === "query"));
writeChecks(
  "body-checks",
  bodies.map(({ name, operation }) => [name, bodyShape(operation)]),
);
writeChecks(
  "query-checks",
  queries.map(({ name, operation }) => [name, queryShape(operation)]),
);

function bodyShape({ requestBody }: Operation): Json {
  return requestBody === undefined ? objectOf({}) : shapeOf(requestBody.content["application/json"].schema);
}

function queryShape({ parameters = [] }: Operation): Json {
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  return objectOf(Object.fromEntries(inQuery.map(({ name, schema }) => [name, shapeOf(schema)])));
}

function objectOf(properties: Json): Json {
  return { type: "object", additionalProperties: false, properties };
}

/**
 * The part of a schema that a check needs: types, names and words. Ranges stay out: many depend on the state of the mock,
 * and its methods check them for every caller.
 */
function shapeOf(schema: Json): Json {
  if (typeof schema["$ref"] === "string") {
    const target = resolve(schema["$ref"]);
    return target["properties"] === undefined ? shapeOf(target) : { $ref: toId(schema["$ref"]) };
  }
  const { type, enum: words, required, additionalProperties, properties, items } = schema;
  if (words !== undefined) return { enum: words };
  const kind = type === "integer" ? "number" : type;
  return {
    type: kind,
    ...(required === undefined ? {} : { required }),
    ...(additionalProperties === undefined ? {} : { additionalProperties }),
    ...(properties === undefined ? {} : { properties: mapValues(properties as Record<string, Json>, shapeOf) }),
    ...(items === undefined ? {} : { items: shapeOf(items as Json) }),
  };
}

/** The same shape with one pattern for all fields of a type: Ajv writes a loop for it, and not a block for each field. */
function grouped(shape: Json): Json {
  const fields = Object.entries(shape["properties"] as Record<string, Json>);
  const isPlain = (field: Json): boolean => Object.keys(field).length === 1 && typeof field["type"] === "string";
  const plain = fields.filter(([, field]) => isPlain(field));
  const types = [...new Set(plain.map(([, { type }]) => type))];
  const patterns = types.map((type) => {
    const names = plain.filter(([, field]) => field["type"] === type).map(([name]) => name);
    return [`^(?:${names.join("|")})$`, { type }];
  });
  return {
    ...shape,
    properties: Object.fromEntries(fields.filter(([, field]) => !isPlain(field))),
    patternProperties: Object.fromEntries(patterns),
  };
}

/** Name by which Ajv knows a schema of the description. */
function toId(pointer: string): string {
  return pointer.replace("#/components/schemas/", "");
}

function mapValues<T>(object: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}

function resolve(pointer: string): Json {
  const parts = pointer.replace("#/", "").split("/");
  return parts.reduce<Json>((value, part) => value[part] as Json, description);
}

/** Writes the checks as plain code, as for the services: a mock compiles no schema. */
function writeChecks(file: string, shapes: readonly (readonly [name: string, shape: Json])[]): void {
  const ajv = new Ajv2020({
    strict: false,
    // Errors name the field and what may stand in its place.
    verbose: true,
    // A query has texts only.
    coerceTypes: file === "query-checks",
    messages: false,
    // One function for each kind of image, not one for each place where it stands.
    inlineRefs: false,
    logger: false,
    code: { source: true, esm: true, optimize: true },
  });
  for (const [name, schema] of Object.entries(description.components.schemas))
    if (schema["properties"] !== undefined) ajv.addSchema(grouped(shapeOf(schema)), name);
  for (const [index, [, shape]] of shapes.entries()) ajv.addSchema(shape, `check${index}`);
  const code = standaloneCode
    .default(ajv, Object.fromEntries(shapes.map((_, index) => [`check${index}`, `check${index}`])))
    .replaceAll(/\bexport const (\w+) = (\w+);/g, "const $1 = $2;")
    .replace('"use strict";', "");
  if (code.includes("require(")) throw new Error("a check needs an import; choose a schema keyword that does not");
  const rows = shapes.map(([name], index) => `  ${JSON.stringify(name)}: check${index},`);
  const header = "// Written by generate-control.ts from control/openapi.yaml; do not edit.\n";
  const variable = file === "body-checks" ? "bodyChecks" : "queryChecks";
  writeFileSync(
    join(folder, `${file}.js`),
    `${header}${code}\n\nexport const ${variable} = {\n${rows.join("\n")}\n};\n`,
  );
  const names = shapes.map(([name]) => JSON.stringify(name)).join(" | ");
  writeFileSync(
    join(folder, `${file}.d.ts`),
    `${header}import type { Check } from "../check.js";

export const ${variable}: Readonly<Record<${names}, Check>>;
`,
  );
}
