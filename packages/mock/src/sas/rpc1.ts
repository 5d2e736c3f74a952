import { equalSignatures, hmacBase64 } from "../crypto/digest.js";
import type { Pair } from "../wire/query-string.js";
import { compareText, encodeRfc3986, valueOf } from "../wire/query-string.js";
import type { WireRequest } from "../wire/message.js";

/**
 * Verifies RPC signature 1.0, which is made over the parameters of query and form together and sent as one of them.
 *
 * @param request - The request.
 * @param pairs - All its parameters.
 * @param secret - AccessKeySecret of the account that is said to have signed.
 * @returns `undefined` if the signature matches, otherwise the string to sign that the mock expected.
 * @see https://help.aliyun.com/en/sdk/product-overview/rpc-mechanism, read 2026-11-21
 */
export function mismatchOfRpc1(request: WireRequest, pairs: readonly Pair[], secret: string): string | undefined {
  const canonical = pairs
    .filter(({ name }) => name !== "Signature")
    .toSorted((a, b) => compareText(a.name, b.name))
    .map(({ name, value }) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`)
    .join("&");
  const toSign = `${request.method}&%2F&${encodeRfc3986(canonical)}`;
  return equalSignatures(hmacBase64("sha1", `${secret}&`, toSign), valueOf(pairs, "Signature") ?? "")
    ? undefined
    : toSign;
}
