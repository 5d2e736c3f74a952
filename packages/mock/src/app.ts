import type { Exchange, Gateway, GatewayContext } from "./gateway.js";
import type { Journal } from "./journal.js";
import { sasGateway } from "./sas/gateway.js";
import { tcssGateway } from "./tcss/gateway.js";
import type { WireRequest, WireResponse } from "./wire.js";

/** Answers a request, whichever entrance it came through. */
export type App = (request: WireRequest) => WireResponse;

const gateways: readonly Gateway[] = [tcssGateway, sasGateway];

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

/** Puts the gateways of both services behind one door. */
export function createApp(context: GatewayContext, journal: Journal): App {
  return (request) => {
    const gateway = servedPath.test(request.path) ? gateways.find(({ claims }) => claims(request)) : undefined;
    const { response, action, outcome } = gateway?.serve(request, context) ?? neither;
    const timeMs = context.now();
    journal.add({ timeMs, service: gateway?.service, method: request.method, action, outcome });
    // Clients correct their clock by this header, so it tells the mock's time.
    return { ...response, headers: { ...response.headers, date: new Date(timeMs).toUTCString() } };
  };
}
