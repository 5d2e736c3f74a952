import type { Operation } from "./operation.ts";
import type { Service } from "./services.ts";

/** Path of the interactive reference of a service. */
export function referencePath(service: Service): string {
  return `reference/${service.id}.html`;
}

/** The anchor that the interactive reference makes for an operation. */
export function referenceRoute({ tag, action }: Pick<Operation, "action" | "tag">): string {
  return `/${tag.toLowerCase()}/${action.toLowerCase()}`;
}

/** Link to the place where the interactive reference shows an operation. */
export function referenceLink(operation: Operation): string {
  return `/${referencePath(operation.service)}#${referenceRoute(operation)}`;
}
