import openapiTS, { astToString } from "openapi-typescript";

import { type JsonObject, type Spec, object, objects } from "./load-specs.ts";

/** The OpenAPI types of one service. Header parameters are left out: the client writes them itself. */
export async function emitTypes(spec: Spec): Promise<string> {
  const document = structuredClone(spec.document);
  for (const item of Object.values(object(document["paths"]))) withoutHeaders(object(object(item)["post"]));
  delete object(document["components"])["parameters"];
  const ast = await openapiTS(JSON.stringify(document), {
    alphabetize: false,
    defaultNonNullable: false,
    exportType: false,
  });
  return astToString(ast);
}

function withoutHeaders(operation: JsonObject): void {
  operation["parameters"] = objects(operation["parameters"]).filter((parameter) => parameter["in"] === "query");
}
