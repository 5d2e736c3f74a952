import type { Accounts } from "../gateway/accounts.js";
import type { Exchange, Gateway, GatewayContext } from "../gateway/gateway.js";
import type { WireRequest, WireResponse } from "../wire/message.js";
import type { Asked } from "./active-rule.js";
import type { Disruption, Sleep } from "./delivery.js";
import type { Encounter } from "./matched-faults.js";
import { kindsOf, totalMs } from "./matched-faults.js";
import type { FaultKind } from "./fault-rule.js";

/** What {@link serveFaulty} needs besides the request. */
export interface FaultySetting {
  readonly gateway: Gateway;
  readonly context: GatewayContext;
  readonly encounter: Encounter;
  readonly sleep: Sleep;
}

/** What came of a request, and the faults that it met; without those, it met none. */
export interface FaultyExchange extends Exchange {
  readonly kinds?: readonly FaultKind[];
  readonly disruption?: Disruption;
  /** How far ahead the service's clock was, in milliseconds. */
  readonly skewMs?: number;
}

/** Answers a request that meets faults. */
export function serveFaulty(
  request: WireRequest,
  { gateway, context, encounter, sleep }: FaultySetting,
): FaultyExchange {
  const skewMs = totalMs(encounter, "skew");
  const delayMs = totalMs(encounter, "latency");
  const skewed: GatewayContext = { ...context, now: () => context.now() + skewMs };
  const disruption: Disruption = {
    wait: async (signal) => (delayMs > 0 ? sleep(delayMs, signal) : undefined),
    ending: endingOf(encounter),
  };
  const exchange = exchangeOf(encounter, skewed, (changed) => gateway.serve(request, changed));
  return { ...exchange, kinds: kindsOf(encounter), disruption, skewMs };
}

function endingOf({ rule }: Encounter): Disruption["ending"] {
  return rule?.kind === "reset" || rule?.kind === "stall" || rule?.kind === "truncated" ? rule.kind : "whole";
}

function exchangeOf(
  { rule, asked }: Encounter,
  context: GatewayContext,
  serve: (context: GatewayContext) => Exchange,
): Exchange {
  switch (rule?.kind) {
    case "throttle":
      return serve({ ...context, limiter: refuseAll });
    case "expired-token":
      return serve({ ...context, accounts: expireToken(context.accounts, asked) });
    case "http-429":
      return { ...unreached(asked), response: tooMany(rule.retryAfterSec ?? 1) };
    case "http-503":
      return { ...(rule.when === "after" ? serve(context) : unreached(asked)), response: unavailable };
    case "reset":
      return rule.when === "after" ? serve(context) : unreached(asked);
    case "stall":
    case "truncated":
    case undefined:
      return serve(context);
  }
}

const refuseAll: GatewayContext["limiter"] = { take: () => 1000 };

/** The same accounts, but that the token of one key has expired. */
function expireToken(accounts: Accounts, { service, key }: Asked): Accounts {
  const account = accounts[service].get(key);
  if (account === undefined) return accounts;
  return { ...accounts, [service]: new Map([[key, { ...account, expiresAtMs: -Infinity }]]) };
}

/** What comes of a request that did not get to the service. */
function unreached({ action }: Asked): Exchange {
  return { response: { status: 0, headers: {}, body: "" }, action, outcome: "NotReached" };
}

function tooMany(retryAfterSec: number): WireResponse {
  return {
    status: 429,
    headers: { "content-type": "text/plain", "retry-after": String(retryAfterSec) },
    body: "Too many requests.\n",
  };
}

const unavailable: WireResponse = {
  status: 503,
  headers: { "content-type": "text/html" },
  body: "<!doctype html>\n<html><head><title>503</title></head><body><h1>Service unavailable</h1></body></html>\n",
};
