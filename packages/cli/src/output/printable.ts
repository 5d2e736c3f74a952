import type { Value } from "./view.js";
import { visible } from "./visible.js";

/** A value as a person reads it, on one line. */
export function printable(value: Value): string {
  if (value === undefined || value === "") return "-";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return visible(String(value));
}
