import { type JsonObject, type Operation, type Spec, object, objects, text } from "./load-specs.ts";

/** The table that the client and the mock work by: small, because it is part of every bundle. */
export function emitOperations(specs: readonly Spec[]): string {
  return `import type { OperationRecord, ServiceRecord } from "../operation.js";

/** What holds for every operation of a service. */
export const services = ${literal(Object.fromEntries(specs.map((spec) => [spec.service, serviceOf(spec)])))} as const satisfies Readonly<Record<string, ServiceRecord>>;

/** One record for every operation, by service and action. */
export const operations = ${literal(Object.fromEntries(specs.map((spec) => [spec.service, tableOf(spec)])))} as const satisfies Readonly<Record<string, Readonly<Record<string, OperationRecord>>>>;
`;
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
    errors: retries(spec.commonErrors),
  };
}

function tableOf(spec: Spec): JsonObject {
  return Object.fromEntries(spec.operations.map((operation) => [operation.action, recordOf(spec, operation)]));
}

function recordOf(spec: Spec, { action, node }: Operation): JsonObject {
  const rpc = object(node["x-rpc"]);
  const pointer = `#/paths/~1${action}/post`;
  return {
    service: spec.service,
    action,
    version: rpc["version"] ?? null,
    effect: node["x-effect"] ?? null,
    paramsIn: rpc["paramsIn"] ?? null,
    rateLimit: node["x-rate-limit"] ?? null,
    ...(node["x-pagination"] === undefined ? {} : { pagination: node["x-pagination"] }),
    errors: retries(object(node["x-errors"])),
    schemas: {
      request:
        rpc["paramsIn"] === "body"
          ? `${pointer}/requestBody/content/application~1json/schema`
          : `${pointer}/parameters`,
      response: `${pointer}/responses/200/content/application~1json/schema`,
    },
  };
}

function retries(errors: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(errors).map(([code, entry]) => [code, object(entry)["retry"] ?? null]));
}

function literal(value: JsonObject): string {
  return JSON.stringify(value, null, 2);
}
