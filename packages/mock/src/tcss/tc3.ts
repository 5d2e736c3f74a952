import type { KeyObject } from "node:crypto";

import type { Account } from "../gateway/accounts.js";
import { copyText } from "../runtime/copy-text.js";
import { equalSignatures, hmacSha256, sha256Hex } from "../crypto/digest.js";
import { nodeCrypto } from "../crypto/node-crypto.js";
import type { WireRequest } from "../wire/message.js";
import { headerOf } from "../wire/message.js";
import { hostSpellings } from "./hosts.js";

/** The parts of an Authorization header of signature v3. */
export interface Tc3Authorization {
  readonly secretId: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Service of the credential scope. The vendor's Node SDK takes it from the endpoint: `127` for `127.0.0.1:8080`. */
  readonly service: string;
  readonly signedHeaders: readonly string[];
  /** 64 hexadecimal digits. */
  readonly signature: string;
}

const pattern =
  /^TC3-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{4}-\d{2}-\d{2})\/([^/,\s]+)\/tc3_request,\s*SignedHeaders=([a-z0-9;_-]+),\s*Signature=([0-9a-f]{64})$/;

/** One mock sees few dates and services; a caller that makes up many must not fill the memory. */
const maxDerivedKeys = 64;

/** Takes an Authorization header apart; `undefined` if it is malformed. */
export function parseTc3(authorization: string): Tc3Authorization | undefined {
  const [, secretId, date, service, signedHeaders, signature] = pattern.exec(authorization) ?? [];
  if (
    secretId === undefined ||
    date === undefined ||
    service === undefined ||
    signedHeaders === undefined ||
    signature === undefined
  )
    return undefined;
  return { secretId, date, service, signedHeaders: signedHeaders.split(";"), signature };
}

/**
 * Verifies signature v3.
 *
 * @param request - The request.
 * @param authorization - Its Authorization header.
 * @param signer - Account that is said to have signed, and the time of the request in seconds, as text.
 * @see https://www.tencentcloud.com/document/product/1163/52898, read 2026-11-21
 */
export function isSignedByTc3(
  request: WireRequest,
  authorization: Tc3Authorization,
  { account, timestamp }: { readonly account: Account; readonly timestamp: string },
): boolean {
  const { date, service, signedHeaders, signature } = authorization;
  if (!signedHeaders.includes("host") || !signedHeaders.includes("content-type")) return false;
  if (date !== new Date(Number(timestamp) * 1000).toISOString().slice(0, 10)) return false;
  const key = signingKey(account, date, service);
  const payloadHash = sha256Hex(payloadOf(request));
  return hostSpellings(request.hosts).some((host) => {
    const canonical = canonicalRequest(request, { signedHeaders, host, payloadHash });
    const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${date}/${service}/tc3_request\n${sha256Hex(canonical)}`;
    return equalSignatures(hmacSha256(key, toSign).toString("hex"), signature);
  });
}

function canonicalRequest(
  request: WireRequest,
  {
    signedHeaders,
    host,
    payloadHash,
  }: { readonly signedHeaders: readonly string[]; readonly host: string; readonly payloadHash: string },
): string {
  const isGet = request.method === "GET";
  const headers = signedHeaders.map((name) => {
    const value = name === "host" ? host : (headerOf(request.headers, name) ?? "");
    return `${name}:${value.trim().toLowerCase()}\n`;
  });
  // The query is taken as it was sent: the SDKs do not agree on an order.
  return [request.method, "/", isGet ? request.query : "", headers.join(""), signedHeaders.join(";"), payloadHash].join(
    "\n",
  );
}

function payloadOf(request: WireRequest): Buffer | string {
  const unsigned = "UNSIGNED-PAYLOAD";
  if (headerOf(request.headers, "x-tc-content-sha256") === unsigned) return unsigned;
  return request.method === "GET" ? "" : request.body;
}

function signingKey({ secret, derivedKeys }: Account, date: string, service: string): KeyObject {
  const scope = `${date}/${service}`;
  const known = derivedKeys.get(scope);
  if (known !== undefined) return known;
  if (derivedKeys.size >= maxDerivedKeys) derivedKeys.clear();
  // As a key object it is prepared once; an HMAC with the bytes costs five times as much.
  const key = nodeCrypto.createSecretKey(
    hmacSha256(hmacSha256(hmacSha256(`TC3${secret}`, date), service), "tc3_request"),
  );
  derivedKeys.set(copyText(scope, scope.length), key);
  return key;
}
