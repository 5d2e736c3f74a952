import type { Handler } from "../../gateway/handler.js";
import { refuseUnknown } from "../chosen-images.js";

/** Starts to fetch the lists of images of registries, without a choice those of all. */
export const syncAssetImageRegistryAsset: Handler<"tcss", "SyncAssetImageRegistryAsset"> = (
  { All = false, RegistryIds = [] },
  { store: { registries, registrySyncs }, nowMs },
) => {
  const isAll = All || RegistryIds.length === 0;
  if (!isAll) {
    const known = new Set(registries.all.map(({ RegistryId }) => RegistryId));
    refuseUnknown(RegistryIds.find((id) => !known.has(id)));
  }
  registrySyncs.start(isAll ? undefined : RegistryIds, nowMs);
  return {};
};
