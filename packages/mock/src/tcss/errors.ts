import type { ActionOf, ErrorCodeOf } from "@plimsoll/types";

import type { VendorError } from "../gateway/refusal.js";
import { Refusal } from "../gateway/refusal.js";

/** Every error code that the spec documents for TCSS. */
export type TcssErrorCode = ErrorCodeOf<"tcss", ActionOf<"tcss">>;

/** The refusals of TCSS always come with HTTP 200: the vendor's SDKs take any other status for a broken connection. */
const status = 200;

/**
 * The one list of the errors of TCSS, complete by the spec. A refusal may say in other words what exactly is wrong.
 *
 * @see https://www.tencentcloud.com/document/product/1163/52929, read 2026-11-21
 * @see https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en, `tcss/v20201101/errors.go`, read 2026-11-22
 */
export const tcssErrors: Readonly<Record<TcssErrorCode, VendorError>> = {
  ActionOffline: { text: "The action has been retired.", source: "own" },
  AuthFailure: { text: "A CAM signature/authentication error occurred.", source: "document" },
  "AuthFailure.InvalidAuthorization": { text: "The Authorization header is malformed.", source: "own" },
  "AuthFailure.InvalidSecretId": { text: "The key is not one for the API.", source: "own" },
  "AuthFailure.MFAFailure": { text: "Multi-factor authentication failed.", source: "own" },
  "AuthFailure.SecretIdNotFound": {
    text: "The SecretId is not found, please ensure that your SecretId is correct.",
    source: "seen",
  },
  "AuthFailure.SignatureExpire": { text: "The signature is expired, please request again.", source: "seen" },
  "AuthFailure.SignatureFailure": {
    text: "The provided credentials could not be validated. Please check your signature is correct.",
    source: "document",
  },
  "AuthFailure.TokenFailure": { text: "The token is wrong.", source: "own" },
  "AuthFailure.UnauthorizedOperation": { text: "A policy of the account denies the action.", source: "own" },
  DryRunOperation: { text: "The request would have succeeded, but DryRun was set.", source: "own" },
  FailedOperation: { text: "The operation failed.", source: "document" },
  "FailedOperation.AuthorizedNotEnough": { text: "Licenses are insufficient.", source: "document" },
  "FailedOperation.ErrAlreadyScanning": {
    text: "The scan is in progress or there is no scan permission. We recommend you perform the scan after authorization.",
    source: "document",
  },
  "FailedOperation.ErrRuleNotFind": { text: "The rule is not found.", source: "document" },
  "FailedOperation.RuleNotFind": { text: "The rule is not found.", source: "document" },
  InternalError: { text: "An internal error occurred.", source: "document" },
  "InternalError.ErrRoleNotExist": { text: "The user is unauthorized.", source: "document" },
  "InternalError.MainDBFail": { text: "The database operation failed.", source: "document" },
  InvalidAction: { text: "The request `Action` is invalid or not found.", source: "seen" },
  InvalidParameter: { text: "The parameter is incorrect.", source: "document" },
  "InvalidParameter.InvalidFormat": { text: "The parameter format is incorrect.", source: "document" },
  "InvalidParameter.MissingParameter": { text: "The required parameter is missing.", source: "document" },
  "InvalidParameter.ParsingError": { text: "A parameter parsing error occurred.", source: "document" },
  "InvalidParameter.RequestTimeout": {
    text: "Query timed out, the backend is still processing, and the query request must be sent again.",
    source: "document",
  },
  InvalidParameterValue: { text: "The parameter value is incorrect.", source: "document" },
  InvalidRequest: { text: "The multipart body is malformed.", source: "own" },
  IpInBlacklist: { text: "The address of the caller is on a deny list.", source: "own" },
  IpNotInWhitelist: { text: "The address of the caller is not on the allow list.", source: "own" },
  LimitExceeded: { text: "The quota limit has been reached.", source: "document" },
  MissingParameter: { text: "The request is missing a required parameter.", source: "seen" },
  NoSuchProduct: { text: "There is no such product.", source: "own" },
  NoSuchVersion: { text: "There is no such version of the API.", source: "own" },
  RequestLimitExceeded: { text: "The number of requests exceeds the frequency limit.", source: "document" },
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded": {
    text: "There are more requests a second than the main account may send to all regions.",
    source: "own",
  },
  "RequestLimitExceeded.IPLimitExceeded": {
    text: "There are more requests a second than one address may send.",
    source: "own",
  },
  "RequestLimitExceeded.UinLimitExceeded": {
    text: "There are more requests a second than the main account may send.",
    source: "own",
  },
  RequestSizeLimitExceeded: { text: "The request is larger than the gateway takes.", source: "own" },
  ResourceInUse: { text: "The resource is in use.", source: "document" },
  ResourceInsufficient: { text: "Resources are insufficient.", source: "document" },
  ResourceNotFound: { text: "The resource does not exist.", source: "document" },
  ResourceUnavailable: { text: "The resource is unavailable.", source: "document" },
  ResponseSizeLimitExceeded: { text: "The answer is larger than the gateway passes on.", source: "own" },
  ServiceUnavailable: { text: "The service is unavailable for a moment.", source: "own" },
  UnauthorizedOperation: { text: "The operation is unauthorized.", source: "document" },
  UnknownParameter: { text: "The parameter is unknown.", source: "document" },
  UnsupportedOperation: { text: "The operation is not supported.", source: "own" },
  UnsupportedProtocol: { text: "Only GET and POST are supported.", source: "own" },
  UnsupportedRegion: { text: "The action not support this region.", source: "seen" },
};

/** True if a code is in the list. */
export function isTcssError(code: string): code is TcssErrorCode {
  return Object.hasOwn(tcssErrors, code);
}

/**
 * Makes a refusal of TCSS.
 *
 * @param code - The vendor's error code.
 * @param text - The exact problem. @default the text of the list
 */
export function tcssRefusal(code: TcssErrorCode, text: string = tcssErrors[code].text): Refusal {
  return new Refusal(code, text, { status });
}

/** A required parameter is missing, in the words seen in answers of the vendor. */
export function missingParameter(name: string): Refusal {
  return tcssRefusal("MissingParameter", `The request is missing a required parameter \`${name}\`.`);
}

/** A value is outside the allowed ones, in the words seen in answers of the vendor. */
export function invalidValue(name: string): Refusal {
  return tcssRefusal(
    "InvalidParameterValue",
    `A value specified in \`${name}\` is not valid, is unsupported, or cannot be used.`,
  );
}
