import {
  type Spec,
  type SpecOperation,
  answerExamples,
  answerSchema,
  commonErrors as commonErrorsOf,
  nodeOf,
  parameterSchema,
  requestExamples,
  requestSchema,
  operationsOf as specOperations,
} from "@plimsoll/specs/reader";
import type { RequestExample, ResponseExample } from "./examples.ts";
import { type ErrorRow, errorRows } from "./error-rows.ts";
import { type FieldRow, rowsOf } from "./schema-rows.ts";
import type { Service } from "./services.ts";

/** Everything that the pages of one operation say, in the order in which they say it. All text is Markdown. */
export interface Operation {
  readonly service: Service;
  /** The vendor's name of the action. */
  readonly action: string;
  readonly summary: string;
  readonly description: string;
  /** Group in the navigation. */
  readonly tag: string;
  readonly effect: "read" | "write";
  readonly deprecated: boolean;
  readonly rpc: SpecOperation["x-rpc"];
  readonly permission: SpecOperation["x-permission"];
  readonly rateLimit: SpecOperation["x-rate-limit"];
  readonly pagination: SpecOperation["x-pagination"];
  readonly conditions: NonNullable<SpecOperation["x-conditions"]>;
  readonly source: SpecOperation["x-source"];
  /** Origins that answer, without those that need a region. */
  readonly endpoints: Spec["servers"];
  readonly headers: readonly FieldRow[];
  readonly parameters: readonly FieldRow[];
  /** Fields of a success, without the envelope. */
  readonly response: readonly FieldRow[];
  /** The action's own error codes. */
  readonly errors: readonly ErrorRow[];
  /** Codes that any action of the service can answer, without those in `errors`. */
  readonly commonErrors: readonly ErrorRow[];
  readonly requests: readonly RequestExample[];
  readonly responses: readonly ResponseExample[];
}

/** The operations of a service, by name. */
export function operationsOf(service: Service, spec: Spec): Operation[] {
  return specOperations(spec).map((node) => toOperation(service, spec, node));
}

function toOperation(service: Service, spec: Spec, node: SpecOperation): Operation {
  const effect = node["x-effect"];
  const errors = errorRows(node["x-errors"], effect);
  return {
    service,
    action: node.operationId,
    summary: node.summary,
    description: node.description,
    tag: node.tags[0] ?? "",
    effect,
    deprecated: node.deprecated === true,
    rpc: node["x-rpc"],
    permission: node["x-permission"],
    rateLimit: node["x-rate-limit"],
    pagination: node["x-pagination"],
    conditions: node["x-conditions"] ?? [],
    source: node["x-source"],
    endpoints: spec.servers.filter(({ url }) => !url.includes("{")),
    headers: rowsOf(parameterSchema(node, "header")),
    parameters: rowsOf(requestSchema(node)),
    response: rowsOf(answerSchema(node)),
    errors,
    commonErrors: commonErrors(spec, effect).filter(
      (common) => !errors.some((own) => own.code === common.code && own.status === common.status),
    ),
    requests: requestsOf(node),
    responses: responsesOf(node),
  };
}

/** Codes that any action of the service can answer, by name. */
export function commonErrors(spec: Spec, effect: Operation["effect"]): ErrorRow[] {
  const rows = commonErrorsOf(spec).flatMap(([code, error]) => errorRows({ [code]: error }, effect));
  return rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function requestsOf(node: SpecOperation): RequestExample[] {
  return requestExamples(node).map(({ name, value, ...texts }) => ({ id: name, ...texts, request: nodeOf(value) }));
}

function responsesOf(node: SpecOperation): ResponseExample[] {
  return answerExamples(node).map(({ name, status, summary, value }) => ({ id: name, status, summary, body: value }));
}
