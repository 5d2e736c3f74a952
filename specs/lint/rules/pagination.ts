import { at, type Node, nodeOf } from "../../reader/nodes.ts";
import { answerSchema, requestSchema } from "../../reader/schemas.ts";
import type { Rule } from "../redocly.ts";
import { whole } from "../whole-operation.ts";

/** An action that takes `Limit` and `Offset` has `x-pagination`, and the names in it are those of real fields. */
export const pagination: Rule = () => ({
  Operation: {
    enter(node, context) {
      const operation = whole(node, context);
      const request = nodeOf(requestSchema(operation)["properties"]);
      const table = operation["x-pagination"];
      if (table === undefined) {
        if (request["Limit"] !== undefined && request["Offset"] !== undefined)
          context.report({ message: "`x-pagination` is missing: the action takes `Limit` and `Offset`." });
        return;
      }
      const response = nodeOf(answerSchema(operation)["properties"]);
      for (const [member, message] of flaws(nodeOf(table), request, response))
        context.report({ message, location: context.location.child(["x-pagination", member]) });
    },
  },
});

function* flaws(table: Node, request: Node, response: Node): Generator<readonly [member: string, message: string]> {
  const name = (member: string): string => String(table[member]);
  for (const member of ["limit", "offset"])
    if (request[name(member)] === undefined) yield [member, `The request has no parameter \`${name(member)}\`.`];
  for (const member of ["items", "total"])
    if (response[name(member)] === undefined) yield [member, `The response has no field \`${name(member)}\`.`];
  const item = nodeOf(at(response[name("items")], "items"));
  const identity = [table["identity"] ?? []].flat().map(String);
  if (identity.length === 0 && item["type"] !== "string")
    yield ["identity", "An item is not a text: say by which field it is known again."];
  for (const field of identity)
    if (at(item, "properties", field) === undefined) yield ["identity", `An item has no field \`${field}\`.`];
  const limit = nodeOf(request[name("limit")]);
  for (const [member, keyword] of [
    ["defaultLimit", "default"],
    ["maxLimit", "maximum"],
  ] as const)
    if (table[member] !== limit[keyword])
      yield [member, `\`${member}\` must be the \`${keyword}\` of \`${name("limit")}\`, ${String(limit[keyword])}.`];
}
