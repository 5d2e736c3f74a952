import type { ActionOf, Service } from "./action-types.js";
import { operations } from "./generated/operations.js";
import type { OperationRecord } from "./operation.js";

/**
 * Looks up the record of an action, for names that come from outside; `operations.tcss.DescribeAssetImageList` needs no
 * look-up.
 *
 * @param service - Service of the action.
 * @param action - The vendor's name of the action.
 * @returns The record, or `undefined` if the service has no such action.
 */
export function operationOf(service: Service, action: string): OperationRecord | undefined {
  const table: Readonly<Record<string, OperationRecord>> = operations[service];
  return isAction(service, action) ? table[action] : undefined;
}

/**
 * Tells whether a service has an action.
 *
 * @param service - Service of the action.
 * @param action - The vendor's name of the action.
 */
export function isAction<S extends Service>(service: S, action: string): action is ActionOf<S> {
  return Object.hasOwn(operations[service], action);
}
