import { services } from "@plimsoll/types";

import type { ParsedCall } from "../gateway/parsed-call.js";
import { hasHeaderLike, headerOf } from "../wire/message.js";
import type { ParsedRequest } from "../wire/parsed-request.js";
import type { Pair } from "../wire/query-string.js";
import { valueOf } from "../wire/query-string.js";

/** A request to TCSS with its common parameters read. A parameter that the request lacks is empty. */
export interface TcssCall extends ParsedCall {
  /** `tc3` is signature v3, in the header; `v1` is the older one, in the parameters. */
  readonly scheme: "tc3" | "v1";
  /** Parameters of the query or the form, the common ones included. */
  readonly pairs: readonly Pair[];
  /** Common parameters that the scheme requires and the request lacks, in the order in which they are looked for. */
  readonly missing: readonly string[];
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

/** True if a request speaks the protocol of TCSS. */
export function claims(request: ParsedRequest): boolean {
  return (
    headerOf(request.headers, "authorization")?.startsWith("TC3-") === true ||
    hasHeaderLike(request.headers, "x-tc-") ||
    valueOf(request.pairs, "SecretId") !== undefined ||
    valueOf(request.pairs, "Version") === services.tcss.version
  );
}

/** Reads the common parameters. */
export function parseCall(request: ParsedRequest): TcssCall {
  const pairs = request.method === "GET" ? request.queryPairs : request.formPairs;
  const scheme = schemeOf(request, pairs);
  const read = (name: string): string | undefined => readCommon(request, pairs, name);
  const [version = "", timestamp = ""] = ["Version", "Timestamp"].map(read);
  return {
    request,
    scheme,
    pairs,
    missing: requiredNames[scheme].filter((name) => (read(name) ?? "") === ""),
    // A request that names its action in the wrong place is refused, and the log of requests still shows the name.
    action: read("Action") ?? valueOf(request.pairs, "Action") ?? "",
    version,
    timestamp,
    region: read("Region"),
    token: read("Token"),
  };
}

/** The parameters of the action among those of the query or the form. */
export function actionPairs(call: TcssCall): readonly Pair[] {
  return call.pairs.filter(({ name }) => !commonNames.includes(name));
}

/** Signature v1 is one of the parameters. Any other request counts as v3, so that the refusal names the missing parameter. */
function schemeOf(request: ParsedRequest, pairs: readonly Pair[]): TcssCall["scheme"] {
  if (headerOf(request.headers, "authorization") !== undefined) return "tc3";
  return (valueOf(pairs, "Signature") ?? valueOf(pairs, "SecretId")) === undefined ? "tc3" : "v1";
}

/** With v3 the common parameters travel in headers, which need not be signed; those of a POST may stand in its query. */
function readCommon(
  { headers, method, queryPairs }: ParsedRequest,
  pairs: readonly Pair[],
  name: string,
): string | undefined {
  if (name === "Authorization") return headerOf(headers, "authorization");
  const given = headerOf(headers, `x-tc-${name.toLowerCase()}`) ?? valueOf(pairs, name);
  const isV3Post = method === "POST" && headers["authorization"] !== undefined;
  return given ?? (isV3Post ? valueOf(queryPairs, name) : undefined);
}
