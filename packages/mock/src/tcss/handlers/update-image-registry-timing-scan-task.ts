import type { Handler } from "../../gateway/handler.js";
import type { RegistryImageName } from "../../state/registry-image.js";
import type { ScanSchedule } from "../../state/schedules.js";
import { completeSchedule, scanScopes } from "../../state/schedules.js";
import type { Store } from "../../state/store.js";
import { tcssRefusal } from "../errors.js";

/** Replaces the schedule. Listed images are read, and must exist, only if the scope of the scan is a list of images. */
export const updateImageRegistryTimingScanTask: Handler<"tcss", "UpdateImageRegistryTimingScanTask"> = (
  request,
  { store, nowMs },
) => {
  const schedule = completeSchedule(request);
  if (schedule.ScanScope === scanScopes.handPicked) refuseUnknown(schedule, store);
  store.registryScans.schedule(schedule, nowMs);
  return {};
};

/** Numbers go before names. */
function refuseUnknown({ Id, Images }: ScanSchedule, { registryImages }: Store): void {
  const unknown =
    Id.length > 0
      ? registryImages.firstUnknownNumber(Id)
      : firstUnknownName(Images, (image) => registryImages.has(image));
  if (unknown !== undefined) throw tcssRefusal("ResourceNotFound", `The resource does not exist: ${unknown}.`);
}

function firstUnknownName(
  images: readonly RegistryImageName[],
  isKnown: (image: RegistryImageName) => boolean,
): string | undefined {
  const unknown = images.find((image) => !isKnown(image));
  return unknown === undefined
    ? undefined
    : `${unknown.InstanceName}/${unknown.Namespace}/${unknown.ImageName}:${unknown.ImageTag}`;
}
