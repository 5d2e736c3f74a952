import type { SpecBody, SpecExample, SpecOperation } from "./spec.ts";

/** A request that the spec shows. */
export interface RequestExample {
  /** Name in the spec, part of the page's anchors. */
  readonly id: string;
  readonly summary: string;
  readonly description: string | undefined;
  /** The parameters by name. */
  readonly request: Readonly<Record<string, unknown>>;
}

/** An answer that the spec shows. */
export interface ResponseExample {
  /** Name in the spec. */
  readonly id: string;
  /** HTTP status. */
  readonly status: string;
  readonly summary: string;
  readonly body: unknown;
}

/** The requests of an operation; examples of query parameters that share a name are one request. */
export function requestExamples(node: SpecOperation): RequestExample[] {
  const found = new Map<string, RequestExample>();
  for (const [id, { summary, description, value }] of bodyExamples(node.requestBody))
    found.set(id, { id, summary, description, request: Object.fromEntries(Object.entries(value ?? {})) });
  for (const parameter of node.parameters) {
    if (parameter.in !== "query") continue;
    for (const [id, { summary, description, value }] of Object.entries(parameter.examples ?? {})) {
      const request = { ...found.get(id)?.request, [parameter.name]: value };
      found.set(id, { id, summary, description, request });
    }
  }
  return [...found.values()];
}

/** The answers of an operation, successes first. */
export function responseExamples(node: SpecOperation): ResponseExample[] {
  return Object.entries(node.responses).flatMap(([status, body]) =>
    bodyExamples(body).map(([id, { summary, value }]) => ({ id, status, summary, body: value })),
  );
}

function bodyExamples(body: SpecBody | undefined): [string, SpecExample][] {
  return Object.entries(body?.content?.["application/json"]?.examples ?? {});
}
