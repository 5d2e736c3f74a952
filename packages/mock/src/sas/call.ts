import { services } from "@plimsoll/types";

import type { ParsedCall } from "../gateway/parsed-call.js";
import { hasHeaderLike, headerOf } from "../wire/message.js";
import type { ParsedRequest } from "../wire/parsed-request.js";
import type { Pair } from "../wire/query-string.js";
import { valueOf } from "../wire/query-string.js";
import type { RequestedFormat } from "./format.js";
import { formatOf } from "./format.js";

/** A request to Security Center with its common parameters read. A parameter that the request lacks is empty. */
export interface SasCall extends ParsedCall {
  /** `acs3` is signature V3, in the header; `rpc` is RPC signature 1.0, in the parameters; `none` is not signed. */
  readonly scheme: "acs3" | "none" | "rpc";
  readonly version: string;
  /** Format of the answer. */
  readonly format: RequestedFormat;
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

/** True if a request speaks the protocol of Security Center. */
export function claims(request: ParsedRequest): boolean {
  return (
    headerOf(request.headers, "authorization")?.startsWith("ACS3-") === true ||
    hasHeaderLike(request.headers, "x-acs-") ||
    ["AccessKeyId", "SignatureVersion"].some((name) => valueOf(request.pairs, name) !== undefined) ||
    valueOf(request.pairs, "Version") === services.sas.version
  );
}

/** Reads the common parameters. */
export function parseCall(request: ParsedRequest): SasCall {
  const scheme = schemeOf(request);
  const read = (name: "Action" | "Version"): string => {
    const inHeader = headerOf(request.headers, `x-acs-${name.toLowerCase()}`);
    const inParameters = valueOf(request.pairs, name);
    return (scheme === "rpc" ? (inParameters ?? inHeader) : (inHeader ?? inParameters)) ?? "";
  };
  return { request, scheme, action: read("Action"), version: read("Version"), format: formatOf(request) };
}

/** The parameters of the action among those of the query and the form. */
export function actionPairs({ request }: SasCall): readonly Pair[] {
  return request.pairs.filter(({ name }) => !commonNames.includes(name));
}

/** The vendor's older client also sends `x-acs-action`, in another spelling, so only the signature tells. */
function schemeOf(request: ParsedRequest): SasCall["scheme"] {
  if (headerOf(request.headers, "authorization") !== undefined) return "acs3";
  return valueOf(request.pairs, "Signature") === undefined ? "none" : "rpc";
}
