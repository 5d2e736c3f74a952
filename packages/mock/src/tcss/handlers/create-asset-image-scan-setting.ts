import type { Handler } from "../../gateway/handler.js";
import { hostScanScopes, hostScopeOf } from "../../state/host-schedules.js";
import { tcssRefusal } from "../errors.js";

/** Replaces the schedule of host images. Images that it names must exist if they are what it scans. */
export const createAssetImageScanSetting: Handler<"tcss", "CreateAssetImageScanSetting"> = (
  request,
  { store, nowMs },
) => {
  const unknown =
    hostScopeOf(request) === hostScanScopes.handPicked
      ? store.hostImages.firstUnknown(request.Images ?? [])
      : undefined;
  if (unknown !== undefined) throw tcssRefusal("InvalidParameter", `Images: there is no image ${unknown}.`);
  store.hostScans.schedule(request, nowMs);
  return {};
};
