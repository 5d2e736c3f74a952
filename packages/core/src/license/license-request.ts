import type { LicenseRequest, PlannedKind } from "./plan.js";

/** The request that licenses exactly these images, which are all of one kind. */
export function requestFor(ids: readonly string[], kind: PlannedKind = "host"): LicenseRequest {
  const isHost = kind === "host";
  return {
    AllLocalImages: false,
    AllRegistryImages: false,
    ImageSourceType: "ASSETIMAGE",
    ...(isHost ? { LocalImageIds: [...ids] } : { RegistryImageIds: [...ids] }),
    UpdatedLocalImageCnt: isHost ? ids.length : 0,
    UpdatedRegistryImageCnt: isHost ? 0 : ids.length,
  };
}

/** Image IDs in a request that {@link requestFor} made. */
export function idsIn({ LocalImageIds, RegistryImageIds }: LicenseRequest): readonly string[] {
  return LocalImageIds ?? RegistryImageIds ?? [];
}

/** Kind of the images in a request that {@link requestFor} made. */
export function kindIn({ RegistryImageIds }: LicenseRequest): PlannedKind {
  return RegistryImageIds === undefined ? "host" : "registry";
}
