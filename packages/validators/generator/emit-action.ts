import type { SpecOperation, SpecService } from "@plimsoll/specs/reader";

import { checksOf } from "./checks-of.ts";
import { referenceOf } from "./reference-of.ts";

/** The module of one action: its checks as plain code and its reference. Whoever needs the action loads nothing else. */
export function emitAction(service: SpecService, operation: SpecOperation): string {
  const action = operation.operationId;
  const { code, request, conditions } = checksOf(operation);
  return `// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

${code.trim()}

/** Checks and reference of ${action}. */
export const action: LoadedAction = createAction({
  name: "${action}",
  request: ${request},
  conditions: [${conditions.join(", ")}],
  commonErrors: commonErrors.${service},
  reference: ${JSON.stringify(referenceOf(operation), null, 2)},
});
`;
}
