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
import type { TcssCall } from "./call.js";
import { actionOf, claims, readCall } from "./call.js";
import { decode } from "./decode.js";
import { invalidValue, tcssRefusal } from "./errors.js";
import { handlers } from "./handlers.js";
import { validate } from "./validate.js";

/** The front of TCSS. */
export const tcssGateway: Gateway = { service: "tcss", claims, serve };

function serve(request: WireRequest, context: GatewayContext): Exchange {
  const requestId = randomUUID();
  const action = actionOf(request);
  try {
    const answer = answerTo(request, context);
    return { response: respond(writeJson({ ...answer, RequestId: requestId })), action, outcome: "OK" };
  } catch (error) {
    const { code, message } =
      error instanceof Refusal ? error : tcssRefusal("InternalError", `The mock failed: ${String(error)}`);
    return {
      response: respond(JSON.stringify({ Error: { Code: code, Message: message }, RequestId: requestId })),
      action,
      outcome: code,
    };
  }
}

/** Checks in the order that the vendor's answers suggest, then lets the action's handler answer. */
function answerTo(request: WireRequest, context: GatewayContext): object {
  const nowMs = context.now();
  const call = readCall(request);
  const account = authenticate(call, { accounts: context.accounts, nowMs });
  const action = checkAction(call);
  checkRegion(call);
  checkLimit(action, account, { limiter: context.limiter, nowMs });
  if (account.status === "denied") throw tcssRefusal("AuthFailure.UnauthorizedOperation");
  return handle(action, validate(action, decode(call, action)), { store: context.store, nowMs });
}

function checkAction({ version, action }: TcssCall): ActionOf<"tcss"> {
  if (version !== services.tcss.version)
    throw tcssRefusal("NoSuchVersion", `The version ${version} does not exist; there is ${services.tcss.version}.`);
  if (isAction(action)) return action;
  throw tcssRefusal(
    "InvalidAction",
    `The action ${action} does not exist, or this mock does not have it; there are ${Object.keys(operations.tcss).join(", ")}.`,
  );
}

function isAction(name: string): name is ActionOf<"tcss"> {
  return Object.hasOwn(operations.tcss, name);
}

/** The region does not matter to these actions, but the gateway refuses one that cannot be. */
function checkRegion({ region, request }: TcssCall): void {
  if (region === undefined || /^[a-z]{2,}(-[a-z0-9]+)+$/.test(region)) return;
  throw invalidValue(request.headers["x-tc-region"] === undefined ? "Region" : "X-TC-Region");
}

function checkLimit(
  action: ActionOf<"tcss">,
  account: Account,
  { limiter, nowMs }: Pick<GatewayContext, "limiter"> & { readonly nowMs: number },
): void {
  const { rateLimit } = operations.tcss[action];
  if (limiter === undefined || limiter.take(`tcss ${account.owner} ${action}`, rateLimit, nowMs) === 0) return;
  throw tcssRefusal(
    "RequestLimitExceeded",
    `The action takes ${rateLimit.requests} requests a second from one account; this one was too many.`,
  );
}

function handle<A extends ActionOf<"tcss">>(
  action: A,
  request: RequestOf<"tcss", A>,
  context: HandlerContext,
): AnswerOf<"tcss", A> {
  return handlers[action](request, context);
}

/** The type has no charset: the vendor's Python SDK only looks for errors in exactly this type. */
function respond(content: string): WireResponse {
  return { status: 200, headers: { "content-type": "application/json" }, body: `{"Response":${content}}` };
}
