import { platform } from "#platform";

import type { Clock } from "../base/clock.js";
import type { Answer } from "../transport/answer.js";
import { thenMaybe, type MaybePromise } from "../base/maybe-promise.js";
import type { WireRequest, Interceptor } from "../transport/exchange.js";
import { signingKeyOf } from "./signing-key-of.js";

/** Options of {@link signTc3}. */
export interface SignTc3Options {
  /** Host as the `Host` header says it, with the port where that is not the usual one. */
  readonly host: string;
  /** Name of the service in the credential scope. */
  readonly service: string;
  /** Source of time. */
  readonly clock: Clock;
}

/** The parts of a request that the signature covers. Names of headers are lower-case. */
export type SignedParts = Pick<WireRequest, "body" | "headers" | "method" | "query">;

/** Sorted, as they must be. The action is signed too, as in the vendor's current example, though its SDKs leave it out. */
const signedHeaders = ["content-type", "host", "x-tc-action"] as const;
const signedNames = signedHeaders.join(";");

/**
 * Signs each attempt with TC3-HMAC-SHA256.
 *
 * @see https://www.tencentcloud.com/document/product/1163/52898 (signature v3), read 2026-11-21
 */
export function signTc3({ host, service, clock }: SignTc3Options): Interceptor {
  const signingKey = createTc3KeyCache(service);
  const dateOf = createDateCache();
  return (next) => (request) => {
    const { id, secret, token } = signingKeyOf(request);
    const timestamp = Math.floor(clock.serverNow() / 1000);
    const date = dateOf(timestamp);
    const scope = `${date}/${service}/tc3_request`;
    const { method, query, body } = request;
    const parts = { method, query, body, headers: { ...request.headers, host } };
    const send = (signature: string): Promise<Answer> => {
      const authorization = `TC3-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${signedNames}, Signature=${signature}`;
      const headers = { ...request.headers, "x-tc-timestamp": String(timestamp), authorization };
      return next({ ...request, headers: token === undefined ? headers : { ...headers, "x-tc-token": token } });
    };
    const toSign = thenMaybe(tc3CanonicalRequest(parts, signedHeaders), (text) =>
      tc3StringToSign(text, { timestamp, scope }),
    );
    const signature = thenMaybe(toSign, (text) =>
      thenMaybe(signingKey(secret, date), (key) => platform.hmacHex(key, text)),
    );
    return signature instanceof Promise ? signature.then(send) : send(signature);
  };
}

const secondsOfDay = 86_400;

/** Writes the UTC date of a time in seconds, and keeps it for the calls of the same day: it is a part of every signature. */
function createDateCache(): (timestamp: number) => string {
  let day = Number.NaN;
  let date = "";
  return (timestamp) => {
    const now = Math.floor(timestamp / secondsOfDay);
    if (now === day) return date;
    day = now;
    date = new Date(timestamp * 1000).toISOString().slice(0, 10);
    return date;
  };
}

/** The text that stands for the request. The query counts as it is sent: the rule does not sort it. */
export function tc3CanonicalRequest(
  { method, query, headers, body }: SignedParts,
  names: readonly string[],
): MaybePromise<string> {
  let lines = "";
  for (const name of names) lines += `${name}:${(headers[name] ?? "").trim().toLowerCase()}\n`;
  return thenMaybe(
    platform.sha256Hex(body),
    (bodyHash) => `${method}\n/\n${query}\n${lines}\n${names.join(";")}\n${bodyHash}`,
  );
}

/** When and where a signature holds. */
export interface Tc3Scope {
  /** Seconds since 1970. */
  readonly timestamp: number;
  /** UTC date, service and `tc3_request`, joined by `/`. */
  readonly scope: string;
}

/** The text whose HMAC is the signature. */
export function tc3StringToSign(canonicalRequest: string, { timestamp, scope }: Tc3Scope): MaybePromise<string> {
  return thenMaybe(platform.sha256Hex(canonicalRequest), (hash) => `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${hash}`);
}

/** The three keys derived from the secret key. Only the last one signs; the others are for tests of the derivation. */
export interface Tc3Keys {
  /** Valid for one day. */
  readonly secretDate: Uint8Array;
  /** Valid for one day and service. */
  readonly secretService: Uint8Array;
  /** Signs. */
  readonly secretSigning: Uint8Array;
}

/** Derives the key that signs on one day (UTC, `YYYY-MM-DD`) for one service. */
export async function deriveTc3Keys(secretKey: string, date: string, service: string): Promise<Tc3Keys> {
  const secretDate = await platform.hmac(`TC3${secretKey}`, date);
  const secretService = await platform.hmac(secretDate, service);
  return { secretDate, secretService, secretSigning: await platform.hmac(secretService, "tc3_request") };
}

/** Derives a key once for a day and a secret key, and keeps only the last. */
function createTc3KeyCache(service: string): (secretKey: string, date: string) => MaybePromise<Uint8Array> {
  let kept: { readonly secretKey: string; readonly date: string; readonly key: Uint8Array } | undefined;
  return (secretKey, date) => {
    if (kept?.secretKey === secretKey && kept.date === date) return kept.key;
    return deriveTc3Keys(secretKey, date, service).then(({ secretSigning: key }) => {
      kept = { secretKey, date, key };
      return key;
    });
  };
}
