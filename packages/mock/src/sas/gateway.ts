import type { ActionOf, RequestOf } from "@plimsoll/types";
import { isAction, operations, permissionOf, services } from "@plimsoll/types";

import type { Account } from "../gateway/accounts.js";
import type { Exchange, Gateway, GatewayContext } from "../gateway/gateway.js";
import type { AnswerOf, HandlerContext } from "../gateway/handler.js";
import { nodeCrypto } from "../crypto/node-crypto.js";
import { denialOf } from "../gateway/permissions.js";
import { Refusal } from "../gateway/refusal.js";
import type { WireRequest } from "../wire/message.js";
import { authenticate } from "./auth.js";
import type { SasCall } from "./call.js";
import { actionOf, checkShape, claims, readCall } from "./call.js";
import { decode } from "./decode.js";
import { grant, refuse } from "./envelope.js";
import { sasErrors, sasRefusal } from "./errors.js";
import { handlers } from "./handlers.js";
import { readVendorHost } from "./hosts.js";
import { validate } from "./validate.js";

/** The front of Security Center. */
export const sasGateway: Gateway = { service: "sas", claims, serve };

function serve(request: WireRequest, context: GatewayContext): Exchange {
  const requestId = nodeCrypto.randomUUID().toUpperCase();
  const action = actionOf(request);
  try {
    const response = grant(request, requestId, { action, answer: answerTo(request, context) });
    return { response, action, outcome: "OK" };
  } catch (error) {
    const refusal = refusalOf(error, context);
    return { response: refuse(request, requestId, refusal), action, outcome: refusal.code };
  }
}

/** What is no refusal is a fault of the mock. Its particulars are for who runs the mock, not for who asks it. */
function refusalOf(error: unknown, { reportError }: GatewayContext): Refusal {
  if (error instanceof Refusal) return error;
  reportError(error);
  return sasRefusal("InternalError");
}

/** Checks in the order that the vendor's answers suggest, then lets the action's handler answer. */
function answerTo(request: WireRequest, context: GatewayContext): object {
  const nowMs = context.now();
  context.store.catchUp(nowMs);
  const call = readCall(request);
  const action = checkAction(call);
  checkShape(call);
  const account = authenticate(call, { accounts: context.accounts, nonces: context.nonces, nowMs });
  checkLimit(action, account, { request, limiter: context.limiter, nowMs });
  const parameters = validate(action, decode(call, action));
  checkPermission(action, account);
  return handle(action, parameters, { store: context.store, nowMs });
}

function checkAction({ version, action }: SasCall): ActionOf<"sas"> {
  if (version !== services.sas.version) throw sasRefusal("InvalidVersion");
  if (isAction("sas", action)) return action;
  throw sasRefusal("InvalidAction.NotFound", {
    text: `${sasErrors["InvalidAction.NotFound"].text} This mock has ${Object.keys(operations.sas).join(", ")}.`,
  });
}

/** Requests count by action, region and account. The region is that of the host: few actions take a `RegionId`. */
function checkLimit(
  action: ActionOf<"sas">,
  { owner, requestsPerSecond }: Account,
  {
    request,
    limiter,
    nowMs,
  }: Pick<GatewayContext, "limiter"> & { readonly request: WireRequest; readonly nowMs: number },
): void {
  const { rateLimit } = operations.sas[action];
  const rate = requestsPerSecond === undefined ? rateLimit : { requests: requestsPerSecond, perSeconds: 1 };
  const { region = "" } = readVendorHost(request.hosts[0] ?? "") ?? {};
  const waitMs = limiter?.take(`sas ${owner} ${region} ${action}`, rate, nowMs) ?? 0;
  if (waitMs > 0) throw sasRefusal("Throttling.User", { headers: { "x-acs-retry-after": String(Math.ceil(waitMs)) } });
}

function checkPermission(action: ActionOf<"sas">, { owner, policy }: Account): void {
  const denial = denialOf(policy, operations.sas[action]);
  if (denial === undefined) return;
  throw sasRefusal("NoPermission", {
    details: {
      AccessDeniedDetail: {
        AuthAction: permissionOf(operations.sas[action]),
        AuthPrincipalDisplayName: owner,
        AuthPrincipalType: "SubUser",
        NoPermissionType: denial === "explicit" ? "ExplicitDeny" : "ImplicitDeny",
        PolicyType: "AccountLevelIdentityBasedPolicy",
      },
    },
  });
}

function handle<A extends ActionOf<"sas">>(
  action: A,
  request: RequestOf<"sas", A>,
  context: HandlerContext,
): AnswerOf<"sas", A> {
  return handlers[action](request, context);
}
