import { randomInt } from "node:crypto";

import type { Pair, TcssCall } from "@plimsoll/mock/internal";
import {
  compareText,
  encodeRfc3986,
  headerOf,
  hmacBase64,
  hmacSha256,
  sha256Hex,
  tcssActionPairs,
  valueOf,
} from "@plimsoll/mock/internal";

import type { TencentUpstreamKey, UpstreamRequest } from "./upstream-keys.js";

/** Address and time that a request is signed for. */
export interface Destination {
  /** Scheme, host and port. */
  readonly origin: string;
  /** In milliseconds. */
  readonly nowMs: number;
}

/** Rebuilds a verified request for the real TCSS, by the same signature method, with the same parameters and region. */
export function signForTencent(call: TcssCall, key: TencentUpstreamKey, destination: Destination): UpstreamRequest {
  return call.scheme === "tc3" ? signTc3(call, key, destination) : signV1(call, key, destination);
}

/** @see https://www.tencentcloud.com/document/product/1163/52898, read 2026-11-21 */
function signTc3(call: TcssCall, key: TencentUpstreamKey, { origin, nowMs }: Destination): UpstreamRequest {
  const { method } = call.request;
  const seconds = Math.floor(nowMs / 1000);
  const date = new Date(seconds * 1000).toISOString().slice(0, 10);
  const isGet = method === "GET";
  const query = isGet ? encode(tcssActionPairs(call)) : "";
  const body = isGet ? "" : call.request.body.toString();
  const type = isGet ? "application/x-www-form-urlencoded" : "application/json";
  const canonical = `${method}\n/\n${query}\ncontent-type:${type}\nhost:${hostOf(origin)}\n\ncontent-type;host\n${sha256Hex(body)}`;
  const scope = `${date}/tcss/tc3_request`;
  const signingKey = hmacSha256(hmacSha256(hmacSha256(`TC3${key.secretKey}`, date), "tcss"), "tc3_request");
  const signature = hmacSha256(signingKey, `TC3-HMAC-SHA256\n${seconds}\n${scope}\n${sha256Hex(canonical)}`).toString(
    "hex",
  );
  return {
    method,
    url: toUrl(origin, query),
    headers: {
      "content-type": type,
      "x-tc-action": call.action,
      "x-tc-version": call.version,
      "x-tc-timestamp": String(seconds),
      ...(call.region === undefined ? {} : { "x-tc-region": call.region }),
      ...languageOf(call, "x-tc-language"),
      ...(key.token === undefined ? {} : { "x-tc-token": key.token }),
      authorization: `TC3-HMAC-SHA256 Credential=${key.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
    },
    ...(isGet ? {} : { body }),
  };
}

/** @see https://www.tencentcloud.com/document/product/1163/52899, read 2026-11-21 */
function signV1(call: TcssCall, key: TencentUpstreamKey, { origin, nowMs }: Destination): UpstreamRequest {
  const { method } = call.request;
  const common = {
    Action: call.action,
    Version: call.version,
    Timestamp: String(Math.floor(nowMs / 1000)),
    Nonce: String(randomInt(1, 2 ** 31)),
    SecretId: key.secretId,
    SignatureMethod: "HmacSHA256",
    ...(call.region === undefined ? {} : { Region: call.region }),
    ...languageOf(call, "Language"),
    ...(key.token === undefined ? {} : { Token: key.token }),
  };
  const pairs = [
    ...tcssActionPairs(call),
    ...Object.entries(common).map(([name, value]) => ({ name, value })),
  ].toSorted((a, b) => compareText(a.name, b.name));
  const raw = pairs.map(({ name, value }) => `${name}=${value}`).join("&");
  const signature = hmacBase64("sha256", key.secretKey, `${method}${hostOf(origin)}/?${raw}`);
  const text = encode([...pairs, { name: "Signature", value: signature }]);
  if (method === "GET") return { method, url: toUrl(origin, text), headers: {} };
  return {
    method,
    url: toUrl(origin, ""),
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: text,
  };
}

function languageOf({ request, pairs }: TcssCall, name: string): Readonly<Record<string, string>> {
  const language = headerOf(request.headers, "x-tc-language") ?? valueOf(pairs, "Language");
  return language === undefined ? {} : { [name]: language };
}

/** Writes parameters as a query or a form. */
export function encode(pairs: readonly Pick<Pair, "name" | "value">[]): string {
  return pairs.map(({ name, value }) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`).join("&");
}

/** Host and port, as `fetch` sends them. */
export function hostOf(origin: string): string {
  return new URL(origin).host;
}

/** Adds a query to an origin. */
export function toUrl(origin: string, query: string): string {
  return `${new URL(origin).origin}/${query === "" ? "" : `?${query}`}`;
}
