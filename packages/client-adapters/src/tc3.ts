import { type KeyObject, createHmac, createSecretKey, hash } from "node:crypto";

/** Request for {@link tc3Headers} to sign. */
export interface Tc3Request {
  readonly action: string;
  readonly host: string;
  readonly body: string;
  readonly id: string;
  readonly secret: string;
  /** Unix time in seconds. */
  readonly timestamp: number;
}

let derived: { readonly day: string; readonly secret: string; readonly key: KeyObject } | undefined;

/**
 * Headers of a TCSS request, signed with TC3-HMAC-SHA256 in the cheapest way: what depends only on the day is kept,
 * as a key object, which spares Node the preparing of the key.
 *
 * @see https://www.tencentcloud.com/document/product/1163/52898, read 2026-11-21
 */
export function tc3Headers({ action, host, body, id, secret, timestamp }: Tc3Request): Record<string, string> {
  const day = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${hash("sha256", body)}`;
  const scope = `${day}/tcss/tc3_request`;
  const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${hash("sha256", canonical)}`;
  if (derived?.day !== day || derived.secret !== secret) derived = { day, secret, key: deriveKey(secret, day) };
  const signature = createHmac("sha256", derived.key).update(toSign).digest("hex");
  return {
    host,
    "content-type": "application/json",
    "x-tc-action": action,
    "x-tc-version": "2020-11-01",
    "x-tc-timestamp": String(timestamp),
    authorization: `TC3-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
  };
}

function deriveKey(secret: string, day: string): KeyObject {
  const steps = [day, "tcss", "tc3_request"];
  const start = Buffer.from(`TC3${secret}`);
  return createSecretKey(steps.reduce<Buffer>((key, text) => createHmac("sha256", key).update(text).digest(), start));
}
