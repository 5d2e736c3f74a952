import { copyText } from "../runtime/copy-text.js";
import type { Service } from "@plimsoll/types";

import { createRandom } from "../state/random.js";
import type { Random } from "../state/random.js";
import type { FaultRule } from "./fault-rule.js";

/** The properties of a request that a rule looks at. */
export interface CallIdentity {
  readonly service: Service;
  /** Action; empty if the request names none. */
  readonly action: string;
  /** ID of the key that signed; empty if the request names none. */
  readonly keyId: string;
}

/** A rule with its counters: requests that it concerned, and requests that it applied to. */
export class ActiveRule {
  readonly rule: FaultRule;
  readonly #random: Random;
  /** The key of each service whose token has expired. */
  readonly #expired = new Map<Service, string>();
  #seen = 0;
  #met = 0;

  constructor(rule: FaultRule) {
    this.rule = rule;
    this.#random = createRandom(rule.seed ?? 1);
  }

  /** Requests to which the fault applied. */
  get met(): number {
    return this.#met;
  }

  /** Decides whether the fault applies to a request, and counts it. */
  matches(call: CallIdentity): boolean {
    const { skip = 0, count = Infinity, rate = 1 } = this.rule;
    if (this.#met >= count || !this.#concerns(call)) return false;
    this.#seen++;
    if (this.#seen <= skip || (rate < 1 && !this.#random.chance(rate))) return false;
    if (!this.#isSignedWithExpired(call)) return false;
    this.#met++;
    return true;
  }

  #concerns({ service, action }: CallIdentity): boolean {
    return (
      (this.rule.service === undefined || this.rule.service === service) &&
      (this.rule.action === undefined || this.rule.action === action)
    );
  }

  /** True for every other fault. */
  #isSignedWithExpired({ service, keyId }: CallIdentity): boolean {
    if (this.rule.kind !== "expired-token") return true;
    if (this.rule.key !== undefined) return this.rule.key === keyId;
    if (!this.#expired.has(service) && keyId !== "") this.#expired.set(service, copyText(keyId, keyId.length));
    return this.#expired.get(service) === keyId;
  }
}
