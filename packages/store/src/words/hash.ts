import { hash } from "node:crypto";

/** The first 128 bits of SHA-256: short, and equal for no two texts that anybody could find. */
export function hashOf(text: string): Uint8Array {
  return hash("sha256", text, "buffer").subarray(0, 16);
}

/** The same of a SHA-256 that is there already, as hexadecimal digits. */
export function shortHash(sha256: string): Uint8Array {
  return Buffer.from(sha256.slice(0, 32), "hex");
}
