import { services } from "@plimsoll/types";

import type { Pair } from "../wire/query-string.js";
import { valueOf } from "../wire/query-string.js";
import type { WireRequest } from "../wire/message.js";
import { hasHeaderLike, headerOf, maxBodyBytes, queryAndFormPairs } from "../wire/message.js";
import { bodyTooLarge, missingParameter, sasRefusal } from "./errors.js";
import { formatOf } from "./format.js";
import { readVendorHost } from "./hosts.js";

/** A request to Security Center with its common parameters read. */
export interface SasCall {
  readonly request: WireRequest;
  /** `acs3` is signature V3, in the header; `rpc` is RPC signature 1.0, in the parameters; `none` is not signed. */
  readonly scheme: "acs3" | "none" | "rpc";
  /** Parameters of the query and the form, the common ones included. */
  readonly pairs: readonly Pair[];
  readonly action: string;
  readonly version: string;
}

/** Parameters that say how a request is made; with signature V3 they travel in headers. */
const commonNames = [
  "Action",
  "Version",
  "Format",
  "AccessKeyId",
  "Signature",
  "SignatureMethod",
  "SignatureNonce",
  "SignatureVersion",
  "SecurityToken",
  "Timestamp",
  "TimeStamp",
];

/** Whether a request speaks the protocol of Security Center. */
export function claims(request: WireRequest): boolean {
  if (
    headerOf(request.headers, "authorization")?.startsWith("ACS3-") === true ||
    hasHeaderLike(request.headers, "x-acs-")
  )
    return true;
  const pairs = queryAndFormPairs(request);
  return (
    ["AccessKeyId", "SignatureVersion"].some((name) => valueOf(pairs, name) !== undefined) ||
    valueOf(pairs, "Version") === services.sas.version
  );
}

/** Name of the action, even of a request that is refused; empty if there is none. */
export function actionOf(request: WireRequest): string {
  const pairs = queryAndFormPairs(request);
  return readCommon({ request, pairs, scheme: schemeOf(request, pairs) }, "Action") ?? "";
}

/**
 * Reads what a request is for and refuses what is no request to the API at all.
 *
 * @param isHost - Whether one of the vendor's hosts leads to the product. @default whether it leads to Security Center
 * @throws {Refusal} when the host is that of another product, the body too long, or the action or version missing.
 */
export function readCall(request: WireRequest, isHost: (host: string) => boolean = isSasHost): SasCall {
  if (!isHost(request.hosts[0] ?? "")) throw sasRefusal("InvalidProduct.NotFound");
  if (request.bodyBytes > maxBodyBytes) throw bodyTooLarge();
  const pairs = queryAndFormPairs(request);
  const head = { request, pairs, scheme: schemeOf(request, pairs) };
  const required = (name: "Action" | "Version"): string => {
    const value = readCommon(head, name);
    if (value === undefined || value === "") throw missingParameter(name);
    return value;
  };
  return { ...head, action: required("Action"), version: required("Version") };
}

/** A host that is not the vendor's may lead anywhere. */
function isSasHost(host: string): boolean {
  return readVendorHost(host)?.isSas !== false;
}

/** The parameters of the action among those of the query and the form. */
export function actionPairs(call: SasCall): readonly Pair[] {
  return call.pairs.filter(({ name }) => !commonNames.includes(name));
}

/**
 * Refuses other methods than GET and POST, and formats of answers that there are not.
 *
 * @throws {Refusal} when either is asked for.
 */
export function checkShape({ request }: SasCall): void {
  if (request.method !== "GET" && request.method !== "POST") throw sasRefusal("UnsupportedHTTPMethod");
  const { problem } = formatOf(request);
  if (problem !== undefined) throw sasRefusal(`InvalidParameter.${problem}`);
}

/** The vendor's older client also sends `x-acs-action`, in another spelling, so only the signature tells. */
function schemeOf(request: WireRequest, pairs: readonly Pair[]): SasCall["scheme"] {
  if (headerOf(request.headers, "authorization") !== undefined) return "acs3";
  return valueOf(pairs, "Signature") === undefined ? "none" : "rpc";
}

function readCommon(
  { request, pairs, scheme }: Pick<SasCall, "pairs" | "request" | "scheme">,
  name: "Action" | "Version",
): string | undefined {
  const inHeader = headerOf(request.headers, `x-acs-${name.toLowerCase()}`);
  const inParameters = valueOf(pairs, name);
  return scheme === "rpc" ? (inParameters ?? inHeader) : (inHeader ?? inParameters);
}
