import type { LoadedAction, RequestProblem } from "@plimsoll/validators";

import type { Refusal } from "../gateway/refusal.js";
import { invalidParameter, missingParameter } from "./errors.js";

/** The order in which the gateway looks at a request. It lets unknown parameters pass. */
const order = ["missing", "type", "value", "condition"] as const;

/**
 * Compares the parameters with the spec.
 *
 * @param rules - The checks of the action.
 * @returns The same parameters, which are now known to be a request of the action.
 * @throws {Refusal} when they are not, for the problem that the service would meet first.
 */
export function validate(parameters: unknown, rules: LoadedAction): unknown {
  const problems = rules.validate(parameters);
  for (const kind of order) {
    const problem = problems.find((candidate) => candidate.kind === kind);
    if (problem !== undefined) throw refusalFor(problem);
  }
  return parameters;
}

/** Codes name the parameter as a whole, not an item of it. */
function refusalFor({ kind, parameter }: RequestProblem): Refusal {
  const [name = parameter] = parameter.split(/[.[]/);
  return kind === "missing" ? missingParameter(name) : invalidParameter(name);
}
