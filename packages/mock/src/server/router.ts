import type { Service } from "@plimsoll/types";
import { operationOf } from "@plimsoll/types";

import type { Delivery, Sleep } from "../faults/delivery.js";
import type { Faults } from "../faults/faults.js";
import type { FaultyExchange } from "../faults/apply-faults.js";
import { serveFaulty } from "../faults/apply-faults.js";
import type { Exchange, Gateway, GatewayContext } from "../gateway/gateway.js";
import type { Journal } from "./journal.js";
import { sasGateway } from "../sas/gateway.js";
import { alibabaStsGateway } from "../sts/alibaba-sts.js";
import { tencentStsGateway } from "../sts/tencent-sts.js";
import { tcssGateway } from "../tcss/gateway.js";
import { isOwnHost, isPrivateHost, isVendorHost, problemOfHost, problemOfOrigin, refuseWebPage } from "./web-page.js";
import type { WireRequest } from "../wire/message.js";

/** Answers a request, whichever entrance it came through. */
export type App = (request: WireRequest) => Delivery;

/** The token services come first: their one action names a version of its own, and all else about it looks like the others. */
const gateways: readonly Gateway[] = [tencentStsGateway, alibabaStsGateway, tcssGateway, sasGateway];

/** What a request gets that is for neither service. */
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
 * send it on like that; the signature is for `/` all the same.
 */
const servedPath = /^\/[A-Za-z]*$/;

/** Hosts by which callers on this machine may call a service: all that a stranger's name server cannot lead here. */
function isServedHost(host: string): boolean {
  return isOwnHost(host) || isVendorHost(host) || isPrivateHost(host);
}

/**
 * Refuses what a web page of somebody else may have sent. The keys of the mock are public, so a page could sign requests,
 * change what tests rely on, and read what was imported.
 *
 * @returns The refusal; `undefined` if the request may pass.
 */
export function refuseForeignPage(request: WireRequest): Exchange | undefined {
  const problem = problemOfOrigin(request) ?? problemOfHost(request, isServedHost);
  return problem === undefined ? undefined : { response: refuseWebPage(problem), action: "", outcome: problem.code };
}

/** What a mock is made of besides its gateways. */
export interface AppParts {
  readonly context: GatewayContext;
  readonly journal: Journal;
  readonly faults: Faults;
  /** Waits where a fault says so. */
  readonly sleep: Sleep;
}

/** Puts the gateways of both services behind one door. */
export function createApp({ context, journal, faults, sleep }: AppParts): App {
  const serve = (request: WireRequest, gateway: Gateway): FaultyExchange => {
    const encounter = faults.meet(gateway.service, request);
    if (encounter === undefined) return gateway.serve(request, context);
    return serveFaulty(request, { gateway, context, encounter, sleep });
  };
  return (request) => {
    const refused = refuseForeignPage(request);
    const isServed = refused === undefined && servedPath.test(request.path);
    const gateway = isServed ? gateways.find(({ claims }) => claims(request)) : undefined;
    const service = gateway?.service;
    const exchange = refused ?? (gateway === undefined ? neither : serve(request, gateway));
    const { response, action, outcome, disruption, skewMs = 0, kinds = [] }: FaultyExchange = exchange;
    const timeMs = context.now();
    const applied = outcome === "OK" && isWrite(service, action);
    journal.add({ timeMs, service, method: request.method, action, outcome, applied, faults: kinds });
    // Clients correct their clock by this header, so it tells the mock's time.
    const date = new Date(timeMs + skewMs).toUTCString();
    return { ...response, headers: { ...response.headers, date }, disruption };
  };
}

function isWrite(service: Service | undefined, action: string): boolean {
  return service !== undefined && operationOf(service, action)?.effect === "write";
}
