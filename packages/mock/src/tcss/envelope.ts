import { writeJson } from "../wire/json-text.js";
import type { Refusal } from "../gateway/refusal.js";
import type { WireBody, WireResponse } from "../wire/message.js";
import { headerOf } from "../wire/message.js";
import type { ParsedRequest } from "../wire/parsed-request.js";
import type { TcssCall } from "./call.js";
import { languageOf, messageIn } from "./languages.js";

/** Writes an answer as TCSS does. */
export function writeAnswer({ request }: Pick<TcssCall, "request">, requestId: string, answer: object): WireResponse {
  return respond(request, writeJson({ ...answer, RequestId: requestId }, "Response"));
}

/** Writes a refusal as TCSS does, in the language that the request asks for. */
export function writeRefusal(
  { request }: Pick<TcssCall, "request">,
  requestId: string,
  refusal: Refusal,
): WireResponse {
  const Error = { Code: refusal.code, Message: messageIn(languageOf(request), refusal) };
  return respond(request, JSON.stringify({ Response: { Error, RequestId: requestId } }));
}

/** The vendor's Node SDK numbers its requests and shows the number of the answer in its errors. */
const traceId = /^[\w-]{1,64}$/;

/** The type has no charset: the vendor's Python SDK only looks for errors in exactly this type. */
function respond({ headers }: ParsedRequest, body: WireBody): WireResponse {
  const trace = headerOf(headers, "x-tc-traceid") ?? "";
  return {
    status: 200,
    headers: { "content-type": "application/json", ...(traceId.test(trace) ? { "x-tc-traceid": trace } : {}) },
    body,
  };
}
