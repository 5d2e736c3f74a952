import type { Service } from "@plimsoll/types";
import { operationOf } from "@plimsoll/types";

import type { Delivery, Sleep } from "../faults/delivery.js";
import type { Faults } from "../faults/faults.js";
import { applyFaults } from "../faults/apply-faults.js";
import type { GatewayContext } from "../gateway/gateway-context.js";
import { inOrder } from "./in-order.js";
import type { RequestLog } from "./request-log.js";
import type { RoutedCall, RoutedExchange } from "./route-of.js";
import { routeOf } from "./route-of.js";
import type { WireRequest } from "../wire/message.js";

/** Answers a request, from a port or from `fetch`. */
export type App = (request: WireRequest) => Promise<Delivery>;

/** The arguments of {@link createRouter}. */
export interface RouterParts {
  readonly context: GatewayContext;
  readonly requestLog: RequestLog;
  readonly faults: Faults;
  /** Waits for faults of kind `latency`. */
  readonly sleep: Sleep;
  /** Throws if the mock was closed while a request waited. */
  readonly expectOpen: () => void;
}

/** Makes the application that hands every request to the gateway of its service. */
export function createRouter({ context, requestLog, faults, sleep, expectOpen }: RouterParts): App {
  const answer = inOrder(
    (routed: RoutedCall | RoutedExchange) => ("call" in routed ? routed.call.prepare() : undefined),
    (routed): RoutedExchange => {
      expectOpen();
      if (!("call" in routed)) return routed;
      const { service, call, request } = routed;
      const matched = faults.match(service, call.action, request);
      if (matched === undefined) return { ...call.answer(context), service };
      return { ...applyFaults(call, { context, faults: matched, sleep }), service };
    },
  );
  return async (request) => {
    const answered = answer(routeOf(request));
    // A request that needs no waiting is answered before the next request is looked at.
    const exchange = answered instanceof Promise ? await answered : answered;
    const { response, service, action, outcome, disruption, skewMs = 0, kinds = [] } = exchange;
    const timeMs = context.now();
    const applied = outcome === "OK" && isWrite(service, action);
    requestLog.add({ timeMs, service, method: request.method, action, outcome, applied, faults: kinds });
    // Clients correct their clock by this header, so it tells the mock's time.
    const date = new Date(timeMs + skewMs).toUTCString();
    return { ...response, headers: { ...response.headers, date }, disruption };
  };
}

function isWrite(service: Service | undefined, action: string): boolean {
  return service !== undefined && operationOf(service, action)?.effect === "write";
}
