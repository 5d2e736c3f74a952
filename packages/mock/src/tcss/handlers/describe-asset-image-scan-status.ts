import type { Handler } from "../../gateway/handler.js";
import { unknownResource } from "../chosen-images.js";
import { progressOf } from "../scan-progress.js";

/** Tells how far a scan of host images is, without an ID the latest. */
export const describeAssetImageScanStatus: Handler<"tcss", "DescribeAssetImageScanStatus"> = (
  { TaskID },
  { store: { scanTasks }, nowMs },
) => {
  const task = TaskID === undefined ? scanTasks.latest("host") : scanTasks.find("host", TaskID);
  if (task === undefined) throw unknownResource(TaskID ?? "no scan was started");
  const { running, leftSec, ...counts } = progressOf(scanTasks.progress("host", task), nowMs);
  return { ...counts, Status: running > 0 ? "SCANNING" : "END", LeftSeconds: leftSec };
};
