import { listOf, at, nodeOf } from "@plimsoll/specs/reader";
import openapiTS, { astToString } from "openapi-typescript";

import type { ServiceSpec } from "./service-spec.ts";

/** The OpenAPI types of one service. Header parameters are left out: the client writes them itself. */
export async function emitTypes({ document }: ServiceSpec): Promise<string> {
  const { parameters: _headers, ...components } = nodeOf(document["components"]);
  const paths = Object.entries(nodeOf(document["paths"])).map(([path, item]) => [path, withoutHeaders(item)] as const);
  const ast = await openapiTS(JSON.stringify({ ...document, components, paths: Object.fromEntries(paths) }), {
    alphabetize: false,
    defaultNonNullable: false,
    exportType: false,
  });
  return astToString(ast);
}

function withoutHeaders(item: unknown): unknown {
  const operation = nodeOf(at(item, "post"));
  const parameters = listOf(operation["parameters"]).filter((parameter) => at(parameter, "in") === "query");
  return { ...nodeOf(item), post: { ...operation, parameters } };
}
