import type { Service } from "@plimsoll/types";

import type { Refusal } from "../gateway/refusal.js";
import { parseCall } from "../sas/call.js";
import { writeRefusal as writeSasRefusal } from "../sas/envelope.js";
import { writeRefusal as writeTcssRefusal } from "../tcss/envelope.js";
import type { WireRequest, WireResponse } from "../wire/message.js";
import { parseRequest } from "../wire/parsed-request.js";

/** The request that a refusal answers. */
export interface RefusedRequest {
  readonly service: Service;
  readonly request: WireRequest;
  /** Request ID of the answer, a UUID. */
  readonly requestId: string;
}

/** Writes a refusal into the envelope of a service. */
export function writeRefusal({ service, request, requestId }: RefusedRequest, refusal: Refusal): WireResponse {
  const parsed = parseRequest(request);
  return service === "tcss"
    ? writeTcssRefusal({ request: parsed }, requestId, refusal)
    : writeSasRefusal(parseCall(parsed), requestId.toUpperCase(), refusal);
}
