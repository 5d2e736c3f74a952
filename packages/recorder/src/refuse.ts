import { randomUUID } from "node:crypto";

import type { Refusal, WireRequest, WireResponse } from "@plimsoll/mock/internal";
import { sasRefusal, tcssRefusal, writeRefusal } from "@plimsoll/mock/internal";
import type { Service } from "@plimsoll/types";

/** Writes a refusal into the envelope of a service. */
export function refuse(service: Service, request: WireRequest, refusal: Refusal): WireResponse {
  return writeRefusal({ service, request, requestId: randomUUID() }, refusal);
}

/** An error of the recorder or the replay itself. Its details are not for the caller. */
export function internalError(service: Service): Refusal {
  return service === "tcss" ? tcssRefusal("InternalError") : sasRefusal("InternalError");
}

/** The answer to a request that is for neither service. */
export const unknownService: WireResponse = {
  status: 400,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    message: "This takes requests to Tencent Cloud TCSS and Alibaba Cloud Security Center. This request is neither.",
  }),
};
