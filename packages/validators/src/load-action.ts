import type { ActionOf, Service } from "@plimsoll/types";

import type { ActionRow } from "./action-row.js";
import type { LoadedAction } from "./create-action.js";
import { actions } from "./generated/actions.js";

/**
 * Loads the checks and the reference of one action, and of no other. The second time they are there already.
 *
 * @param service - Service of the action.
 * @param action - The vendor's name of the action.
 * @returns The action, or `undefined` if the service has no such action.
 */
export async function loadAction(service: Service, action: string): Promise<LoadedAction | undefined> {
  const row = rowOf(service, action);
  return row === undefined ? undefined : (await row.load()).action;
}

/**
 * Lists the actions of a service, in the order of their names. Loads none of them.
 *
 * @param service - Service of the actions.
 */
export function actionsOf<S extends Service>(service: S): readonly ActionOf<S>[] {
  return Object.keys(actions[service]) as ActionOf<S>[]; // generated from the same specs
}

/**
 * Says in a few words what an action does, without loading it.
 *
 * @param service - Service of the action.
 * @param action - The vendor's name of the action.
 * @returns The summary, or `undefined` if the service has no such action.
 */
export function summaryOf(service: Service, action: string): string | undefined {
  return rowOf(service, action)?.summary;
}

function rowOf(service: Service, action: string): ActionRow | undefined {
  return Object.hasOwn(actions[service], action) ? actions[service][action] : undefined;
}
