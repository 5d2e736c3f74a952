import { services } from "@plimsoll/types";

import type { Pair } from "../wire/query-string.js";
import { parsePairs, valueOf } from "../wire/query-string.js";
import type { WireRequest } from "../wire/message.js";
import { formPairs, hasHeaderLike, headerOf, maxBodyBytes, mediaTypeOf, queryAndFormPairs } from "../wire/message.js";
import { missingParameter, tcssRefusal } from "./errors.js";
import { readVendorHost } from "./hosts.js";

/** A request to TCSS with its common parameters read. */
export interface TcssCall {
  readonly request: WireRequest;
  /** `tc3` is signature v3, in the header; `v1` is the older one, in the parameters. */
  readonly scheme: "tc3" | "v1";
  /** Parameters of the query or the form, the common ones included. */
  readonly pairs: readonly Pair[];
  readonly action: string;
  readonly version: string;
  /** Seconds since 1970, as text. */
  readonly timestamp: string;
  /** `undefined` if the request names no region. */
  readonly region: string | undefined;
  /** Token of temporary credentials. */
  readonly token: string | undefined;
}

/** Parameters that say how a request is made; they travel in headers, or next to those of the action. */
const commonNames = [
  "Action",
  "Version",
  "Region",
  "Timestamp",
  "Token",
  "Language",
  "RequestClient",
  "Nonce",
  "SecretId",
  "Signature",
  "SignatureMethod",
];

/** The common parameters that a request must have. */
const requiredNames = {
  tc3: ["Action", "Version", "Timestamp", "Authorization"],
  v1: ["Action", "Version", "Timestamp", "Nonce", "SecretId", "Signature"],
} as const;

/** Limits on the size of a request. @see https://www.tencentcloud.com/document/product/1163/52896, read 2026-11-21 */
const maxBytes = { get: 32 * 1024, v1: 1024 * 1024, tc3: maxBodyBytes };

/** What the gateway answers of v1, by https://github.com/TencentCloud/tencentcloud-sdk-python/issues/42, read 2026-11-21 */
const tooLargeForV1 =
  "The provided credentials could not be validated because of exceeding request size limit, please use new signature method `TC3-HMAC-SHA256`.";

/** Whether a request speaks the protocol of TCSS. */
export function claims(request: WireRequest): boolean {
  if (
    headerOf(request.headers, "authorization")?.startsWith("TC3-") === true ||
    hasHeaderLike(request.headers, "x-tc-")
  )
    return true;
  const pairs = queryAndFormPairs(request);
  return valueOf(pairs, "SecretId") !== undefined || valueOf(pairs, "Version") === services.tcss.version;
}

/** Name of the action, even of a request that is refused; empty if there is none. */
export function actionOf(request: WireRequest): string {
  return headerOf(request.headers, "x-tc-action") ?? valueOf(queryAndFormPairs(request), "Action") ?? "";
}

/**
 * Reads the common parameters and refuses what is no request to the API at all.
 *
 * @param product - Whose request it is; the product is that of the vendor's host, too. @default "tcss"
 * @throws {Refusal} when the method, the host, the size, the type of the body or a common parameter is wrong.
 */
export function readCall(request: WireRequest, product = "tcss"): TcssCall {
  if (request.method !== "GET" && request.method !== "POST") throw tcssRefusal("UnsupportedProtocol");
  checkProduct(request, product);
  const pairs = request.method === "GET" ? parsePairs(request.query) : formPairs(request);
  const scheme = schemeOf(request, pairs);
  checkSize(request, scheme);
  checkMediaType(request, scheme);
  checkPairs(pairs);

  const read = (name: string): string | undefined => readCommon(request, pairs, name);
  const missing = requiredNames[scheme].find((name) => (read(name) ?? "") === "");
  if (missing !== undefined) throw missingParameter(missing);
  const [action = "", version = "", timestamp = ""] = ["Action", "Version", "Timestamp"].map(read);
  return { request, scheme, pairs, action, version, timestamp, region: read("Region"), token: read("Token") };
}

/** The parameters of the action among those of the query or the form. */
export function actionPairs(call: TcssCall): readonly Pair[] {
  return call.pairs.filter(({ name }) => !commonNames.includes(name));
}

/** Signature v1 is one of the parameters; all else is taken for v3, if only to be told what is missing. */
function schemeOf(request: WireRequest, pairs: readonly Pair[]): TcssCall["scheme"] {
  if (headerOf(request.headers, "authorization") !== undefined) return "tc3";
  return (valueOf(pairs, "Signature") ?? valueOf(pairs, "SecretId")) === undefined ? "tc3" : "v1";
}

/** With v3 the common parameters travel in headers, which need not be signed; those of a POST may stand in its query. */
function readCommon({ headers, method, query }: WireRequest, pairs: readonly Pair[], name: string): string | undefined {
  if (name === "Authorization") return headerOf(headers, "authorization");
  const given = headerOf(headers, `x-tc-${name.toLowerCase()}`) ?? valueOf(pairs, name);
  const isV3Post = method === "POST" && headers["authorization"] !== undefined;
  return given ?? (isV3Post ? valueOf(parsePairs(query), name) : undefined);
}

/** The product must be that of the host, if the host is the vendor's. */
function checkProduct({ hosts }: WireRequest, wanted: string): void {
  const { product = wanted } = readVendorHost(hosts[0] ?? "") ?? {};
  if (product !== wanted)
    throw tcssRefusal("NoSuchProduct", `The host is that of ${product}; the request is one to ${wanted}.`);
}

function checkSize(request: WireRequest, scheme: TcssCall["scheme"]): void {
  const isGet = request.method === "GET";
  const bytes = isGet ? request.query.length : request.bodyBytes;
  const limit = isGet ? maxBytes.get : maxBytes[scheme];
  if (bytes <= limit) return;
  if (scheme === "v1") throw tcssRefusal("AuthFailure.SignatureFailure", tooLargeForV1);
  throw tcssRefusal("RequestSizeLimitExceeded", `The request has ${bytes} bytes; ${limit} are allowed.`);
}

function checkMediaType(request: WireRequest, scheme: TcssCall["scheme"]): void {
  const wanted =
    request.method === "POST" && scheme === "tc3" ? "application/json" : "application/x-www-form-urlencoded";
  // A GET signed the older way has no type: its signature does not cover headers.
  if (request.method === "GET" && scheme === "v1") return;
  if (mediaTypeOf(request) !== wanted)
    throw tcssRefusal("InvalidParameter", `The Content-Type of this request must be ${wanted}.`);
}

function checkPairs(pairs: readonly Pair[]): void {
  if (pairs.some(({ hasValue }) => !hasValue))
    throw tcssRefusal("InvalidParameter", "Url key and value should be splited by `=`.");
}
