import { platform } from "#platform";

import type { Clock } from "../base/clock.js";
import type { Answer } from "../transport/answer.js";
import { thenMaybe, type MaybePromise } from "../base/maybe-promise.js";
import type { WireRequest, Interceptor } from "../transport/exchange.js";
import { signingKeyOf } from "./signing-key-of.js";

/** Options of {@link signAcs3}. */
export interface SignAcs3Options {
  /** Host as the `Host` header says it, with the port where that is not the usual one. */
  readonly host: string;
  /** Source of time. */
  readonly clock: Clock;
}

/**
 * Signs each attempt with ACS3-HMAC-SHA256.
 *
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature, read 2026-11-21
 */
export function signAcs3({ host, clock }: SignAcs3Options): Interceptor {
  const namesOf = createNameCache();
  return (next) => (request) => {
    const { id, secret, token } = signingKeyOf(request);
    const { method, query, body } = request;
    const sign = (bodyHash: string): MaybePromise<Readonly<Record<string, string>>> => {
      const headers = {
        ...request.headers,
        "x-acs-content-sha256": bodyHash,
        "x-acs-date": `${new Date(clock.serverNow()).toISOString().slice(0, 19)}Z`,
        "x-acs-signature-nonce": platform.nonce(),
        ...(token === undefined ? {} : { "x-acs-accesskey-id": id, "x-acs-security-token": token }),
      };
      const all = { ...headers, host };
      const names = namesOf(all);
      const { canonicalRequest, signedHeaders } = acs3CanonicalRequest({ method, query, headers: all }, names);
      const signature = thenMaybe(acs3StringToSign(canonicalRequest), (text) => platform.hmacHex(secret, text));
      const start = `ACS3-HMAC-SHA256 Credential=${id},SignedHeaders=${signedHeaders},Signature=`;
      return thenMaybe(signature, (hex) => ({ ...headers, authorization: `${start}${hex}` }));
    };
    const send = (headers: Readonly<Record<string, string>>): Promise<Answer> => next({ ...request, headers });
    const signed = thenMaybe(body === "" ? emptyHash : platform.sha256Hex(body), sign);
    return signed instanceof Promise ? signed.then(send) : send(signed);
  };
}

type Headers = WireRequest["headers"];

/** Finds the headers that are signed, and keeps them while requests have the same headers, as those of one client nearly always do. */
function createNameCache(): (headers: Headers) => readonly string[] {
  let last = "";
  let kept: readonly string[] = [];
  return (headers) => {
    const all = Object.keys(headers).join(" ");
    if (all === last) return kept;
    kept = signedNames(headers);
    last = all;
    return kept;
  };
}

function signedNames(headers: Headers): readonly string[] {
  return Object.keys(headers)
    .filter((name) => name === "host" || name === "content-type" || name.startsWith("x-acs-"))
    .toSorted();
}

/** SHA-256 of the empty body that most requests have. */
const emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** The text that stands for a request, and the names of the headers in it. */
export interface Acs3Canonical {
  /** Text that is hashed. */
  readonly canonicalRequest: string;
  /** Names joined by `;`. */
  readonly signedHeaders: string;
}

/**
 * The text that stands for the request. Every `x-acs-` header is signed, with `host` and `content-type`; the body counts
 * through `x-acs-content-sha256`. The query must be sorted and encoded already, as `flattenParameters` leaves it.
 *
 * @param names - Names of the headers that are signed, in order. @default found among the headers
 */
export function acs3CanonicalRequest(
  { method, query, headers }: Pick<WireRequest, "headers" | "method" | "query">,
  names: readonly string[] = signedNames(headers),
): Acs3Canonical {
  let lines = "";
  for (const name of names) lines += `${name}:${(headers[name] ?? "").trim()}\n`;
  const signedHeaders = names.join(";");
  return {
    canonicalRequest: `${method}\n/\n${query}\n${lines}\n${signedHeaders}\n${headers["x-acs-content-sha256"] ?? ""}`,
    signedHeaders,
  };
}

/** The text whose HMAC is the signature. */
export function acs3StringToSign(canonicalRequest: string): MaybePromise<string> {
  return thenMaybe(platform.sha256Hex(canonicalRequest), (hash) => `ACS3-HMAC-SHA256\n${hash}`);
}
