import { at, listOf, type Node, nodeOf } from "../../reader/nodes.ts";
import type { Common } from "./common.ts";
import { ofParameter, withSummaries } from "./examples.ts";
import { withCommonFields } from "./fields.ts";
import { merge } from "./merge.ts";

/** `x-request` as OpenAPI has it: the body of the request, or query parameters. */
export function requestOf(own: Node, common: Common): Node {
  const { examples, properties, ...rest } = nodeOf(own["x-request"]);
  const schema = { ...rest, properties: withCommonFields(properties, common.fields) };
  const shown = withSummaries(examples, common.summaries);
  const inQuery = at(common.operation, "x-rpc", "paramsIn") === "query";
  return inQuery
    ? { parameters: [...listOf(common.operation["parameters"]), ...queryParameters(schema, shown)] }
    : { parameters: common.operation["parameters"], requestBody: body(common, schema, shown) };
}

function body({ operation }: Common, schema: Node, examples: Node): Node {
  const common = nodeOf(operation["requestBody"]);
  return merge(common, {
    content: { "application/json": { schema: merge(schemaIn(common), schema), examples } },
  });
}

function schemaIn(body: Node): Node {
  return nodeOf(at(body, "content", "application/json", "schema"));
}

function queryParameters(schema: Node, examples: Node): readonly Node[] {
  const required = listOf(schema["required"]);
  return Object.entries(nodeOf(schema["properties"])).map(([name, field]) => {
    const { description, deprecated, ...rest } = nodeOf(field);
    const shown = ofParameter(examples, name);
    return {
      name,
      in: "query",
      required: required.includes(name),
      ...(deprecated === undefined ? {} : { deprecated }),
      description,
      schema: rest,
      ...(Object.keys(shown).length === 0 ? {} : { examples: shown }),
    };
  });
}
