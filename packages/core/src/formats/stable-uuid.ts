import { hash } from "node:crypto";

/** A UUID (version 8, RFC 9562) that is the same for the same text. */
export function stableUuid(text: string): string {
  const digits = hash("sha256", `uuid/1${text}`);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
