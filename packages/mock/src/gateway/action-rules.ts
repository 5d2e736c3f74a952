import type { Service } from "@plimsoll/types";
import { isAction } from "@plimsoll/types";
import type { LoadedAction } from "@plimsoll/validators";
import { loadAction } from "@plimsoll/validators";

/** Checks of requests that were loaded, or why they could not be. They are code, and the same for every mock. */
const outcomes = new Map<string, LoadedAction | Error>();

/**
 * Loads the checks of an action, so that {@link rulesOf} finds them. A mock starts with none of them: what a start costs
 * does not grow with the number of actions.
 *
 * @returns `undefined` if there is nothing to wait for: the checks are loaded, or the service has no such action. Never rejects.
 */
export function loadRules(service: Service, action: string): Promise<void> | undefined {
  const key = `${service} ${action}`;
  if (!isAction(service, action) || isLoaded(key)) return undefined;
  return loadAction(service, action).then(
    (rules) => void outcomes.set(key, rules ?? new Error(`There are no checks for ${key}.`)),
    (cause: unknown) => void outcomes.set(key, new Error(`The checks of ${key} cannot be loaded.`, { cause })),
  );
}

/**
 * Finds the checks of an action.
 *
 * @throws {Error} when they could not be loaded, or nobody has loaded them.
 */
export function rulesOf(service: Service, action: string): LoadedAction {
  const outcome = outcomes.get(`${service} ${action}`);
  if (outcome === undefined) throw new Error(`The checks were not loaded for ${service} ${action}.`);
  if (outcome instanceof Error) throw outcome;
  return outcome;
}

function isLoaded(key: string): boolean {
  const outcome = outcomes.get(key);
  return outcome !== undefined && !(outcome instanceof Error);
}
