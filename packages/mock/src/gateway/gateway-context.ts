import type { Store } from "../state/store.js";
import type { Accounts } from "./accounts.js";
import type { NonceMemory } from "./nonces.js";
import type { RateLimiter } from "./rate-limiter.js";

/** Everything that the gateways of one mock share. */
export interface GatewayContext {
  readonly accounts: Accounts;
  readonly store: Store;
  /** Time in milliseconds. */
  readonly now: () => number;
  /** `undefined` if requests are not limited. */
  readonly limiter: Pick<RateLimiter, "take"> | undefined;
  readonly nonces: NonceMemory;
  /** Takes an error of the mock itself, which the answer does not mention. */
  readonly reportError: (error: unknown) => void;
}
