import type { RequestCheck } from "../gateway/protocol.js";
import { maxBodyBytes, mediaTypeOf } from "../wire/message.js";
import type { TcssCall } from "./call.js";
import { missingParameter, tcssRefusal } from "./errors.js";
import { readVendorHost } from "./hosts.js";

/** Limits on the size of a request. @see https://www.tencentcloud.com/document/product/1163/52896, read 2026-11-21 */
const maxBytes = { get: 32 * 1024, v1: 1024 * 1024, tc3: maxBodyBytes };

/** The gateway's answer to v1, by https://github.com/TencentCloud/tencentcloud-sdk-python/issues/42, read 2026-11-21 */
const tooLargeForV1 =
  "The provided credentials could not be validated because of exceeding request size limit, please use new signature method `TC3-HMAC-SHA256`.";

/**
 * The checks that come before the signature: they refuse a request that is not one to the API at all.
 *
 * @param product - Product that the vendor's host must belong to: `tcss`, or `sts` for the token service.
 */
export function requestChecks(product: string): readonly RequestCheck<TcssCall>[] {
  return [
    checkMethod,
    ({ call }) => checkProduct(call, product),
    checkSize,
    checkMediaType,
    checkPairs,
    checkRequiredParameters,
  ];
}

const checkMethod: RequestCheck<TcssCall> = ({ call: { request } }) => {
  if (request.method !== "GET" && request.method !== "POST") throw tcssRefusal("UnsupportedProtocol");
};

/** A host that is not the vendor's may lead to any product. */
function checkProduct({ request }: TcssCall, wanted: string): void {
  const { product = wanted } = readVendorHost(request.hosts[0] ?? "") ?? {};
  if (product !== wanted)
    throw tcssRefusal("NoSuchProduct", `The host belongs to ${product}, but the request is to ${wanted}.`);
}

const checkSize: RequestCheck<TcssCall> = ({ call: { request, scheme } }) => {
  const isGet = request.method === "GET";
  const bytes = isGet ? request.query.length : request.bodyBytes;
  const limit = isGet ? maxBytes.get : maxBytes[scheme];
  if (bytes <= limit) return;
  if (scheme === "v1") throw tcssRefusal("AuthFailure.SignatureFailure", tooLargeForV1);
  throw tcssRefusal("RequestSizeLimitExceeded", `The request has ${bytes} bytes; ${limit} are allowed.`);
};

const checkMediaType: RequestCheck<TcssCall> = ({ call: { request, scheme } }) => {
  const wanted =
    request.method === "POST" && scheme === "tc3" ? "application/json" : "application/x-www-form-urlencoded";
  // A GET signed the older way has no type: its signature does not cover headers.
  if (request.method === "GET" && scheme === "v1") return;
  if (mediaTypeOf(request) !== wanted)
    throw tcssRefusal("InvalidParameter", `The Content-Type of this request must be ${wanted}.`);
};

const checkPairs: RequestCheck<TcssCall> = ({ call: { pairs } }) => {
  if (pairs.some(({ hasValue }) => !hasValue))
    throw tcssRefusal("InvalidParameter", "Url key and value should be splited by `=`.");
};

const checkRequiredParameters: RequestCheck<TcssCall> = ({ call: { missing } }) => {
  const [name] = missing;
  if (name !== undefined) throw missingParameter(name);
};
