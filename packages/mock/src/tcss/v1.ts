import { equalSignatures, hmacBase64 } from "../crypto/digest.js";
import type { Pair } from "../wire/query-string.js";
import { compareText, valueOf } from "../wire/query-string.js";
import type { WireRequest } from "../wire/message.js";
import { hostSpellings } from "./hosts.js";

/**
 * Verifies signature v1, which is made over the raw parameters and sent as one of them.
 *
 * @param request - The request.
 * @param pairs - All its parameters.
 * @param secret - SecretKey of the account that is said to have signed.
 * @see https://www.tencentcloud.com/document/product/1163/52899, read 2026-11-21
 */
export function isSignedByV1(request: WireRequest, pairs: readonly Pair[], secret: string): boolean {
  // One of the vendor's SDKs writes Base64 with a line break at its end.
  const signature = (valueOf(pairs, "Signature") ?? "").replace(/\r?\n$/, "");
  const algorithm = valueOf(pairs, "SignatureMethod") === "HmacSHA256" ? "sha256" : "sha1";
  const parameters = pairs
    .filter(({ name }) => name !== "Signature")
    .toSorted((a, b) => compareText(a.name, b.name))
    .map(({ name, value }) => `${name}=${value}`)
    .join("&");
  return hostSpellings(request.hosts).some((host) =>
    equalSignatures(hmacBase64(algorithm, secret, `${request.method}${host}/?${parameters}`), signature),
  );
}
