import { type Node, at, listOf, nodeOf } from "@plimsoll/specs/reader";
import openapiTS, { astToString } from "openapi-typescript";

import { onParagraphs, readableSchemas, withOpenTexts } from "./readable-schemas.ts";
import type { ServiceSpec } from "./service-spec.ts";
import { withSharedRefusals } from "./shared-refusals.ts";

/** The OpenAPI types of one service. Header parameters are left out: the client writes them itself. */
export async function emitTypes({ document, operations }: ServiceSpec): Promise<string> {
  const { parameters: _headers, ...components } = nodeOf(document["components"]);
  const paths = operations.map((operation) => {
    const path = `/${operation.operationId}`;
    const title = `${operation.summary}.\n\n${onParagraphs(operation.description)}`;
    return [path, { post: shown(nodeOf(at(document, "paths", path, "post")), title) }] as const;
  });
  const whole = readableSchemas(withSharedRefusals({ ...document, components, paths: Object.fromEntries(paths) }));
  const ast = await openapiTS(JSON.stringify(whole), {
    alphabetize: false,
    defaultNonNullable: false,
    exportType: false,
  });
  return tidied(withOpenTexts(astToString(ast)));
}

/** The operation with one text about it, its own parameters, and no words about the forms of its answers. */
function shown({ summary: _summary, description: _description, ...operation }: Node, title: string): Node {
  const parameters = listOf(operation["parameters"]).filter((parameter) => at(parameter, "in") === "query");
  return { ...operation, title, parameters };
}

/**
 * Without what says nothing: methods that no path has, headers of any name, the form of an enum, the tag of a text that stands alone, and words about
 * the envelope, which are the same in each operation.
 */
function tidied(types: string): string {
  return types
    .replaceAll(/\n {8}(?:get|put|delete|options|head|patch|trace)\?: never;/g, "")
    .replaceAll(/\n {8}parameters: \{(?:\n {12}\w+\?: never;)+\n {8}\};(?=\n {8}(?:\/\*\*|post))/g, "")
    .replaceAll(/\n *headers: \{\n *\[name: string\]: unknown;\n *\};/g, "")
    .replaceAll(/\n *\* @enum \{\w+\}|\n *\/\*\* @enum \{\w+\} \*\//g, "")
    .replaceAll(/\/\*\*\n *\* ([^\n]*)\n *\*\//g, "/** $1 */")
    .replaceAll(/(\/\*\*|\n *\*) @description /g, "$1 ")
    .replaceAll(/\n( *)\* {2,}/g, "\n$1* ")
    .replaceAll(
      /\n *\/\*\* (?:What the action answers|The refusal|Why the service refused|Code of the error)\. \*\//g,
      "",
    );
}
