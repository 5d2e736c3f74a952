/**
 * Parts of the emulator's front that `@plimsoll/recorder` and `@plimsoll/import` use: the protocols of both services,
 * answering in this process and on ports, and the encodings of files. Internal: it changes without notice in any version. Everything for users is in `@plimsoll/mock`.
 */
export { createEndpoint } from "./create-endpoint.js";
export type { Answer, Endpoint, EndpointOptions } from "./create-endpoint.js";

// Callers and their requests.
export { createVerifier, serviceOf } from "./signed-call.js";
export type { SignatureVerifier, SignedCall } from "./signed-call.js";
export { defaultCredentials } from "../gateway/accounts.js";
export { refuseForeignPage } from "../server/route-of.js";
export { isOwnHost, isVendorHost, problemOfHost, problemOfOrigin, refuseWebPage } from "../server/web-page.js";
export type { WebPageProblem } from "../server/web-page.js";

// Files.
export { decodeText, encodingOf } from "../runtime/text-encoding.js";
export type { TextEncoding } from "../runtime/text-encoding.js";

// The wire.
export { headerOf, mediaTypeOf } from "../wire/message.js";
export type { WireBody, WireHeaders, WireRequest, WireResponse } from "../wire/message.js";
export { hmacBase64, hmacSha256, sha256Hex } from "../crypto/digest.js";
export { compareText, encodeRfc3986, valueOf } from "../wire/query-string.js";
export type { Pair } from "../wire/query-string.js";
export { isTooDeep } from "../wire/json-depth.js";
export { isObject } from "../wire/unflatten.js";

// Each service's own.
export { actionPairs as sasActionPairs } from "../sas/call.js";
export type { SasCall } from "../sas/call.js";
export { sasRefusal } from "../sas/errors.js";
export type { Format, RequestedFormat } from "../sas/format.js";
export { actionPairs as tcssActionPairs } from "../tcss/call.js";
export type { TcssCall } from "../tcss/call.js";
export { tcssRefusal } from "../tcss/errors.js";
export { writeRefusal } from "./write-refusal.js";
export type { RefusedRequest } from "./write-refusal.js";
export { Refusal } from "../gateway/refusal.js";
export type { RefusalOptions } from "../gateway/refusal.js";

// For programs that serve HTTPS in tests.
export { createIdentity } from "./create-identity.js";
export type { TlsIdentity } from "../tls/create-identity.js";
