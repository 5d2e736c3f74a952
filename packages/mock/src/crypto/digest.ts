import type { KeyObject } from "node:crypto";

import { nodeCrypto } from "./node-crypto.js";

/** SHA-256 as lower-case hexadecimal digits. */
export function sha256Hex(data: Buffer | string): string {
  return nodeCrypto.hash("sha256", data, "hex");
}

/** HMAC with SHA-256, as bytes. */
export function hmacSha256(key: Buffer | KeyObject | string, data: string): Buffer {
  return nodeCrypto.createHmac("sha256", key).update(data).digest();
}

/** HMAC with the given digest, as Base64. */
export function hmacBase64(algorithm: "sha1" | "sha256", key: string, data: string): string {
  return nodeCrypto.createHmac(algorithm, key).update(data).digest("base64");
}

/** Compares two signatures in constant time. */
export function equalSignatures(expected: string, given: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.length === b.length && nodeCrypto.timingSafeEqual(a, b);
}
