import type { Service } from "@plimsoll/types";

import type { Accounts } from "./accounts.js";
import type { NonceMemory } from "./nonces.js";
import type { RateLimiter } from "./rate-limiter.js";
import type { Store } from "../state/store.js";
import type { WireRequest, WireResponse } from "../wire/message.js";

/** What the gateways of both services share in one mock. */
export interface GatewayContext {
  readonly accounts: Accounts;
  readonly store: Store;
  /** Time in milliseconds. */
  readonly now: () => number;
  /** `undefined` if requests are not limited. */
  readonly limiter: Pick<RateLimiter, "take"> | undefined;
  readonly nonces: NonceMemory;
  /** Takes an error of the mock itself, of which an answer says nothing. */
  readonly reportError: (error: unknown) => void;
}

/** What came of a request. */
export interface Exchange {
  readonly response: WireResponse;
  /** Action that the request names, empty if it names none. */
  readonly action: string;
  /** `OK` or the vendor's error code. */
  readonly outcome: string;
}

/** The front of one service. */
export interface Gateway {
  readonly service: Service;
  /** Whether a request speaks the protocol of this service. */
  readonly claims: (request: WireRequest) => boolean;
  /** Answers a request, refusals included. */
  readonly serve: (request: WireRequest, context: GatewayContext) => Exchange;
}
