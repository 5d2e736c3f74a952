import { readSpec } from "@plimsoll/specs/reader";
import type { Spec } from "@plimsoll/specs/reader";
import { type Operation, operationsOf } from "./operation.ts";
import { type Service, services } from "./services.ts";

/** A service with everything that its pages say. */
export interface Chapter {
  readonly service: Service;
  readonly spec: Spec;
  readonly operations: readonly Operation[];
}

/** The services, in the order of the navigation. */
export const chapters: readonly Chapter[] = services.map((service) => {
  const spec = readSpec(service.id);
  return { service, spec, operations: operationsOf(service, spec) };
});

/** The operations of all services. */
export const operations: readonly Operation[] = chapters.flatMap((chapter) => chapter.operations);
