import type { Service } from "@plimsoll/types";

import { actionOf as sasActionOf } from "../sas/call.js";
import { actionOf as tcssActionOf } from "../tcss/call.js";
import type { WireRequest } from "../wire/message.js";
import { ActiveRule } from "./active-rule.js";
import { checkRule } from "./check-rule.js";
import type { ConditionRule, DecidingRule, Encounter } from "./matched-faults.js";
import type { FaultRule } from "./fault-rule.js";
import { keyIdOf } from "./key-id.js";

/** A rule that was added. Disposing of it removes it. */
export interface FaultHandle extends Disposable {
  /** Number of the rule, from 1; no other rule of the mock ever has it. */
  readonly id: number;
  /** The rule, as it was given. */
  readonly rule: FaultRule;
  /** Requests that met the fault so far; still readable when the rule is removed. */
  readonly met: number;
  /** Ends the fault. Removing twice does no harm. */
  remove(): void;
}

/** What goes wrong in a mock. Nothing does until a rule is added. */
export interface MockFaults {
  /**
   * Lets something go wrong from now on.
   *
   * @param rule - What, and for which requests. It is copied.
   * @throws {TypeError} when a member is unknown, missing or of the wrong type, or a name is none.
   * @throws {RangeError} when a number is out of its range.
   */
  add(rule: FaultRule): FaultHandle;
  /** The rules that are there, in the order in which they were added. */
  list(): readonly FaultHandle[];
  /** Removes every rule. */
  clear(): void;
}

const actionOf = { tcss: tcssActionOf, sas: sasActionOf };

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

  /** What a request meets, counted; `undefined`, at once where there are no rules, if it is nothing. */
  meet(service: Service, request: WireRequest): Encounter | undefined {
    if (this.#rules.size === 0) return undefined;
    const asked = { service, action: actionOf[service](request), key: keyIdOf(request) };
    const conditions: ConditionRule[] = [];
    let rule: DecidingRule | undefined;
    for (const active of this.#rules.keys()) {
      if (isCondition(active.rule)) {
        if (active.meets(asked)) conditions.push(active.rule);
      } else if (rule === undefined && active.meets(asked)) rule = active.rule;
    }
    return conditions.length === 0 && rule === undefined ? undefined : { asked, conditions, rule };
  }
}

function isCondition(rule: FaultRule): rule is ConditionRule {
  return rule.kind === "latency" || rule.kind === "skew";
}
