import type { OperationRecord } from "@plimsoll/types";

import type { Account } from "./accounts.js";
import type { GatewayContext } from "./gateway-context.js";
import type { ParsedCall } from "./parsed-call.js";
import type { Rate } from "./rate-limiter.js";

/** A request on its way through the checks. Later checks use the results of earlier ones. */
export class CheckedRequest<Call extends ParsedCall> {
  readonly call: Call;
  readonly context: GatewayContext;
  /** Time of the request in milliseconds: the same for every check and the handler. */
  readonly nowMs: number;
  /** Parameters of the action, set by the check that validates them. */
  parameters: unknown = undefined;
  #account: Account | undefined;

  constructor(call: Call, context: GatewayContext, nowMs: number) {
    this.call = call;
    this.context = context;
    this.nowMs = nowMs;
  }

  /** Account that signed the request, set by the check of the signature. */
  get account(): Account {
    if (this.#account === undefined) throw new Error("A check that needs the account comes before the signature.");
    return this.#account;
  }

  set account(account: Account) {
    this.#account = account;
  }

  /**
   * Counts the request.
   *
   * @param key - Names the counter: the account, the action, and what else the service counts separately.
   * @param rate - Requests that pass.
   * @returns 0 if the request passes, otherwise the milliseconds until the next one passes.
   */
  takeFromLimit(key: string, rate: Rate): number {
    return this.context.limiter?.take(key, rate, this.nowMs) ?? 0;
  }
}

/** Requests that an account may send to an action: as many as everyone, or its own number. */
export function rateOf({ requestsPerSecond }: Account, { rateLimit }: Pick<OperationRecord, "rateLimit">): Rate {
  return requestsPerSecond === undefined ? rateLimit : { requests: requestsPerSecond, perSeconds: 1 };
}
