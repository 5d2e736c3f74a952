import type { Intervention } from "../gateway/gateway-context.js";
import type { ScanTrouble } from "../state/alibaba-scans.js";
import type { Store } from "../state/store.js";
import type { FaultRule, ScanFault } from "./fault-rule.js";
import { isJson, plainOf } from "./plain-answer.js";

const defaultLagMs = 60_000;

/** True for a fault of the scan that a request starts. */
export function isScanFault(rule: FaultRule): rule is ScanFault {
  return rule.kind === "late-counters" || rule.kind === "scan-fails" || rule.kind === "scan-hangs";
}

/** Disturbs the scan that a request has started, if it has started one. */
export function disturbScan(rule: ScanFault, { alibabaScans }: Store): Intervention {
  return {
    answer: (answer) => {
      const plain = plainOf(answer);
      const taskId = taskOf(plain);
      if (taskId !== undefined) alibabaScans.disturb(taskId, troubleOf(rule));
      return plain;
    },
  };
}

function troubleOf(rule: ScanFault): ScanTrouble {
  switch (rule.kind) {
    case "late-counters":
      return { kind: "late-counters", ms: rule.ms ?? defaultLagMs };
    case "scan-fails":
      return {
        kind: "fails",
        outcome: (rule.reason ?? "timeout") === "timeout" ? "TIMEOUT" : "FAIL",
        images: rule.images,
      };
    case "scan-hangs":
      return { kind: "hangs" };
  }
}

/** Security Center has no other action whose answer has a new task in `Data`. */
function taskOf({ Data }: Readonly<Record<string, unknown>>): string | undefined {
  const { TaskId } = isJson(Data) ? Data : {};
  return typeof TaskId === "string" ? TaskId : undefined;
}
