import type { ActionOf, ErrorCodeOf, RequestOf } from "@plimsoll/types";

import type { RefusalOptions, VendorError } from "../gateway/refusal.js";
import { Refusal } from "../gateway/refusal.js";

/** Every error code that the spec documents for Security Center. */
export type SasErrorCode = ErrorCodeOf<"sas", ActionOf<"sas">>;

/** Names of the parameters of an action, if it has any. */
type NamesOf<A extends ActionOf<"sas">> = string extends keyof RequestOf<"sas", A>
  ? never
  : keyof RequestOf<"sas", A> & string;

/** Names of the parameters of all actions. */
type ParameterName = { readonly [A in ActionOf<"sas">]: NamesOf<A> }[ActionOf<"sas">];

/** Codes that the vendor makes from the name of a parameter have no entry in the list. `InvalidParam` is about any of them. */
type ListedCode = Exclude<SasErrorCode, `Invalid${Exclude<ParameterName, "Param">}` | `Missing${string}`>;

/** One entry of the list with the HTTP status of the answer. */
interface SasError extends VendorError {
  readonly status: 400 | 403 | 404 | 500 | 503 | 504;
}

/**
 * The one list of the errors of Security Center, complete by the spec. A refusal may say in other words what exactly is
 * wrong.
 *
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature, read 2026-11-21
 */
export const sasErrors: Readonly<Record<ListedCode, SasError>> = {
  ContentMD5NotMatched: { status: 400, text: "The digest of the body does not match the body.", source: "own" },
  "Forbidden.RAM": {
    status: 403,
    text: "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
    source: "document",
  },
  IncompleteSignature: {
    status: 400,
    text: "The request signature does not conform to Aliyun standards.",
    source: "document",
  },
  InternalError: {
    status: 500,
    text: "The request processing has failed due to some unknown error, exception or failure.",
    source: "document",
  },
  "InvalidAccessKeyId.Inactive": { status: 400, text: "Specified access key is disabled.", source: "document" },
  "InvalidAccessKeyId.NotFound": { status: 404, text: "Specified access key is not found.", source: "seen" },
  "InvalidAction.NotFound": {
    status: 404,
    text: "Specified api is not found, please check your url and method.",
    source: "seen",
  },
  "InvalidApi.NotFound": {
    status: 404,
    text: "Specified api is not found, please check your url and method.",
    source: "seen",
  },
  InvalidParam: { status: 400, text: "There was an error with your request.", source: "document" },
  "InvalidParameter.Accept": {
    status: 400,
    text: "The type of answer that the request accepts is unknown.",
    source: "own",
  },
  "InvalidParameter.Format": { status: 400, text: "Specified parameter format is not valid.", source: "document" },
  "InvalidProduct.NotFound": {
    status: 404,
    text: "Cannot find product according to your specified domain.",
    source: "seen",
  },
  "InvalidProtocol.NeedSsl": {
    status: 400,
    text: "Your request is denied as lack of ssl protect.",
    source: "document",
  },
  "InvalidSecurityToken.Expired": { status: 400, text: "Specified SecurityToken is expired.", source: "document" },
  "InvalidSecurityToken.Malformed": { status: 400, text: "Specified SecurityToken is malformed.", source: "document" },
  "InvalidSecurityToken.MismatchWithAccessKey": {
    status: 400,
    text: "Specified SecurityToken mismatch with the AccessKey.",
    source: "document",
  },
  InvalidSignatureMethod: { status: 400, text: "Specified signature method is not valid.", source: "document" },
  "InvalidTimeStamp.Expired": {
    status: 400,
    text: "Specified time stamp or date value is expired.",
    source: "document",
  },
  "InvalidTimeStamp.Format": {
    status: 400,
    text: "Specified time stamp or date value is not well formatted.",
    source: "document",
  },
  InvalidVersion: { status: 400, text: "Specified parameter Version is not valid.", source: "seen" },
  NoPermission: { status: 403, text: "caller has no permission", source: "document" },
  RdCheckInnerError: { status: 500, text: "Resource directory account service internal error.", source: "own" },
  RdCheckNoPermission: {
    status: 400,
    text: "Resource directory account verification has no permission.",
    source: "document",
  },
  ServerError: { status: 500, text: "ServerError", source: "document" },
  ServiceTimeout: { status: 504, text: "The request has timed out.", source: "own" },
  ServiceUnavailable: {
    status: 503,
    text: "The request has failed due to a temporary failure of the server.",
    source: "document",
  },
  SignatureDoesNotMatch: { status: 400, text: "Specified signature does not match our calculation.", source: "seen" },
  SignatureNonceUsed: { status: 400, text: "Specified signature nonce was used already.", source: "document" },
  Throttling: { status: 400, text: "Request was denied due to request throttling.", source: "document" },
  "Throttling.Api": { status: 400, text: "Request was denied due to api flow control.", source: "document" },
  "Throttling.User": { status: 400, text: "Request was denied due to user flow control.", source: "document" },
  UnsupportedHTTPMethod: { status: 400, text: "This http method is not supported.", source: "own" },
};

/**
 * Makes a refusal of Security Center.
 *
 * @param code - The vendor's error code.
 * @param options - Other words, headers, and further members of the answer. @default the text of the list, and none
 */
export function sasRefusal(
  code: ListedCode,
  {
    text = sasErrors[code].text,
    ...rest
  }: { readonly text?: string } & Pick<RefusalOptions, "details" | "headers"> = {},
): Refusal {
  return new Refusal(code, text, { status: sasErrors[code].status, ...rest });
}

/** A required parameter is missing; the vendor makes the code from its name. */
export function missingParameter(name: string): Refusal {
  return new Refusal(`Missing${name}`, `${name} is mandatory for this action.`, { status: 400 });
}

/** A parameter has the wrong type or value; the vendor makes the code from its name. */
export function invalidParameter(name: string): Refusal {
  return new Refusal(`Invalid${name}`, `Specified parameter ${name} is not valid.`, { status: 400 });
}

/** The account has not bought scans of images. The vendor has one code for this and for a caller who is not allowed. */
export function notPurchased(): Refusal {
  return new Refusal("NoPermission", "no permission", { status: 400 });
}

/**
 * The body is longer than a gateway takes. The vendor documents no code, so this is the answer of an HTTP server in front
 * of it.
 */
export function bodyTooLarge(): Refusal {
  return new Refusal("RequestEntityTooLarge", "The request is larger than allowed.", { status: 413 });
}
