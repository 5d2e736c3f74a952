import type { Service } from "@plimsoll/types";

import { loadAction } from "./load-action.js";
import type { OperationReference } from "./operation-reference.js";

export { actionsOf, summaryOf } from "./load-action.js";
export type { FilterReference, OperationReference, ParameterSchema } from "./operation-reference.js";

/**
 * Loads the reference of an action, and of no other.
 *
 * @param service - Service of the action.
 * @param action - The vendor's name of the action.
 * @returns The record, or `undefined` if the service has no such action.
 */
export async function referenceOf(service: Service, action: string): Promise<OperationReference | undefined> {
  return (await loadAction(service, action))?.reference;
}
