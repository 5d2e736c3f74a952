import { type KeyObject, createHmac, hash } from "node:crypto";

/** Request for {@link acs3Headers} to sign: a POST without a body. */
export interface Acs3Request {
  readonly action: string;
  readonly host: string;
  /** Canonical query string: percent-encoded and in order. */
  readonly query: string;
  readonly id: string;
  readonly secret: KeyObject;
  /** `2024-02-20T08:00:00Z` */
  readonly date: string;
  readonly nonce: string;
}

const EMPTY = hash("sha256", "");
const SIGNED = "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";

/**
 * Headers of a Security Center request, signed with ACS3-HMAC-SHA256 in the cheapest way.
 *
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature, read 2026-11-21
 */
export function acs3Headers({ action, host, query, id, secret, date, nonce }: Acs3Request): Record<string, string> {
  const headers = {
    host,
    "x-acs-action": action,
    "x-acs-content-sha256": EMPTY,
    "x-acs-date": date,
    "x-acs-signature-nonce": nonce,
    "x-acs-version": "2018-12-03",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const canonical = `POST\n/\n${query}\n${lines.join("")}\n${SIGNED}\n${EMPTY}`;
  const signature = createHmac("sha256", secret)
    .update(`ACS3-HMAC-SHA256\n${hash("sha256", canonical)}`)
    .digest("hex");
  return {
    ...headers,
    authorization: `ACS3-HMAC-SHA256 Credential=${id},SignedHeaders=${SIGNED},Signature=${signature}`,
  };
}
