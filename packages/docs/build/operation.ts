import { type RequestExample, type ResponseExample, requestExamples, responseExamples } from "./examples.ts";
import { type ErrorRow, errorRows } from "./error-rows.ts";
import { type FieldRow, rowsOf } from "./schema-rows.ts";
import type { Service } from "./services.ts";
import type { Schema, Spec, SpecOperation, SpecParameter } from "./spec.ts";

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
  const operations = Object.values(spec.paths).map(({ post }) => operationOf(service, spec, post));
  return operations.toSorted((a, b) => (a.action < b.action ? -1 : 1));
}

function operationOf(service: Service, spec: Spec, node: SpecOperation): Operation {
  const effect = node["x-effect"];
  const { envelope } = service;
  const success = successOf(node, envelope);
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
    headers: rowsOf(schemaOf(node.parameters.filter((parameter) => parameter.in === "header"))),
    parameters: rowsOf(requestSchema(node)),
    response: rowsOf(success),
    errors,
    commonErrors: commonErrors(spec, effect).filter(
      (common) => !errors.some((own) => own.code === common.code && own.status === common.status),
    ),
    requests: requestExamples(node),
    responses: responseExamples(node),
  };
}

/** Codes that any action of the service can answer, by name. */
export function commonErrors(spec: Spec, effect: Operation["effect"]): ErrorRow[] {
  const rows = Object.values(spec.components.schemas).flatMap((schema) => errorRows(schema["x-errors"] ?? {}, effect));
  return rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function requestSchema(node: SpecOperation): Schema {
  const body = node.requestBody?.content?.["application/json"]?.schema;
  return body ?? schemaOf(node.parameters.filter((parameter) => parameter.in === "query"));
}

/** Headers or query parameters as one object schema. */
function schemaOf(parameters: readonly SpecParameter[]): Schema {
  return {
    type: "object",
    required: parameters.filter((parameter) => parameter.required === true).map((parameter) => parameter.name),
    properties: Object.fromEntries(
      parameters.map(({ name, description, schema, examples }) => [
        name,
        {
          ...schema,
          ...(description === undefined ? {} : { description }),
          ...(examples === undefined ? {} : { examples: Object.values(examples).map((example) => example.value) }),
        },
      ]),
    ),
  };
}

/** What a success holds. Where a failure shares its status, the success is the alternative that cannot hold an error. */
function successOf(node: SpecOperation, envelope: string | undefined): Schema {
  const schema = node.responses["200"]?.content?.["application/json"]?.schema ?? {};
  const inner = (one: Schema): Schema => (envelope === undefined ? one : (one.properties?.[envelope] ?? {}));
  const alternatives = (schema.oneOf ?? [schema]).map((one) => inner(one));
  return alternatives.find((one) => one.properties?.["Error"] === undefined) ?? {};
}
