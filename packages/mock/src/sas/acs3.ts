import { equalSignatures, hmacSha256, sha256Hex } from "../crypto/digest.js";
import { compareText, encodeRfc3986, parsePairs } from "../wire/query-string.js";
import type { WireRequest } from "../wire/message.js";
import { headerOf } from "../wire/message.js";

/** The parts of an Authorization header of signature V3. */
export interface Acs3Authorization {
  readonly accessKeyId: string;
  readonly signedHeaders: readonly string[];
  /** 64 hexadecimal digits. */
  readonly signature: string;
}

const pattern =
  /^ACS3-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([A-Za-z0-9;_-]+),\s*Signature=([0-9a-f]{64})$/;

/** Takes an Authorization header apart; `undefined` if it is malformed. */
export function parseAcs3(authorization: string): Acs3Authorization | undefined {
  const [, accessKeyId, signedHeaders, signature] = pattern.exec(authorization) ?? [];
  if (accessKeyId === undefined || signedHeaders === undefined || signature === undefined) return undefined;
  return { accessKeyId, signedHeaders: signedHeaders.toLowerCase().split(";"), signature };
}

/** True if the signature covers the required headers: the host, the digest of the body, and every `x-acs-` header. */
export function coversRequiredHeaders(request: WireRequest, { signedHeaders }: Acs3Authorization): boolean {
  const present = Object.keys(request.headers).filter((name) => name.startsWith("x-acs-"));
  return ["host", "x-acs-content-sha256", ...present].every((name) => signedHeaders.includes(name));
}

/**
 * Verifies signature V3.
 *
 * @param request - The request.
 * @param authorization - Its Authorization header.
 * @param secret - AccessKeySecret of the account that is said to have signed.
 * @returns `undefined` if the signature matches, otherwise the canonical request that the mock expected.
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature, read 2026-11-21
 */
export function mismatchOfAcs3(
  request: WireRequest,
  authorization: Acs3Authorization,
  secret: string,
): string | undefined {
  const payloadHash = headerOf(request.headers, "x-acs-content-sha256") ?? "";
  const canonicalRequests = request.hosts.flatMap((host) =>
    queryEncodings(request.query).map((query) =>
      canonicalRequest(request, { authorization, host, query, payloadHash }),
    ),
  );
  const matches = canonicalRequests.some((canonical) => {
    const toSign = `ACS3-HMAC-SHA256\n${sha256Hex(canonical)}`;
    return equalSignatures(hmacSha256(secret, toSign).toString("hex"), authorization.signature);
  });
  return matches && payloadHash === sha256Hex(request.body) ? undefined : canonicalRequests[0];
}

/** The vendor's Node client encodes only the values, the documents say names too. */
function queryEncodings(query: string): readonly string[] {
  const pairs = parsePairs(query).toSorted((a, b) => compareText(a.name, b.name));
  const encodeWith = (encodeName: (name: string) => string): string =>
    pairs.map(({ name, value }) => `${encodeName(name)}=${encodeRfc3986(value)}`).join("&");
  return [...new Set([encodeWith(encodeRfc3986), encodeWith((name) => name)])];
}

interface CanonicalParts {
  readonly authorization: Acs3Authorization;
  readonly host: string;
  readonly query: string;
  readonly payloadHash: string;
}

function canonicalRequest(request: WireRequest, { authorization, host, query, payloadHash }: CanonicalParts): string {
  const { signedHeaders } = authorization;
  const headers = signedHeaders.map(
    (name) => `${name}:${(name === "host" ? host : (headerOf(request.headers, name) ?? "")).trim()}\n`,
  );
  return [request.method, "/", query, headers.join(""), signedHeaders.join(";"), payloadHash].join("\n");
}
