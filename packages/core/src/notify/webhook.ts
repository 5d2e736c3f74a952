import { hash } from "node:crypto";

import { type Channel, type ChannelRequest, type ChannelTarget, JSON_HEADERS } from "./channel.js";
import { hmacBase64 } from "./hmac.js";
import type { Message } from "./message.js";

/** Secrets of Standard Webhooks have 24 to 64 bytes. */
const SECRET = /^whsec_((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/;

/**
 * Any receiver, by Standard Webhooks 1.0: `webhook-id`, which a repeated request has again, `webhook-timestamp` in seconds, and
 * `webhook-signature`, the base64 of HMAC-SHA-256 over ID, timestamp and body with points between, `v1,` in front. The key is what
 * stands after `whsec_` in the secret, decoded from base64. Every status of success is one.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md, as described on
 * https://dev.to/shannonllc/standard-webhooks-explained-headers-signature-scheme-and-libraries-1c0g, read 2026-11-27
 */
export const webhook: Channel = {
  title: "any receiver, by Standard Webhooks",
  signs: true,
  secretProblem: (secret: string): string | undefined => {
    const bytes = secretBytes(secret).length;
    return bytes >= 24 && bytes <= 64 ? undefined : "it must be whsec_ and the base64 of 24 to 64 bytes";
  },
  request: ({ data }: Message, { url, secret, now }: ChannelTarget): ChannelRequest => {
    const body = JSON.stringify({ type: "plimsoll.verdicts.changed", timestamp: now.toISOString(), data });
    const id = `msg_${hash("sha256", JSON.stringify(data)).slice(0, 32)}`;
    const seconds = String(Math.floor(now.getTime() / 1000));
    const signature =
      secret === undefined
        ? {}
        : { "webhook-signature": `v1,${hmacBase64(secretBytes(secret), `${id}.${seconds}.${body}`)}` };
    return { url, headers: { ...JSON_HEADERS, "webhook-id": id, "webhook-timestamp": seconds, ...signature }, body };
  },
  problemOf: (): undefined => undefined,
};

function secretBytes(secret: string): Uint8Array {
  return Buffer.from(SECRET.exec(secret)?.[1] ?? "", "base64");
}
