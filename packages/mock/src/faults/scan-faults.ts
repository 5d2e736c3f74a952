import type { Intervention } from "../gateway/gateway-context.js";
import type { Store } from "../state/store.js";
import type { FaultRule, ScanFault } from "./fault-rule.js";
import { plainOf } from "./plain-answer.js";
import { changeSasScan } from "./sas-scan-faults.js";
import { changeTcssScan } from "./tcss-scan-faults.js";

/** True if a rule is about the scan that a request starts. */
export function isScanFault(rule: FaultRule): rule is ScanFault {
  return rule.kind === "late-counters" || rule.kind === "failing-scan" || rule.kind === "endless-scan";
}

/** Changes the scan that a request has started, after that is answered. A request that starts none is not changed. */
export function changeScan(rule: ScanFault, { scanTasks, alibabaScans }: Store): Intervention {
  return {
    answer: (answer) => {
      const plain = plainOf(answer);
      changeTcssScan(rule, plain, scanTasks);
      changeSasScan(rule, plain, alibabaScans);
      return plain;
    },
  };
}
