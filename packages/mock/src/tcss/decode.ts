import type { ParameterSchema } from "@plimsoll/validators/reference";

import { isTooDeep, maxJsonDepth } from "../wire/json-depth.js";
import { coerceIntegers, isObject, unflatten } from "../wire/unflatten.js";
import type { TcssCall } from "./call.js";
import { actionPairs } from "./call.js";
import { tcssRefusal } from "./errors.js";

/** Lists are numbered from 0: `Filters.0.Name`. */
const firstIndex = 0;

/**
 * Reads the parameters of the action, from a JSON body or flattened from a query or a form.
 *
 * @param schema - Schema of the request.
 * @throws {Refusal} when the body is not a JSON object, or one that is nested too deeply.
 */
export function decode(call: TcssCall, schema: ParameterSchema): unknown {
  if (call.request.method === "POST" && call.scheme === "tc3")
    return coerceIntegers(parseBody(call.request.body), schema);
  // The vendor's Node SDK sends a member that is `undefined` as `Name=`.
  const given = actionPairs(call).filter(({ name, value }) => value !== "" || name.includes("."));
  return unflatten(given, schema, firstIndex);
}

function parseBody(body: Buffer): Record<string, unknown> {
  if (isTooDeep(body))
    throw tcssRefusal("InvalidParameter", `The body of the request is nested deeper than ${maxJsonDepth} levels.`);
  const parsed = parseJson(body.toString());
  if (!isObject(parsed)) throw tcssRefusal("InvalidParameter", "The body of the request must be a JSON object.");
  return parsed;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
