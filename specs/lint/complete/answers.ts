import { at, listOf, type Node, nodeOf } from "../../reader/nodes.ts";
import type { Common } from "./common.ts";
import { withOwnCodes } from "./errors.ts";
import { inEnvelope, withSummaries } from "./examples.ts";
import { withCommonFields } from "./fields.ts";
import { merge } from "./merge.ts";

/** The responses of an operation: `x-answer`, with success and refusals as all operations have them. */
export function answersOf(own: Node, errors: Node, common: Common): Node {
  const { description, examples, ...schema } = nodeOf(own["x-answer"]);
  const responses = Object.entries(nodeOf(common.operation["responses"])).map(([status, response]) => {
    const { content, ...rest } = nodeOf(response);
    const media = nodeOf(at(content, "application/json"));
    const isSuccess = status === "200";
    const whole = isSuccess ? answerSchema(nodeOf(media["schema"]), schema, common) : media["schema"];
    const shown = isSuccess ? inEnvelope(withSummaries(examples, common.summaries), common.envelope) : {};
    return [
      status,
      {
        ...rest,
        ...(isSuccess ? { description } : {}),
        content: {
          "application/json": {
            schema: withOwnCodes(whole, errors, status),
            examples: { ...shown, ...nodeOf(media["examples"]) },
          },
        },
      },
    ] as const;
  });
  return Object.fromEntries(responses);
}

/**
 * The schema of a success. With an envelope the operation's own schema is that of its content, beside the schema of a refusal;
 * the fields of all operations come last there and first elsewhere, as on the vendors' pages.
 */
function answerSchema(common: Node, own: Node, { envelope, fields }: Common): Node {
  const properties = withCommonFields(own["properties"], fields);
  if (envelope === undefined)
    return merge(common, {
      ...own,
      required: joined(common, own),
      properties: { ...nodeOf(common["properties"]), ...properties },
    });
  const [success, ...refusals] = listOf(common["oneOf"]);
  const content = nodeOf(at(success, "properties", envelope));
  const whole = merge(content, {
    ...own,
    required: joined(own, content),
    properties: { ...properties, ...nodeOf(content["properties"]) },
  });
  return { ...common, oneOf: [merge(nodeOf(success), { properties: { [envelope]: whole } }), ...refusals] };
}

function joined(first: Node, second: Node): readonly unknown[] {
  return [...listOf(first["required"]), ...listOf(second["required"])];
}
