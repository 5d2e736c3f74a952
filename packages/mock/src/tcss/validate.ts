import type { ActionOf, RequestOf } from "@plimsoll/types";
import { errorCodes } from "@plimsoll/types";
import type { RequestProblem } from "@plimsoll/validators";
import { validateRequest } from "@plimsoll/validators";

import type { Refusal } from "../gateway/refusal.js";
import { invalidValue, isTcssError, missingParameter, tcssRefusal } from "./errors.js";

/** The order in which the gateway looks at a request. */
const order = ["unknown", "missing", "type", "value", "condition"] as const;

/**
 * Compares the parameters with the spec.
 *
 * @returns The same parameters, now known to be a request of the action.
 * @throws {Refusal} when they are not, for the problem that the service would meet first.
 */
export function validate<A extends ActionOf<"tcss">>(action: A, parameters: unknown): RequestOf<"tcss", A> {
  const problems = validateRequest("tcss", action, parameters);
  for (const kind of order) {
    const problem = problems.find((candidate) => candidate.kind === kind);
    if (problem !== undefined) throw refusalFor(problem, action);
  }
  return parameters as RequestOf<"tcss", A>; // validated against the spec, from which this type is generated
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
