import type { ParameterSchema } from "@plimsoll/validators/reference";

import { unflatten } from "../wire/unflatten.js";
import type { SasCall } from "./call.js";
import { actionPairs } from "./call.js";

/** Lists are numbered from 1: `ScanRange.1`. */
const firstIndex = 1;

/**
 * Reads the parameters of the action, flattened in query and form. An empty one counts as absent.
 *
 * @param schema - Schema of the request.
 */
export function decode(call: SasCall, schema: ParameterSchema): unknown {
  const given = actionPairs(call).filter(({ name, value }) => value !== "" || name.includes("."));
  return unflatten(given, schema, firstIndex);
}
