import type { Service } from "@plimsoll/types";

import type { FaultyExchange } from "../faults/apply-faults.js";
import type { Exchange, PendingCall } from "../gateway/gateway.js";
import { createGateway } from "../gateway/gateway.js";
import { sasProtocol } from "../sas/protocol.js";
import { alibabaStsProtocol } from "../sts/alibaba-sts.js";
import { tencentStsProtocol } from "../sts/tencent-sts.js";
import { tcssProtocol } from "../tcss/protocol.js";
import { isOwnHost, isPrivateHost, isVendorHost, problemOfHost, problemOfOrigin, refuseWebPage } from "./web-page.js";
import type { WireRequest } from "../wire/message.js";
import type { ParsedRequest } from "../wire/parsed-request.js";
import { parseRequest } from "../wire/parsed-request.js";

/** The token services come first: their one action names a version of its own, and all else about it looks like the others. */
const gateways = [
  createGateway(tencentStsProtocol),
  createGateway(alibabaStsProtocol),
  createGateway(tcssProtocol),
  createGateway(sasProtocol),
] as const;

/** The outcome of a request and the service that it was for. */
export interface RoutedExchange extends FaultyExchange {
  /** `undefined` if the request was for neither service. */
  readonly service: Service | undefined;
}

/** The answer to a request that is for neither service. */
const neither: Exchange = {
  response: {
    status: 400,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      message:
        "This is the Plimsoll mock. At the path / it answers Tencent Cloud TCSS (signature TC3-HMAC-SHA256 with the header X-TC-Action, or signature v1 with the parameters Action and SecretId) " +
        "and Alibaba Cloud Security Center (signature ACS3-HMAC-SHA256 with the header x-acs-action, or RPC 1.0 with the parameters Action, AccessKeyId and SignatureVersion). This request is neither.",
    }),
  },
  action: "",
  outcome: "NoService",
};

/**
 * The services answer at `/`. A proxy that works from the specs knows an action by its virtual path, `/{Action}`, and may
 * send it on like that; the signature is still for `/`.
 */
const servedPath = /^\/[A-Za-z]*$/;

/** Hosts by which callers on this machine may call a service: all that a stranger's name server cannot lead here. */
function isServedHost(host: string): boolean {
  return isOwnHost(host) || isVendorHost(host) || isPrivateHost(host);
}

/**
 * Refuses what a web page of somebody else may have sent. The keys of the mock are public, so a page could sign requests,
 * change the state that tests rely on, and read imported images.
 *
 * @returns The refusal; `undefined` if the request may pass.
 */
export function refuseForeignPage(request: WireRequest): Exchange | undefined {
  const problem = problemOfOrigin(request) ?? problemOfHost(request, isServedHost);
  return problem === undefined ? undefined : { response: refuseWebPage(problem), action: "", outcome: problem.code };
}

/** A request that a gateway takes. */
export interface RoutedCall {
  readonly service: Service;
  readonly call: PendingCall;
  readonly request: ParsedRequest;
}

/** Finds the gateway of a request; a request that none takes is answered at once. */
export function routeOf(request: WireRequest): RoutedCall | RoutedExchange {
  const refused = refuseForeignPage(request);
  if (refused !== undefined) return { ...refused, service: undefined };
  const parsed = servedPath.test(request.path) ? parseRequest(request) : undefined;
  const routed = parsed === undefined ? undefined : acceptedBy(parsed);
  return routed ?? { ...neither, service: undefined };
}

function acceptedBy(request: ParsedRequest): RoutedCall | undefined {
  for (const { service, accept } of gateways) {
    const call = accept(request);
    if (call !== undefined) return { service, call, request };
  }
  return undefined;
}
