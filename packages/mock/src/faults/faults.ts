import type { Service } from "@plimsoll/types";

import type { ParsedRequest } from "../wire/parsed-request.js";
import { ActiveRule } from "./active-rule.js";
import { checkRule } from "./check-rule.js";
import type { ConditionRule, DecidingRule, MatchedFaults } from "./matched-faults.js";
import type { FaultRule } from "./fault-rule.js";
import { keyIdOf } from "./key-id.js";

/** A rule that was added. Disposing of it removes it. */
export interface FaultHandle extends Disposable {
  /** Number of the rule, from 1; no other rule of the mock ever has it. */
  readonly id: number;
  /** The rule, as it was given. */
  readonly rule: FaultRule;
  /** Requests to which the fault applied so far; still readable after the rule is removed. */
  readonly met: number;
  /** Ends the fault. Removing twice does no harm. */
  remove(): void;
}

/** The faults of a mock: none until a rule is added. */
export interface MockFaults {
  /**
   * Adds a fault that applies from the next request on.
   *
   * @param rule - The fault and the requests that it applies to. It is copied.
   * @throws {TypeError} when a field is unknown, missing or of the wrong type, or names an unknown service, action or kind.
   * @throws {RangeError} when a number is out of its range.
   */
  add(rule: FaultRule): FaultHandle;
  /** Lists the rules in the order in which they were added. */
  list(): readonly FaultHandle[];
  /** Removes every rule. */
  clear(): void;
}

/** The rules of one mock. */
export class Faults implements MockFaults {
  readonly #rules = new Map<ActiveRule, FaultHandle>();
  #newestId = 0;

  add(rule: FaultRule): FaultHandle {
    checkRule(rule);
    const active = new ActiveRule({ ...rule });
    const remove = (): void => {
      this.#rules.delete(active);
    };
    const handle: FaultHandle = {
      id: (this.#newestId += 1),
      rule: active.rule,
      get met() {
        return active.met;
      },
      remove,
      [Symbol.dispose]: remove,
    };
    this.#rules.set(active, handle);
    return handle;
  }

  list(): readonly FaultHandle[] {
    return [...this.#rules.values()];
  }

  clear(): void {
    this.#rules.clear();
  }

  /** Finds the faults that apply to a request, and counts it; `undefined` if none does. */
  match(service: Service, action: string, request: ParsedRequest): MatchedFaults | undefined {
    if (this.#rules.size === 0) return undefined;
    const call = { service, action, keyId: keyIdOf(request) };
    const conditions: ConditionRule[] = [];
    let rule: DecidingRule | undefined;
    for (const active of this.#rules.keys()) {
      if (isCondition(active.rule)) {
        if (active.matches(call)) conditions.push(active.rule);
      } else if (rule === undefined && active.matches(call)) rule = active.rule;
    }
    return conditions.length === 0 && rule === undefined ? undefined : { call, conditions, rule };
  }
}

function isCondition(rule: FaultRule): rule is ConditionRule {
  return rule.kind === "latency" || rule.kind === "skew";
}
