import { createHash } from "node:crypto";

/** Namespace of our names, chosen once at random. */
const NAMESPACE = Buffer.from("6f1b2f5a4c0d4e0b9d5a3f7b8c21e64d", "hex");

/** The UUID of a name by SHA-1 (version 5, RFC 9562): the same for the same name. */
export function uuidV5(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
