import type { Handler } from "../../gateway/handler.js";
import { canBeScanned, partsOf } from "../../state/scan-order.js";
import { chosenRegistryImages } from "../chosen-images.js";
import { allOf } from "../conditions.js";
import { tcssRefusal } from "../errors.js";
import { refuseUnscannable } from "../refuse-unscannable.js";

/**
 * Starts to scan registry images, with all that have the same image IDs. Of those that it does not name one by one, the images that
 * cannot be scanned are left out.
 */
export const createAssetImageRegistryScanTask: Handler<"tcss", "CreateAssetImageRegistryScanTask"> = (
  request,
  { store, nowMs },
) => {
  const chosen = chosenRegistryImages(request, store.registryImages);
  if (chosen === undefined) throw tcssRefusal("InvalidParameter");
  refuseUnscannable(chosen, {
    count: (condition) => store.registryImages.find(condition, undefined).length,
    code: "FailedOperation",
  });
  const { Timeout, ScanType = [] } = request;
  const task = store.scanTasks.start({
    place: "registry",
    chosen: allOf([chosen.condition, canBeScanned]),
    parts: partsOf(ScanType),
    startMs: nowMs,
    ...(Timeout === undefined ? {} : { timeoutSec: Timeout }),
  });
  return task === undefined ? {} : { TaskID: task.id };
};
