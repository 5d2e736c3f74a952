import { copyText } from "../runtime/copy-text.js";
import type { Service } from "@plimsoll/types";

import { createRandom } from "../state/random.js";
import type { Random } from "../state/random.js";
import type { FaultRule } from "./fault-rule.js";

/** What a rule looks at in a request. */
export interface Asked {
  readonly service: Service;
  /** Empty if the request names none. */
  readonly action: string;
  /** ID of the key that signed; empty if none is named. */
  readonly key: string;
}

/** A rule that counts the requests it sees and those that it met. */
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

  /** Requests that met the fault. */
  get met(): number {
    return this.#met;
  }

  /** Whether a request meets the fault; counts it. */
  meets(asked: Asked): boolean {
    const { skip = 0, count = Infinity, rate = 1 } = this.rule;
    if (this.#met >= count || !this.#concerns(asked)) return false;
    this.#seen++;
    if (this.#seen <= skip || (rate < 1 && !this.#random.chance(rate))) return false;
    if (!this.#isSignedWithExpired(asked)) return false;
    this.#met++;
    return true;
  }

  #concerns({ service, action }: Asked): boolean {
    return (
      (this.rule.service === undefined || this.rule.service === service) &&
      (this.rule.action === undefined || this.rule.action === action)
    );
  }

  /** True for every other fault. */
  #isSignedWithExpired({ service, key }: Asked): boolean {
    if (this.rule.kind !== "expired-token") return true;
    if (this.rule.key !== undefined) return this.rule.key === key;
    if (!this.#expired.has(service) && key !== "") this.#expired.set(service, copyText(key, key.length));
    return this.#expired.get(service) === key;
  }
}
