import type { ActionOf, Service } from "@plimsoll/types";

import { reference } from "./generated/reference.js";
import type { OperationReference } from "./operation-reference.js";

export type { FilterReference, OperationReference, ParameterSchema } from "./operation-reference.js";

/**
 * Finds the reference of an action.
 *
 * @param service - Service of the action.
 * @param action - The vendor's name of the action.
 * @returns The record, or `undefined` if the service has no such action.
 */
export function referenceOf(service: Service, action: string): OperationReference | undefined {
  return Object.hasOwn(reference[service], action) ? reference[service][action] : undefined;
}

/**
 * Lists the actions of a service, in the order of their names.
 *
 * @param service - Service of the actions.
 */
export function actionsOf<S extends Service>(service: S): readonly ActionOf<S>[] {
  return Object.keys(reference[service]) as ActionOf<S>[]; // generated from the same specs
}
