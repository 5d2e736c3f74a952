import type { Accounts } from "../gateway/accounts.js";
import type { GatewayContext, Intervention } from "../gateway/gateway-context.js";
import type { Exchange, PendingCall } from "../gateway/gateway.js";
import type { Store } from "../state/store.js";
import type { WireResponse } from "../wire/message.js";
import { changeList, isListFault } from "./change-list.js";
import { cutPage } from "./cut-page.js";
import { rescanAfter } from "./rescan-after.js";
import { changeScan, isScanFault } from "./scan-faults.js";
import type { CallIdentity } from "./active-rule.js";
import type { Disruption, Sleep } from "./delivery.js";
import type { FaultKind, ListFault, PageCutFault, RescanFault, ScanFault } from "./fault-rule.js";
import type { DecidingRule, MatchedFaults } from "./matched-faults.js";
import { kindsOf, totalMs } from "./matched-faults.js";

/** The arguments of {@link applyFaults} besides the request. */
export interface FaultSetting {
  readonly context: GatewayContext;
  readonly faults: MatchedFaults;
  readonly sleep: Sleep;
}

/** The outcome of a request and the faults that applied to it; without those, none did. */
export interface FaultyExchange extends Exchange {
  readonly kinds?: readonly FaultKind[];
  readonly disruption?: Disruption;
  /** Milliseconds that the service's clock was ahead. */
  readonly skewMs?: number;
}

/** Answers a request to which faults apply. */
export function applyFaults(call: PendingCall, { context, faults, sleep }: FaultSetting): FaultyExchange {
  const skewMs = totalMs(faults, "skew");
  const delayMs = totalMs(faults, "latency");
  const skewed: GatewayContext = { ...context, now: () => context.now() + skewMs };
  const disruption: Disruption = {
    wait: async (signal) => (delayMs > 0 ? sleep(delayMs, signal) : undefined),
    ending: endingOf(faults),
  };
  return { ...exchangeOf(faults, skewed, call), kinds: kindsOf(faults), disruption, skewMs };
}

function endingOf({ rule }: MatchedFaults): Disruption["ending"] {
  return rule?.kind === "reset" || rule?.kind === "stall" || rule?.kind === "truncated" ? rule.kind : "whole";
}

function exchangeOf({ rule, call }: MatchedFaults, context: GatewayContext, { answer }: PendingCall): Exchange {
  if (rule === undefined) return answer(context);
  if (isIntervening(rule))
    return answer({ ...context, intervention: interventionOf(rule, context.store, call.action) });
  switch (rule.kind) {
    case "throttle":
      return answer({ ...context, limiter: refuseAll });
    case "expired-token":
      return answer({ ...context, accounts: expireToken(context.accounts, call) });
    case "http-429":
      return { ...unreached(call), response: tooMany(rule.retryAfterSec ?? 1) };
    case "http-503":
      return { ...(rule.when === "after" ? answer(context) : unreached(call)), response: unavailable };
    case "reset":
      return rule.when === "after" ? answer(context) : unreached(call);
    case "stall":
    case "truncated":
      return answer(context);
  }
}

/** A rule that acts on a request that reaches the service, or on its answer. */
type InterveningRule = ListFault | PageCutFault | RescanFault | ScanFault;

function isIntervening(rule: DecidingRule): rule is InterveningRule {
  return isListFault(rule) || isScanFault(rule) || rule.kind === "page-cut" || rule.kind === "rescan";
}

function interventionOf(rule: InterveningRule, store: Store, action: CallIdentity["action"]): Intervention {
  if (rule.kind === "page-cut") return { parameters: (asked) => cutPage(asked, rule) };
  if (isScanFault(rule)) return changeScan(rule, store);
  return rule.kind === "rescan"
    ? rescanAfter(rule, store)
    : { answer: (list, parameters) => changeList(list, rule, [action, parameters]) };
}

const refuseAll: GatewayContext["limiter"] = { take: () => 1000 };

/** Copies the accounts and lets the token of one key expire. */
function expireToken(accounts: Accounts, { service, keyId }: CallIdentity): Accounts {
  const account = accounts[service].get(keyId);
  if (account === undefined) return accounts;
  return { ...accounts, [service]: new Map([[keyId, { ...account, expiresAtMs: -Infinity }]]) };
}

/** The outcome of a request that did not get to the service. Its answer is never sent. */
function unreached({ action }: CallIdentity): Exchange {
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
