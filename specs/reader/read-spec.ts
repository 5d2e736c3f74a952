import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { dereference, inDocument } from "./dereference.ts";
import type { Spec, SpecError, SpecOperation } from "./model.ts";
import { type Node, nodeOf } from "./nodes.ts";

/** The services, by the name of their bundle and their folder. */
export const SERVICES = ["tcss", "sas"] as const;

/** A service that has a spec. */
export type SpecService = (typeof SERVICES)[number];

/** Path of the bundled spec of a service. */
export function specFile(service: SpecService): string {
  return fileURLToPath(new URL(`../bundled/${service}.json`, import.meta.url));
}

/** The bundled spec of a service as it stands, with its references. */
export function readDocument(service: SpecService): Node {
  return nodeOf(JSON.parse(readFileSync(specFile(service), "utf8")));
}

/** The bundled spec of a service with every reference resolved. */
export function readSpec(service: SpecService): Spec {
  const document = readDocument(service);
  // The lint of the bundles proves this shape; checking it again here would repeat the lint.
  return dereference(document, inDocument(document)) as Spec;
}

/** The operations of a spec, in the order of their names. */
export function operationsOf(spec: Spec): readonly SpecOperation[] {
  return Object.values(spec.paths)
    .map(({ post }) => post)
    .toSorted((a, b) => (a.operationId < b.operationId ? -1 : 1));
}

/** The codes that any operation can answer, by the schema that lists them. One code may stand in several, with several statuses. */
export function commonErrors(spec: Spec): readonly (readonly [code: string, error: SpecError])[] {
  return Object.values(spec.components.schemas).flatMap((schema) => Object.entries(schema["x-errors"] ?? {}));
}
