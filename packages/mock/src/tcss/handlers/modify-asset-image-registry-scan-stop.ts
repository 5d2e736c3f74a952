import type { Handler } from "../../gateway/handler.js";
import type { Condition } from "../../state/database.js";
import { ofTask } from "../../state/scan-tasks.js";
import type { ScanTasks } from "../../state/scan-tasks.js";
import { chosenRegistryImages, unknownResource } from "../chosen-images.js";
import { allOf } from "../conditions.js";

/** Stops scanning registry images, wherever their image IDs are. What is not being scanned stays as it is. */
export const modifyAssetImageRegistryScanStop: Handler<"tcss", "ModifyAssetImageRegistryScanStop"> = (
  { TaskID, ...choice },
  { store: { scanTasks, registryImages } },
) => {
  const chosen = chosenRegistryImages(choice, registryImages);
  const task = TaskID === undefined ? [] : [conditionOf(TaskID, scanTasks)];
  scanTasks.stop("registry", allOf([...(chosen === undefined ? [] : [chosen.condition]), ...task]));
  return {};
};

function conditionOf(number: number, scanTasks: ScanTasks): Condition {
  const task = scanTasks.find("registry", String(number));
  if (task === undefined) throw unknownResource(number);
  return ofTask(task.id);
}
