import type { AlibabaScans, ScanTrouble } from "../state/alibaba-scans.js";
import type { ScanFault } from "./fault-rule.js";
import { defaultLateMs } from "./late-counters.js";
import { isJson } from "./plain-answer.js";

/** Changes the scan of Security Center whose task an answer names, if it names one. */
export function changeSasScan(rule: ScanFault, answer: Readonly<Record<string, unknown>>, scans: AlibabaScans): void {
  const taskId = taskOf(answer);
  if (taskId !== undefined) scans.disturb(taskId, troubleOf(rule));
}

function troubleOf(rule: ScanFault): ScanTrouble {
  switch (rule.kind) {
    case "late-counters":
      return { kind: "late-counters", ms: rule.ms ?? defaultLateMs };
    case "failing-scan":
      return { kind: "fails", outcome: rule.reason === "timeout" ? "TIMEOUT" : "FAIL", images: rule.images };
    case "endless-scan":
      return { kind: "hangs" };
  }
}

/** Security Center has no other action whose answer has a new task in `Data`. */
function taskOf({ Data }: Readonly<Record<string, unknown>>): string | undefined {
  const { TaskId } = isJson(Data) ? Data : {};
  return typeof TaskId === "string" ? TaskId : undefined;
}
