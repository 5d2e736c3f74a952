import type { sas } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import { progressAt } from "../../state/alibaba-scan-progress.js";
import type { LatestScan } from "../../state/alibaba-scans.js";
import { toChinaTime } from "../../state/china-time.js";

/** Words for what came of a scan; it has none for one that was stopped. */
const statuses: Readonly<Record<string, string>> = { SUCCESS: "SUCCESS", TIMEOUT: "TIMOUT" };

/** Tells how the latest scan of an image goes. */
export const describeImageLatestScanTask: Handler<"sas", "DescribeImageLatestScanTask"> = (
  { Digest },
  { store, nowMs },
) => {
  const scan = store.alibabaScans.latest(Digest);
  return { Task: scan === undefined ? [] : [{ ...toTask(scan, nowMs), Target: Digest }] };
};

function toTask(
  { number, taskId, source, createdMs, open, outcome, overMs }: LatestScan,
  nowMs: number,
): sas.components["schemas"]["LatestScanTask"] {
  const progress = progressAt(open, nowMs);
  const isOpen = outcome === undefined;
  return {
    Id: number,
    TaskId: taskId,
    Name: "IMAGE_SCAN",
    TaskType: "IMAGE_SCAN",
    TargetType: "IMAGE",
    Source: source,
    Status: isOpen ? progress.task : (statuses[outcome] ?? "FAIL"),
    Finish: isOpen ? progress.percent : 100,
    Create: toChinaTime(createdMs),
    Modified: toChinaTime(isOpen ? Math.max(createdMs, Math.min(open.startMs, nowMs)) : overMs),
    StartTime: createdMs,
    ...(isOpen ? {} : { FinishTime: overMs }),
  };
}
