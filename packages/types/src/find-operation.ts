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

/**
 * Suggests an action for an unknown name.
 *
 * @param service - Service of the action.
 * @param name - What somebody wrote.
 * @returns The action that shares most pairs of letters with the name, or `undefined` if none shares two thirds of them.
 */
export function suggestionFor(service: Service, name: string): string | undefined {
  return suggestionAmong(Object.keys(operations[service]), name);
}

/**
 * Suggests one of several names for an unknown one, for programs that do not need the tables of all services.
 *
 * @param names - Names that there are.
 * @param name - What somebody wrote.
 * @returns The one that shares most pairs of letters with the name, or `undefined` if none shares two thirds of them.
 */
export function suggestionAmong(names: readonly string[], name: string): string | undefined {
  const wanted = pairsIn(name);
  let best: string | undefined;
  let most = 2 / 3;
  for (const known of names) {
    const pairs = pairsIn(known);
    const shared = [...wanted].filter((pair) => pairs.has(pair)).length;
    const likeness = (2 * shared) / (wanted.size + pairs.size);
    if (likeness > most) [best, most] = [known, likeness];
  }
  return best;
}

function pairsIn(name: string): ReadonlySet<string> {
  const letters = name.slice(0, 100).toLowerCase();
  return new Set(Array.from(letters, (_, index) => letters.slice(index, index + 2)));
}
