import type { ScanPlace } from "../state/scan-counts.js";
import type { ScanTask, ScanTasks } from "../state/scan-tasks.js";
import type { ScanFault } from "./fault-rule.js";
import { defaultLateMs } from "./late-counters.js";

/** Changes the scan of TCSS whose task an answer names, if it names one. */
export function changeTcssScan(rule: ScanFault, answer: Readonly<Record<string, unknown>>, scanTasks: ScanTasks): void {
  const started = taskOf(answer["TaskID"], scanTasks);
  if (started === undefined) return;
  const { place, task } = started;
  switch (rule.kind) {
    case "late-counters":
      scanTasks.delayCounts(place, task, rule.ms ?? defaultLateMs);
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
