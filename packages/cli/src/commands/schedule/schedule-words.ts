import type { ScheduleKind } from "@plimsoll/core";

import { jsonText } from "../../exact-json.js";

/** Says which schedule, `the host schedule`. */
export function kindText(kind: ScheduleKind, id?: string): string {
  if (kind === "images") return id === undefined ? "the schedules of images" : `the schedule ${id} of images`;
  return `the ${kind} schedule`;
}

/** Writes the value of a field for people. */
export function valueText(value: unknown): string {
  if (value === undefined) return "none";
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return jsonText(value);
  if (!Array.isArray(value)) return nameText(value);
  const texts = value.slice(0, 5).map(valueText);
  return value.length === 0
    ? "none"
    : [...texts, ...(value.length > 5 ? [`and ${value.length - 5} more`] : [])].join(", ");
}

/** A registry image by its name. */
function nameText(value: object): string {
  const { namespace = "", name = "", tag = "" } = value as Partial<Record<"name" | "namespace" | "tag", unknown>>; // only written
  return `${namespace === "" ? "" : `${String(namespace)}/`}${String(name)}:${String(tag)}`;
}
