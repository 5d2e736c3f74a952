import { type SpecError, type SpecOperation, answerSchema, at, commonErrors } from "@plimsoll/specs/reader";

import { operationComment } from "./operation-comment.ts";
import type { ServiceSpec } from "./service-spec.ts";

/** Codes with what is known about them. */
type Errors = Readonly<Record<string, SpecError>>;

type Pagination = NonNullable<SpecOperation["x-pagination"]>;

/** The table that the client and the mock work by: small, because it is part of every bundle. */
export function emitOperations(specs: readonly ServiceSpec[]): string {
  return `import type { ListRecord, OperationRecord, ServiceRecord } from "../operation.js";

/** Facts that hold for every operation of a service. */
export const services = ${literal(Object.fromEntries(specs.map((spec) => [spec.service, serviceOf(spec)])))} as const satisfies Readonly<Record<string, ServiceRecord>>;

${specs.map((spec) => `${captionOf(spec)}\nexport const ${tableOf(spec)}: {\n${typesOf(spec)}\n} = {\n${rowsOf(spec)}\n};`).join("\n\n")}

/** One record for every operation, by service and action. */
export const operations: { ${specs.map((spec) => `readonly ${spec.service}: typeof ${tableOf(spec)}`).join("; ")} } = { ${specs.map((spec) => `${spec.service}: ${tableOf(spec)}`).join(", ")} };

/** The error codes that each action documents for itself, by service and action. */
export const errorCodes: { readonly [S in keyof typeof operations]: { readonly [A in keyof (typeof operations)[S]]: readonly string[] } } = {
${specs.map((spec) => `  ${spec.service}: {\n${codesOf(spec)}\n  },`).join("\n")}
};
`;
}

/** A table for each service: a bundler leaves out the one that a program does not use. */
function tableOf({ service }: ServiceSpec): string {
  return `${service}Operations`;
}

function captionOf({ service }: ServiceSpec): string {
  return `/** One record for every operation of ${service}, by action: \`operations.${service}\` alone. */`;
}

function codesOf({ operations }: ServiceSpec): string {
  return operations
    .map((operation) => `    ${operation.operationId}: ${JSON.stringify(Object.keys(operation["x-errors"]))},`)
    .join("\n");
}

function serviceOf(spec: ServiceSpec): object {
  const [first] = spec.operations;
  const { protocol, service, version } = first["x-rpc"];
  return {
    protocol,
    service,
    version,
    endpoints: spec.spec.servers.map(({ url }) => url).filter((url) => !url.includes("{")),
    permissionPrefix: prefixOf(first),
    retries: retries(commonOf(spec)),
  };
}

/** The type of each record, with what an editor shows when it completes the name. */
function typesOf({ service, operations }: ServiceSpec): string {
  const rows = operations.map((operation) => {
    const { operationId: action, "x-effect": effect, "x-pagination": pagination } = operation;
    const fields = [service, action, effect].map((part) => JSON.stringify(part));
    const names = pagination === undefined ? [] : [pagination.items, pagination.limit, pagination.offset];
    const type = pagination === undefined ? "OperationRecord" : "ListRecord";
    const parts = [...fields, ...names.map((name) => JSON.stringify(name))].join(", ");
    return `  /** ${operationComment(operation)} */\n  readonly ${action}: ${type}<${parts}>;`;
  });
  return rows.join("\n");
}

/** One line for each operation. */
function rowsOf(spec: ServiceSpec): string {
  return spec.operations
    .map((operation) => `  ${operation.operationId}: ${oneLine(recordOf(spec, operation))},`)
    .join("\n");
}

function recordOf(spec: ServiceSpec, operation: SpecOperation): object {
  const { version, paramsIn } = operation["x-rpc"];
  const pagination = operation["x-pagination"];
  return {
    service: spec.service,
    action: operation.operationId,
    version,
    effect: operation["x-effect"],
    paramsIn,
    rateLimit: operation["x-rate-limit"],
    ...permissionOf(spec, operation),
    ...(pagination === undefined ? {} : { pagination: { ...pagination, ...numericIdentityOf(operation, pagination) } }),
    retries: retries(operation["x-errors"], commonOf(spec)),
  };
}

/** Spelled out only where it is a number: most IDs are texts. */
function numericIdentityOf(operation: SpecOperation, { items, identity }: Pagination): object {
  if (typeof identity !== "string") return {};
  const type = at(answerSchema(operation), "properties", items, "items", "properties", identity, "type");
  return type === "integer" ? { numericIdentity: true } : {};
}

/** The common codes. Of a code with several statuses the last counts: they have the same mark. */
function commonOf({ spec }: ServiceSpec): Errors {
  return Object.fromEntries(commonErrors(spec));
}

/** Text before the colon in the name of a permission. */
function prefixOf(operation: SpecOperation): string {
  const [prefix = ""] = operation["x-permission"].action.split(":");
  return prefix;
}

/** Spelled out only where it is not the service's prefix and the action's name: the table is part of every bundle. */
function permissionOf({ operations: [first] }: ServiceSpec, operation: SpecOperation): object {
  const permission = operation["x-permission"].action;
  return permission === `${prefixOf(first)}:${operation.operationId}` ? {} : { permission };
}

/** Codes after which nothing helps are left out, unless leaving one out would give it the mark of another. */
function retries(errors: Errors, common: Errors = {}): object {
  const marks = new Map(Object.entries({ ...common, ...errors }).map(([code, { retry }]) => [code, retry]));
  const inherited = (code: string, { status = 0 }: SpecError): boolean =>
    status >= 500 || ancestors(code).some((ancestor) => (marks.get(ancestor) ?? "never") !== "never");
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([code, error]) => marks.get(code) !== "never" || inherited(code, error) || code in common)
      .map(([code]) => [code, marks.get(code)]),
  );
}

/** The codes that a reader of the marks falls back to: the part before each dot, the longest first. */
function ancestors(code: string): readonly string[] {
  const steps = code.split(".");
  return steps.slice(1).map((_, index) => steps.slice(0, steps.length - 1 - index).join("."));
}

/** On one line and without quotation marks that a name does not need: it is installed with the client. */
function oneLine(value: object): string {
  return JSON.stringify(value).replaceAll(/"(\w+)":/g, "$1:");
}

function literal(value: object): string {
  return JSON.stringify(value, null, 1);
}
