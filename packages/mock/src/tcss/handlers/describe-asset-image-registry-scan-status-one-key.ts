import type { RequestOf, ResponseOf, tcss } from "@plimsoll/types";

import type { Handler, HandlerContext } from "../../gateway/handler.js";
import type { Condition } from "../../state/database.js";
import type { NumberedImage } from "../../state/registry-images.js";
import type { RunningCounts } from "../../state/scan-counts.js";
import type { ScanTask } from "../../state/scan-tasks.js";
import { ofTask } from "../../state/scan-tasks.js";
import { chosenRegistryImages, unknownResource } from "../chosen-images.js";
import { allOf } from "../conditions.js";
import { registryImagesBy } from "../registry-images-by.js";
import { progressOf } from "../scan-progress.js";

type Request = RequestOf<"tcss", "DescribeAssetImageRegistryScanStatusOneKey">;

/** Most images whose progress is told one by one. */
const maxRows = 100;

/**
 * Tells how far a scan of registry images is: of a task, without an ID the latest, or of images that are named. One by one it tells of
 * those that are named, and with `All` of those that are being scanned.
 */
export const describeAssetImageRegistryScanStatusOneKey: Handler<
  "tcss",
  "DescribeAssetImageRegistryScanStatusOneKey"
> = (request, context) => {
  const { All = false, Id = [], Images = [] } = request;
  const named = chosenRegistryImages({ Id, Images }, context.store.registryImages)?.condition;
  if (named !== undefined) {
    const counts = context.store.scanTasks.progressOf("registry", named);
    return { ...statusOf(counts, undefined, context.nowMs), ImageStatus: rowsOf(named, context) };
  }
  const task = taskOf(request, context);
  const counts = context.store.scanTasks.progress("registry", task);
  const running = allOf([ofTask(task.id), { sql: "ScanStatus = 'SCANNING'", values: [] }]);
  return { ...statusOf(counts, task, context.nowMs), ImageStatus: All ? rowsOf(running, context) : [] };
};

function taskOf({ TaskID }: Request, { store: { scanTasks } }: HandlerContext): ScanTask {
  const task = TaskID === undefined ? scanTasks.latest("registry") : scanTasks.find("registry", String(TaskID));
  if (task === undefined) throw unknownResource(TaskID ?? "no scan was started");
  return task;
}

type Status = Omit<ResponseOf<"tcss", "DescribeAssetImageRegistryScanStatusOneKey">, "ImageStatus" | "RequestId">;

function statusOf(counts: RunningCounts, task: ScanTask | undefined, nowMs: number): Status {
  const { running: _, leftSec, ...progress } = progressOf(counts, nowMs);
  return { ...progress, Status: stateOf(counts, task, nowMs), ScanRemainTime: leftSec };
}

function stateOf({ running, canceled, failed }: RunningCounts, task: ScanTask | undefined, nowMs: number): string {
  if (running > 0) return "SCANNING";
  if (canceled > 0 || task?.isStopped === true) return "CANCELED";
  return failed > 0 && task?.endMs !== undefined && task.endMs <= nowMs ? "SCAN_TIMEOUT" : "SCANNED";
}

function rowsOf(condition: Condition, context: HandlerContext): tcss.components["schemas"]["ImageProgress"][] {
  const found = context.store.registryImages.find(condition, undefined).subarray(0, maxRows);
  return registryImagesBy([...found], context).map(toRow);
}

function toRow(image: NumberedImage): tcss.components["schemas"]["ImageProgress"] {
  const { ImageId, RegistryType, ImageRepoAddress, InstanceId, InstanceName, Namespace, ImageName, ImageTag } = image;
  return {
    ImageId,
    RegistryType,
    ImageRepoAddress,
    InstanceId,
    InstanceName,
    Namespace,
    ImageName,
    ImageTag,
    ScanStatus: image.ScanStatus,
    CveProgress: image.ScanVulProgress,
    RiskProgress: image.ScanRiskProgress,
    VirusProgress: image.ScanVirusProgress,
  };
}
