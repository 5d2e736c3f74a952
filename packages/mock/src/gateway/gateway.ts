import type { Service } from "@plimsoll/types";

import type { ParsedRequest } from "../wire/parsed-request.js";
import type { WireResponse } from "../wire/message.js";
import { CheckedRequest } from "./checked-request.js";
import type { GatewayContext } from "./gateway-context.js";
import type { ParsedCall } from "./parsed-call.js";
import type { Protocol } from "./protocol.js";
import { Refusal } from "./refusal.js";

/** The outcome of a request. */
export interface Exchange {
  readonly response: WireResponse;
  /** Action that the request names; empty if it names none. */
  readonly action: string;
  /** `OK` or the vendor's error code. */
  readonly outcome: string;
}

/** A request that a gateway has parsed and not yet checked. */
export interface PendingCall {
  /** Action that the request names; empty if it names none. */
  readonly action: string;
  /** Loads what the answer needs; `undefined` if there is nothing to wait for. Never rejects. */
  readonly prepare: () => Promise<void> | undefined;
  /** Checks the request and answers it, refusals included. Call `prepare` before and wait for it. Never throws. */
  readonly answer: (context: GatewayContext) => Exchange;
}

/** Takes the requests to one service. */
export interface Gateway {
  /** Service that the requests count for. */
  readonly service: Service;
  /** Parses a request; `undefined` if it speaks another protocol. */
  readonly accept: (request: ParsedRequest) => PendingCall | undefined;
}

/**
 * Makes the gateway of a protocol: it parses a request once, runs the checks of the protocol in their order, lets the
 * action's handler answer, and writes the answer or the refusal of the first check that failed.
 *
 * @param protocol - Everything that differs between services.
 * @example
 * ```ts
 * import { sasProtocol } from "../sas/protocol.js";
 * import { Store } from "../state/store.js";
 * import { parseRequest } from "../wire/parsed-request.js";
 * import { createAccounts } from "./accounts.js";
 * import { createGateway } from "./gateway.js";
 * import { NonceMemory } from "./nonces.js";
 *
 * const gateway = createGateway(sasProtocol);
 * const headers = { "x-acs-action": "DescribeImageInstances", "x-acs-version": "2018-12-03" };
 * const http = { method: "POST", path: "/", query: "", headers, hosts: ["127.0.0.1"], body: Buffer.alloc(0), bodyBytes: 0 };
 * const call = gateway.accept(parseRequest(http));
 * console.log(call?.action); // DescribeImageInstances
 * await call?.prepare();
 *
 * // Host, size, action and method are right; the signature is the first check that fails.
 * const shared = { accounts: createAccounts([]), store: new Store(), nonces: new NonceMemory(0), limiter: undefined };
 * const exchange = call?.answer({ ...shared, now: Date.now, reportError: console.error });
 * console.log(exchange?.outcome); // MissingAccessKeyId
 * ```
 */
export function createGateway<Call extends ParsedCall>(protocol: Protocol<Call>): Gateway {
  return {
    service: protocol.service,
    accept: (request) => {
      if (!protocol.claims(request)) return undefined;
      const call = protocol.parse(request);
      return {
        action: call.action,
        prepare: () => protocol.prepare?.(call),
        answer: (context) => answerCall(protocol, call, context),
      };
    },
  };
}

function answerCall<Call extends ParsedCall>(protocol: Protocol<Call>, call: Call, context: GatewayContext): Exchange {
  const requestId = protocol.newRequestId();
  const { action } = call;
  try {
    const response = protocol.writeAnswer(call, requestId, checkAndHandle(protocol, call, context));
    return { response, action, outcome: "OK" };
  } catch (error) {
    const refusal = refusalOf(error, protocol, context);
    return { response: protocol.writeRefusal(call, requestId, refusal), action, outcome: refusal.code };
  }
}

function checkAndHandle<Call extends ParsedCall>(
  protocol: Protocol<Call>,
  call: Call,
  context: GatewayContext,
): object {
  const nowMs = context.now();
  // Scans that are due come first, also for a request that is refused.
  context.store.catchUp(nowMs);
  const checked = new CheckedRequest(call, context, nowMs);
  for (const check of protocol.checks) check(checked);
  const { intervention } = context;
  if (intervention?.parameters !== undefined) checked.parameters = intervention.parameters(checked.parameters);
  const answer = protocol.handle(checked);
  return intervention?.answer?.(answer, checked.parameters, nowMs) ?? answer;
}

/** Any other error is one of the mock. Its details are for the person who runs the mock, not for the caller. */
function refusalOf<Call extends ParsedCall>(
  error: unknown,
  protocol: Protocol<Call>,
  { reportError }: GatewayContext,
): Refusal {
  if (error instanceof Refusal) return error;
  reportError(error);
  return protocol.internalError();
}
