import { type JsonObject, type Operation, type Spec, object, objects, text } from "./load-specs.ts";

/** The table that the client and the mock work by: small, because it is part of every bundle. */
export function emitOperations(specs: readonly Spec[]): string {
  return `import type { OperationRecord, ServiceRecord } from "../operation.js";

/** What holds for every operation of a service. */
export const services = ${literal(Object.fromEntries(specs.map((spec) => [spec.service, serviceOf(spec)])))} as const satisfies Readonly<Record<string, ServiceRecord>>;

/** One record for every operation, by service and action. */
export const operations = ${literal(Object.fromEntries(specs.map((spec) => [spec.service, tableOf(spec)])))} as const satisfies Readonly<Record<string, Readonly<Record<string, OperationRecord>>>>;

/** The error codes that each action documents for itself, by service and action. */
export const errorCodes: { readonly [S in keyof typeof operations]: { readonly [A in keyof (typeof operations)[S]]: readonly string[] } } = ${literal(Object.fromEntries(specs.map((spec) => [spec.service, codesOf(spec)])))};
`;
}

function codesOf(spec: Spec): JsonObject {
  return Object.fromEntries(spec.operations.map(({ action, node }) => [action, Object.keys(object(node["x-errors"]))]));
}

function serviceOf(spec: Spec): JsonObject {
  const [first] = spec.operations;
  if (first === undefined) throw new TypeError(`${spec.service} has no operation`);
  const rpc = object(first.node["x-rpc"]);
  return {
    protocol: rpc["protocol"] ?? null,
    service: rpc["service"] ?? null,
    version: rpc["version"] ?? null,
    endpoints: objects(spec.document["servers"])
      .map((server) => text(server["url"]))
      .filter((url) => !url.includes("{")),
    permissionPrefix: prefixOf(first),
    retries: retries(spec.commonErrors),
  };
}

function tableOf(spec: Spec): JsonObject {
  return Object.fromEntries(spec.operations.map((operation) => [operation.action, recordOf(spec, operation)]));
}

function recordOf(spec: Spec, { action, node }: Operation): JsonObject {
  const rpc = object(node["x-rpc"]);
  return {
    service: spec.service,
    action,
    version: rpc["version"] ?? null,
    effect: node["x-effect"] ?? null,
    paramsIn: rpc["paramsIn"] ?? null,
    rateLimit: node["x-rate-limit"] ?? null,
    ...permissionOf(spec, action, node),
    ...(node["x-pagination"] === undefined ? {} : { pagination: node["x-pagination"] }),
    retries: retries(object(node["x-errors"]), spec.commonErrors),
  };
}

/** What stands before the colon in the name of a permission. */
function prefixOf({ node }: Operation): string {
  const [prefix = ""] = text(object(node["x-permission"])["action"]).split(":");
  return prefix;
}

/** Spelled out only where it is not the service's prefix and the action's name: the table is part of every bundle. */
function permissionOf(spec: Spec, action: string, node: JsonObject): JsonObject {
  const permission = text(object(node["x-permission"])["action"]);
  const [first] = spec.operations;
  return first === undefined || permission === `${prefixOf(first)}:${action}` ? {} : { permission };
}

/** Codes after which nothing helps are left out, unless leaving one out would give it the mark of another. */
function retries(errors: JsonObject, common: JsonObject = {}): JsonObject {
  const marks = new Map(
    Object.entries({ ...common, ...errors }).map(([code, entry]) => [code, object(entry)["retry"] ?? null]),
  );
  const inherited = (code: string, entry: JsonObject): boolean =>
    Number(entry["status"] ?? 0) >= 500 ||
    ancestors(code).some((ancestor) => (marks.get(ancestor) ?? "never") !== "never");
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([code, entry]) => marks.get(code) !== "never" || inherited(code, object(entry)) || code in common)
      .map(([code]) => [code, marks.get(code) ?? null]),
  );
}

/** What a reader of the marks falls back to: the code before each dot, the longest first. */
function ancestors(code: string): readonly string[] {
  const steps = code.split(".");
  return steps.slice(1).map((_, index) => steps.slice(0, steps.length - 1 - index).join("."));
}

function literal(value: JsonObject): string {
  return JSON.stringify(value, null, 2);
}
