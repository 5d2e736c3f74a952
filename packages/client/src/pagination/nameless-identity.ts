import { fingerprint } from "./fingerprint.js";

/** By what an item without an identity is known again: a fingerprint of all that it holds. */
export function namelessIdentity(item: unknown): string {
  return `?${fingerprint(textOf(item)).join("-")}`;
}

function textOf(item: unknown): string {
  try {
    return JSON.stringify(item, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)) ?? "";
  } catch {
    // Nested deeper than the runtime can follow.
    return "";
  }
}
