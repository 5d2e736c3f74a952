import {
  type Node,
  SERVICES,
  type SpecExampleOf,
  answerExamples,
  at,
  isNode,
  operationsOf as specOperations,
  readSpec,
  requestExamples,
  specFile,
} from "@plimsoll/specs/reader";
import type { Service } from "@plimsoll/types";

export { SERVICES };

/** A JSON object of a spec. */
export type JsonObject = Node;

/** A named example of a request or an answer. */
export interface Example {
  /** Key in the spec; the vendor's own is `documented`. */
  readonly name: string;
  /** The parameters of a request, or the body of an answer. */
  readonly value: JsonObject;
}

/** A named example of an answer. */
export interface AnswerExample extends Example {
  /** HTTP status it comes with. */
  readonly status: number;
  /** Code of the error; absent from a success. */
  readonly code?: string;
}

/** One operation of a bundled spec with its examples. */
export interface SpecOperation {
  readonly service: Service;
  readonly action: string;
  readonly node: JsonObject;
  readonly requests: readonly Example[];
  readonly answers: readonly AnswerExample[];
}

/** Path of the bundled spec of a service. */
export const documentOf: (service: Service) => string = specFile;

/** Every operation of a service, read from its bundled spec: nothing here is listed by hand. */
export function operationsOf(service: Service): readonly SpecOperation[] {
  return specOperations(readSpec(service)).map((operation) => ({
    service,
    action: operation.operationId,
    node: { ...operation },
    requests: requestExamples(operation).map(exampleOf),
    answers: answerExamples(operation).map((example) => {
      const code = errorCodeOf(example.value);
      return { ...exampleOf(example), status: Number(example.status), ...(code === undefined ? {} : { code }) };
    }),
  }));
}

/** Every operation of every service. */
export const OPERATIONS: readonly SpecOperation[] = SERVICES.flatMap((service) => operationsOf(service));

/** One operation; `undefined` if the spec of the service has no such action. */
export function findOperation(service: Service, action: string): SpecOperation | undefined {
  return OPERATIONS.find((operation) => operation.service === service && operation.action === action);
}

/** The value at a path of keys, as an object; an absent one is empty. */
export function objectAt(node: unknown, ...keys: readonly string[]): JsonObject {
  const found = at(node, ...keys);
  if (found !== undefined && !isNode(found)) throw new TypeError(`the spec has no object at ${keys.join(" > ")}`);
  return found ?? {};
}

/** True for a JSON object. */
export const isObject: (value: unknown) => value is JsonObject = isNode;

function exampleOf({ name, value }: SpecExampleOf): Example {
  return { name, value: objectAt(value) };
}

/**
 * Code of the error in the body of an answer: Tencent nests it in `Response.Error`, Alibaba puts it on top, where some of its
 * operations have `200` in a success.
 */
export function errorCodeOf(body: unknown): string | undefined {
  const code = objectAt(body, "Response", "Error")["Code"] ?? objectAt(body)["Code"];
  return typeof code === "string" && code !== "200" ? code : undefined;
}
