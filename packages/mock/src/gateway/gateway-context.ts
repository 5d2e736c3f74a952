import type { Store } from "../state/store.js";
import type { Accounts } from "./accounts.js";
import type { NonceMemory } from "./nonces.js";
import type { RateLimiter } from "./rate-limiter.js";

/** Effect of a fault on a request that passed every check. */
export interface Intervention {
  /** Changes the parameters before the action is carried out. @default they stay */
  readonly parameters?: (parameters: unknown) => unknown;
  /** Changes the answer before it is written, in JSON or XML, or the state behind it. @default it stays */
  readonly answer?: (answer: object, parameters: unknown, nowMs: number) => object;
}

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
  /** Effect of a fault on the request; absent without a fault. */
  readonly intervention?: Intervention;
}
