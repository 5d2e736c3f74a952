import { isTooDeep } from "../wire/json-depth.js";
import { isObject } from "../wire/unflatten.js";
import { sasRefusal } from "./errors.js";

/**
 * Checks the further settings of a schedule.
 *
 * @throws {Refusal} when they are no JSON object.
 */
export function checkParam(param: string | undefined): void {
  if (param !== undefined && !isJsonObject(param))
    throw sasRefusal("InvalidParam", { text: "Param is not a JSON object." });
}

/** The refusal of a schedule that there is not. */
export function noSchedule(): Error {
  return sasRefusal("InvalidParam", { text: "There is no schedule with this ConfigId." });
}

function isJsonObject(text: string): boolean {
  if (isTooDeep(Buffer.from(text))) return false;
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}
