import type { Intervention } from "../gateway/gateway-context.js";
import type { ScanPlace } from "../state/scan-counts.js";
import type { ScanTask, ScanTasks } from "../state/scan-tasks.js";
import type { Store } from "../state/store.js";
import type { EndlessScanFault, FailingScanFault, FaultRule, LateCountersFault } from "./fault-rule.js";
import { plainOf } from "./plain-answer.js";

/** A fault of the scans that a request starts. */
export type ScanFault = EndlessScanFault | FailingScanFault | LateCountersFault;

/** True if a rule is about the scans that a request starts. */
export function isScanFault(rule: FaultRule): rule is ScanFault {
  return rule.kind === "late-counters" || rule.kind === "failing-scan" || rule.kind === "endless-scan";
}

/** Seconds that the findings are late if the rule does not say. */
const lateSec = 60;

/** Changes the task that a request has started, after that is answered. A request that starts none is not changed. */
export function changeScan(rule: ScanFault, { scanTasks }: Store): Intervention {
  return {
    answer: (answer) => {
      const plain = plainOf(answer);
      const started = taskOf(plain["TaskID"], scanTasks);
      if (started !== undefined) change(rule, scanTasks, started);
      return plain;
    },
  };
}

function change(rule: ScanFault, scanTasks: ScanTasks, { place, task }: StartedTask): void {
  switch (rule.kind) {
    case "late-counters":
      scanTasks.delayCounts(place, task, rule.seconds ?? lateSec);
      return;
    case "failing-scan":
      scanTasks.obstruct(place, task, rule.reason ?? "offline", rule.images);
      return;
    case "endless-scan":
      scanTasks.holdUp(place, task);
  }
}

interface StartedTask {
  readonly place: ScanPlace;
  readonly task: ScanTask;
}

/** Tasks of host images have a text, those of registry images a number. */
function taskOf(name: unknown, scanTasks: ScanTasks): StartedTask | undefined {
  if (typeof name !== "string" && typeof name !== "number") return undefined;
  const place = typeof name === "string" ? "host" : "registry";
  const task = scanTasks.find(place, String(name));
  return task === undefined ? undefined : { place, task };
}
