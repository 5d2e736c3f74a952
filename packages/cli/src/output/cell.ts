import { jsonText } from "../exact-json.js";
import type { Value } from "./view.js";

/** A value as a cell. What has parts is written as JSON. */
export function cellOf(value: unknown): Value {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.join(", ");
  if (typeof value === "object") return jsonText(value);
  return value as Value; // JSON has nothing else
}
