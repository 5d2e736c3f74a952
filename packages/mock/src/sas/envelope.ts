import { writeJson } from "../wire/json-text.js";
import type { Refusal } from "../gateway/refusal.js";
import { isObject } from "../wire/unflatten.js";
import type { WireBody, WireRequest, WireResponse } from "../wire/message.js";
import { bytesOf } from "../wire/message.js";
import type { Format } from "./format.js";
import { formatOf } from "./format.js";
import { writeXml } from "./xml.js";

/** An answer of an action. */
interface Granted {
  readonly action: string;
  readonly answer: object;
}

/** Writes an answer as Security Center does, in the format that the request asks for. */
export function grant(request: WireRequest, requestId: string, { action, answer }: Granted): WireResponse {
  const { format } = formatOf(request);
  const body = write(format, `${action}Response`, { RequestId: requestId, ...answer });
  return respond(requestId, { status: 200, format, body });
}

/** Writes a refusal as Security Center does, in the format that the request asks for. */
export function refuse(request: WireRequest, requestId: string, refusal: Refusal): WireResponse {
  const { code, message, status, headers, details } = refusal;
  const { format } = formatOf(request);
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
