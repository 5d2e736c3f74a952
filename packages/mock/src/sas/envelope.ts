import { writeJson } from "../wire/json-text.js";
import type { Refusal } from "../gateway/refusal.js";
import { isObject } from "../wire/unflatten.js";
import type { WireBody, WireResponse } from "../wire/message.js";
import { bytesOf } from "../wire/message.js";
import type { SasCall } from "./call.js";
import type { Format } from "./format.js";
import { writeXml } from "./xml.js";

/** Writes an answer as Security Center does, in the format that the request asks for. */
export function writeAnswer({ action, format: { format } }: SasCall, requestId: string, answer: object): WireResponse {
  const body = write(format, `${action}Response`, { RequestId: requestId, ...answer });
  return respond(requestId, { status: 200, format, body });
}

/** Writes a refusal as Security Center does, in the format that the request asks for. */
export function writeRefusal(
  { request, format: { format } }: Pick<SasCall, "format" | "request">,
  requestId: string,
  { code, message, status, headers, details }: Refusal,
): WireResponse {
  const body = write(format, "Error", {
    RequestId: requestId,
    HostId: request.hosts[0] ?? "",
    Code: code,
    Message: message,
    Recommend: `https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(code)}&product=Sas&requestId=${requestId}`,
    ...details,
  });
  return respond(requestId, { status, format, body, headers });
}

function write(format: Format, root: string, members: Readonly<Record<string, unknown>>): WireBody {
  const json = writeJson(members);
  if (format === "json") return json;
  const plain: unknown = JSON.parse(bytesOf(json).toString());
  return writeXml(root, isObject(plain) ? plain : {});
}

/** Exactly so: the vendor's clients read XML only in exactly this type. */
const mediaTypes: Readonly<Record<Format, string>> = {
  json: "application/json;charset=utf-8",
  xml: "text/xml;charset=utf-8",
};

function respond(
  requestId: string,
  {
    status,
    format,
    body,
    headers = {},
  }: Pick<WireResponse, "body" | "status"> & Partial<WireResponse> & { readonly format: Format },
): WireResponse {
  return {
    status,
    headers: {
      "content-type": mediaTypes[format],
      "access-control-allow-origin": "*",
      "x-acs-request-id": requestId,
      "x-acs-trace-id": requestId.replaceAll("-", "").toLowerCase(),
      ...headers,
    },
    body,
  };
}
