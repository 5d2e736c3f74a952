import { randomUUID } from "node:crypto";

import type { ActionOf, RequestOf } from "@plimsoll/types";
import { operations, services } from "@plimsoll/types";

import type { Account } from "../accounts.js";
import type { Exchange, Gateway, GatewayContext } from "../gateway.js";
import type { AnswerOf, HandlerContext } from "../handler.js";
import { writeJson } from "../json-text.js";
import { Refusal } from "../refusal.js";
import type { WireRequest, WireResponse } from "../wire.js";
import { authenticate } from "./auth.js";
import type { SasCall } from "./call.js";
import { actionOf, checkShape, claims, readCall } from "./call.js";
import { decode } from "./decode.js";
import { sasRefusal } from "./errors.js";
import { handlers } from "./handlers.js";
import { validate } from "./validate.js";

/** The front of Security Center. */
export const sasGateway: Gateway = { service: "sas", claims, serve };

function serve(request: WireRequest, context: GatewayContext): Exchange {
  const requestId = randomUUID().toUpperCase();
  const action = actionOf(request);
  try {
    const answer = answerTo(request, context);
    return {
      response: respond(requestId, { status: 200, body: writeJson({ RequestId: requestId, ...answer }) }),
      action,
      outcome: "OK",
    };
  } catch (error) {
    const refusal =
      error instanceof Refusal ? error : sasRefusal("InternalError", { text: `The mock failed: ${String(error)}` });
    return { response: refuse(requestId, refusal, request.hosts[0] ?? ""), action, outcome: refusal.code };
  }
}

/** Checks in the order that the vendor's answers suggest, then lets the action's handler answer. */
function answerTo(request: WireRequest, context: GatewayContext): object {
  const nowMs = context.now();
  const call = readCall(request);
  const action = checkAction(call);
  checkShape(call);
  const account = authenticate(call, { accounts: context.accounts, nonces: context.nonces, nowMs });
  checkLimit(action, account, { limiter: context.limiter, nowMs });
  const parameters = validate(action, decode(call, action));
  if (account.status === "denied") throw sasRefusal("NoPermission");
  return handle(action, parameters, { store: context.store, nowMs });
}

function checkAction({ version, action }: SasCall): ActionOf<"sas"> {
  if (version !== services.sas.version) throw sasRefusal("InvalidVersion");
  if (isAction(action)) return action;
  throw sasRefusal("InvalidAction.NotFound", {
    text: `Specified api is not found, please check your url and method. This mock has ${Object.keys(operations.sas).join(", ")}.`,
  });
}

function isAction(name: string): name is ActionOf<"sas"> {
  return Object.hasOwn(operations.sas, name);
}

function checkLimit(
  action: ActionOf<"sas">,
  account: Account,
  { limiter, nowMs }: Pick<GatewayContext, "limiter"> & { readonly nowMs: number },
): void {
  const waitMs = limiter?.take(`sas ${account.owner} ${action}`, operations.sas[action].rateLimit, nowMs) ?? 0;
  if (waitMs > 0) throw sasRefusal("Throttling.User", { headers: { "x-acs-retry-after": String(Math.ceil(waitMs)) } });
}

function handle<A extends ActionOf<"sas">>(
  action: A,
  request: RequestOf<"sas", A>,
  context: HandlerContext,
): AnswerOf<"sas", A> {
  return handlers[action](request, context);
}

function refuse(requestId: string, { code, message, status, headers }: Refusal, host: string): WireResponse {
  const recommend = `https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(code)}&product=Sas&requestId=${requestId}`;
  const body = JSON.stringify({
    RequestId: requestId,
    HostId: host,
    Code: code,
    Message: message,
    Recommend: recommend,
  });
  return respond(requestId, { status, body, headers });
}

function respond(
  requestId: string,
  { status, body, headers = {} }: Omit<WireResponse, "headers"> & Partial<WireResponse>,
): WireResponse {
  return {
    status,
    headers: { "content-type": "application/json;charset=utf-8", "x-acs-request-id": requestId, ...headers },
    body,
  };
}
