import type { Handler } from "../../gateway/handler.js";
import type { ScanSchedule } from "../../state/schedules.js";
import { completeSchedule, scanScopes } from "../../state/schedules.js";
import type { Store } from "../../state/store.js";
import { refuseUnknown, refuseUnknownNames } from "../chosen-images.js";

/** Replaces the schedule. Listed images are read, and must exist, only if the scope of the scan is a list of images. */
export const updateImageRegistryTimingScanTask: Handler<"tcss", "UpdateImageRegistryTimingScanTask"> = (
  request,
  { store, nowMs },
) => {
  const schedule = completeSchedule(request);
  if (schedule.ScanScope === scanScopes.handPicked) refuseUnknownImages(schedule, store);
  store.registryScans.schedule(schedule, nowMs);
  return {};
};

/** Numbers go before names. */
function refuseUnknownImages({ Id, Images }: ScanSchedule, { registryImages }: Store): void {
  if (Id.length > 0) refuseUnknown(registryImages.firstUnknownNumber(Id));
  else refuseUnknownNames(Images, registryImages);
}
