import { createHmac } from "node:crypto";

/** HMAC-SHA-256 in base64. */
export function hmacBase64(key: Uint8Array | string, text: string): string {
  return createHmac("sha256", key).update(text).digest("base64");
}
