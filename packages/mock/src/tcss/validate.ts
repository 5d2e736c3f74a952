import type { ActionOf } from "@plimsoll/types";
import { errorCodes } from "@plimsoll/types";
import type { LoadedAction, RequestProblem } from "@plimsoll/validators";

import type { Refusal } from "../gateway/refusal.js";
import { invalidValue, isTcssError, missingParameter, tcssRefusal } from "./errors.js";

/** The order in which the gateway looks at a request. */
const order = ["unknown", "missing", "type", "value", "condition"] as const;

/**
 * Compares the parameters with the spec.
 *
 * @param rules - The checks of the action.
 * @returns The same parameters, which are now known to be a request of the action.
 * @throws {Refusal} when they are not, for the problem that the service would meet first.
 */
export function validate(action: ActionOf<"tcss">, parameters: unknown, rules: LoadedAction): unknown {
  const problems = rules.validate(parameters);
  for (const kind of order) {
    const problem = problems.find((candidate) => candidate.kind === kind);
    if (problem !== undefined) throw refusalFor(problem, action);
  }
  return parameters;
}

function refusalFor({ kind, parameter, message, code }: RequestProblem, action: ActionOf<"tcss">): Refusal {
  switch (kind) {
    case "unknown":
      return tcssRefusal("UnknownParameter", `${message}.`);
    case "missing":
      return missingParameter(parameter);
    case "type":
      return tcssRefusal("InvalidParameter", `${message}.`);
    case "value":
      // Actions that do not document InvalidParameterValue answer the more general code.
      return errorCodes.tcss[action].includes("InvalidParameterValue")
        ? invalidValue(parameter)
        : tcssRefusal("InvalidParameter", `${message}.`);
    case "condition":
      return tcssRefusal(code !== undefined && isTcssError(code) ? code : "InvalidParameter", `${message}.`);
  }
}
