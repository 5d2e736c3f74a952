import { type Node, nodeOf } from "../../reader/nodes.ts";
import { answersOf } from "./answers.ts";
import { type Common, commonFor } from "./common.ts";
import { ownErrors } from "./errors.ts";
import { merge } from "./merge.ts";
import { requestOf } from "./request.ts";

/** The order in which an operation is published. */
const ORDER = [
  "operationId",
  "summary",
  "description",
  "tags",
  "deprecated",
  "x-rpc",
  "x-effect",
  "x-permission",
  "x-rate-limit",
  "x-pagination",
  "x-errors",
  "x-conditions",
  "x-source",
  "parameters",
  "requestBody",
  "responses",
];

/** The whole operation: what all of its service have, and what is particular to this one. */
export function complete(own: Node, parts: Node): Node {
  const common = commonFor(own, parts);
  const errors = ownErrors(own["x-errors"], common.operation["x-errors"], common.errors);
  const { "x-request": _request, "x-answer": _answer, "x-failure": _failure, ...rest } = own;
  return inOrder({
    ...merge(withoutPages(own, common), rest),
    "x-errors": errors,
    "x-source": sourceOf(own, common),
    ...requestOf(own, common),
    responses: answersOf(own, errors, common),
  });
}

/** An operation that is not a list has no pages. */
function withoutPages(own: Node, { operation }: Common): Node {
  const { "x-pagination": pagination, ...rest } = operation;
  return own["x-pagination"] === undefined ? rest : { ...rest, "x-pagination": pagination };
}

function sourceOf(own: Node, { operation }: Common): Node {
  const { page: _page, updated, ...particular } = nodeOf(own["x-source"]);
  const { document, url, ...rest } = nodeOf(operation["x-source"]);
  const dated = typeof updated === "string" ? `${String(document)} (page updated ${updated})` : document;
  return { document: dated, url, ...rest, ...particular };
}

function inOrder(operation: Node): Node {
  const known = ORDER.filter((key) => operation[key] !== undefined);
  const others = Object.keys(operation).filter((key) => !ORDER.includes(key));
  return Object.fromEntries([...known, ...others].map((key) => [key, operation[key]]));
}
