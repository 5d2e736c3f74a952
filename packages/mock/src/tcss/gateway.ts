import type { ActionOf, RequestOf } from "@plimsoll/types";
import { isAction, operations, services } from "@plimsoll/types";

import type { Account } from "../gateway/accounts.js";
import type { Exchange, Gateway, GatewayContext } from "../gateway/gateway.js";
import type { AnswerOf, HandlerContext } from "../gateway/handler.js";
import { nodeCrypto } from "../crypto/node-crypto.js";
import { denialOf } from "../gateway/permissions.js";
import { Refusal } from "../gateway/refusal.js";
import type { WireRequest } from "../wire/message.js";
import { authenticate } from "./auth.js";
import type { TcssCall } from "./call.js";
import { actionOf, claims, readCall } from "./call.js";
import { decode } from "./decode.js";
import { grant, refuse } from "./envelope.js";
import { invalidValue, tcssErrors, tcssRefusal } from "./errors.js";
import { handlers } from "./handlers.js";
import { readVendorHost } from "./hosts.js";
import { validate } from "./validate.js";

/** The front of TCSS. */
export const tcssGateway: Gateway = { service: "tcss", claims, serve };

function serve(request: WireRequest, context: GatewayContext): Exchange {
  const requestId = nodeCrypto.randomUUID();
  const action = actionOf(request);
  try {
    return { response: grant(request, requestId, answerTo(request, context)), action, outcome: "OK" };
  } catch (error) {
    const refusal = refusalOf(error, context);
    return { response: refuse(request, requestId, refusal), action, outcome: refusal.code };
  }
}

/** What is no refusal is a fault of the mock. Its particulars are for who runs the mock, not for who asks it. */
function refusalOf(error: unknown, { reportError }: GatewayContext): Refusal {
  if (error instanceof Refusal) return error;
  reportError(error);
  return tcssRefusal("InternalError");
}

/** Checks in the order that the vendor's answers suggest, then lets the action's handler answer. */
function answerTo(request: WireRequest, context: GatewayContext): object {
  const nowMs = context.now();
  context.store.catchUp(nowMs);
  const call = readCall(request);
  const account = authenticate(call, { accounts: context.accounts, nowMs });
  const action = checkAction(call);
  checkRegion(call);
  checkLimit(action, account, { request, limiter: context.limiter, nowMs });
  checkPermission(action, account);
  return handle(action, validate(action, decode(call, action)), { store: context.store, nowMs });
}

function checkAction({ version, action }: TcssCall): ActionOf<"tcss"> {
  if (version !== services.tcss.version)
    throw tcssRefusal("NoSuchVersion", `The version ${version} does not exist; there is ${services.tcss.version}.`);
  if (isAction("tcss", action)) return action;
  throw tcssRefusal(
    "InvalidAction",
    `${tcssErrors.InvalidAction.text} This mock has ${Object.keys(operations.tcss).join(", ")}.`,
  );
}

/** The region does not matter to these actions, but the gateway refuses one that cannot be. */
function checkRegion({ region, request }: TcssCall): void {
  if (region === undefined || /^[a-z]{2,}(-[a-z0-9]+)+$/.test(region)) return;
  throw invalidValue(request.headers["x-tc-region"] === undefined ? "Region" : "X-TC-Region");
}

/** Requests count by action, access region and sub-account. The region is that of the host, not of `X-TC-Region`. */
function checkLimit(
  action: ActionOf<"tcss">,
  { owner, requestsPerSecond }: Account,
  {
    request,
    limiter,
    nowMs,
  }: Pick<GatewayContext, "limiter"> & { readonly request: WireRequest; readonly nowMs: number },
): void {
  const { rateLimit } = operations.tcss[action];
  const rate = requestsPerSecond === undefined ? rateLimit : { requests: requestsPerSecond, perSeconds: 1 };
  const { accessRegion = "nearest" } = readVendorHost(request.hosts[0] ?? "") ?? {};
  if (limiter === undefined || limiter.take(`tcss ${owner} ${accessRegion} ${action}`, rate, nowMs) === 0) return;
  throw tcssRefusal(
    "RequestLimitExceeded",
    `The action takes ${rate.requests} requests a second from one account; this one was too many.`,
  );
}

function checkPermission(action: ActionOf<"tcss">, { policy }: Account): void {
  if (denialOf(policy, operations.tcss[action]) !== undefined) throw tcssRefusal("AuthFailure.UnauthorizedOperation");
}

function handle<A extends ActionOf<"tcss">>(
  action: A,
  request: RequestOf<"tcss", A>,
  context: HandlerContext,
): AnswerOf<"tcss", A> {
  return handlers[action](request, context);
}
