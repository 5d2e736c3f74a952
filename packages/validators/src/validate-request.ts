import type { Service } from "@plimsoll/types";

import type { RequestProblem } from "./create-action.js";
import { loadAction } from "./load-action.js";

/**
 * Compares a request with the spec: names, types, ranges and the rules between parameters. The first request of an action loads
 * its checks; {@link loadAction} loads them before, for a caller that cannot wait.
 *
 * @param service - Service of the action.
 * @param action - The vendor's name of the action.
 * @param request - Parameters as an object.
 * @returns Every problem, in the order of the parameters; empty if the request is good.
 * @throws {RangeError} when the service has no such action.
 */
export async function validateRequest(
  service: Service,
  action: string,
  request: unknown,
): Promise<readonly RequestProblem[]> {
  const loaded = await loadAction(service, action);
  if (loaded === undefined) throw new RangeError(`${service} has no action ${action}`);
  return loaded.validate(request);
}
