/**
 * Parts of the emulator's front that `@plimsoll/recorder` stands on: the protocols of both services, and answering in this
 * process and on ports. Internal: it changes without notice in any version. Everything for users is in `@plimsoll/mock`.
 */
export { createEndpoint } from "./create-endpoint.js";
export type { Answer, Endpoint, EndpointOptions } from "./create-endpoint.js";

// Callers and their requests.
export { createVerifier, serviceOf } from "./signed-call.js";
export type { SignatureVerifier, SignedCall } from "./signed-call.js";
export { defaultCredentials } from "../accounts.js";
export { refuseForeignPage } from "../app.js";
export { isOwnHost, isVendorHost, problemOfHost, problemOfOrigin, refuseWebPage } from "../web-page.js";
export type { WebPageProblem } from "../web-page.js";

// The wire.
export { headerOf, mediaTypeOf } from "../wire.js";
export type { WireBody, WireHeaders, WireRequest, WireResponse } from "../wire.js";
export { hmacBase64, hmacSha256, sha256Hex } from "../digest.js";
export { compareText, encodeRfc3986, valueOf } from "../query-string.js";
export type { Pair } from "../query-string.js";
export { isObject } from "../unflatten.js";

// Each service's own.
export { actionPairs as sasActionPairs } from "../sas/call.js";
export type { SasCall } from "../sas/call.js";
export { refuse as refuseSas } from "../sas/envelope.js";
export { sasRefusal } from "../sas/errors.js";
export { formatOf } from "../sas/format.js";
export type { AskedFormat, Format } from "../sas/format.js";
export { actionPairs as tcssActionPairs } from "../tcss/call.js";
export type { TcssCall } from "../tcss/call.js";
export { refuse as refuseTcss } from "../tcss/envelope.js";
export { tcssRefusal } from "../tcss/errors.js";
export { Refusal } from "../refusal.js";
export type { RefusalOptions } from "../refusal.js";
