import { randomUUID } from "node:crypto";

import type { Service } from "@plimsoll/types";

import type { Refusal } from "../gateway/refusal.js";
import { parseCall as parseSasCall } from "../sas/call.js";
import { writeRefusal as refuseSas } from "../sas/envelope.js";
import { sasRefusal } from "../sas/errors.js";
import { writeRefusal as refuseTcss } from "../tcss/envelope.js";
import { tcssRefusal } from "../tcss/errors.js";
import type { WireRequest, WireResponse } from "../wire/message.js";
import { parseRequest } from "../wire/parsed-request.js";

/** Writes a refusal into the envelope of a service. */
export function refuse(service: Service, request: WireRequest, refusal: Refusal): WireResponse {
  const requestId = randomUUID();
  const parsed = parseRequest(request);
  return service === "tcss"
    ? refuseTcss({ request: parsed }, requestId, refusal)
    : refuseSas(parseSasCall(parsed), requestId.toUpperCase(), refusal);
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
