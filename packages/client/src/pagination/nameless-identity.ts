import { fingerprint } from "./fingerprint.js";

/** Identity of an item that has no field for it: a fingerprint of its whole content. */
export function namelessIdentity(item: unknown): string {
  return `?${fingerprint(textOf(item)).join("-")}`;
}

function textOf(item: unknown): string {
  try {
    return JSON.stringify(item ?? null, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  } catch {
    // Nested deeper than the runtime can follow.
    return "";
  }
}
