import { stripVTControlCharacters } from "node:util";

/** A value as a person reads it. Names come from registries that anyone may push to: nothing in them may steer the terminal. */
export function printable(value: boolean | number | string | undefined): string {
  if (value === undefined || value === "") return "-";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return stripVTControlCharacters(String(value)).replaceAll(/\p{Cc}/gu, "?");
}
