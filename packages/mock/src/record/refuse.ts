import { randomUUID } from "node:crypto";

import type { Service } from "@plimsoll/types";

import type { Refusal } from "../refusal.js";
import { sasRefusal } from "../sas/errors.js";
import { formatOf } from "../sas/format.js";
import { writeXml } from "../sas/xml.js";
import { tcssRefusal } from "../tcss/errors.js";
import type { WireRequest, WireResponse } from "../wire.js";

/** Writes a refusal into the envelope of a service. */
export function refuse(service: Service, request: WireRequest, refusal: Refusal): WireResponse {
  return service === "tcss" ? refuseTcss(refusal) : refuseSas(request, refusal);
}

/** An error of the recorder or the replay itself, whose particulars are not for who asks. */
export function internalError(service: Service): Refusal {
  return service === "tcss" ? tcssRefusal("InternalError") : sasRefusal("InternalError");
}

/** What a request gets that is for neither service. */
export const neither: WireResponse = {
  status: 400,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    message: "This takes requests to Tencent Cloud TCSS and Alibaba Cloud Security Center. This request is neither.",
  }),
};

function refuseTcss({ code, message }: Refusal): WireResponse {
  const Response = { Error: { Code: code, Message: message }, RequestId: randomUUID() };
  return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify({ Response }) };
}

function refuseSas(request: WireRequest, { code, message, status, headers, details }: Refusal): WireResponse {
  const RequestId = randomUUID().toUpperCase();
  const members = { RequestId, HostId: request.hosts[0] ?? "", Code: code, Message: message, ...details };
  const isXml = formatOf(request).format === "xml";
  return {
    status,
    headers: {
      "content-type": `${isXml ? "text/xml" : "application/json"};charset=utf-8`,
      "x-acs-request-id": RequestId,
      ...headers,
    },
    body: isXml ? writeXml("Error", members) : JSON.stringify(members),
  };
}
