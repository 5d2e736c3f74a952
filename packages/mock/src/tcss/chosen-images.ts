import type { RequestOf } from "@plimsoll/types";

import type { Refusal } from "../gateway/refusal.js";
import type { Condition } from "../state/database.js";
import { everyRow } from "../state/database.js";
import type { HostImages } from "../state/host-images.js";
import { inHostScope } from "../state/host-schedules.js";
import type { RegistryImageName } from "../state/registry-image.js";
import type { RegistryImages } from "../state/registry-images.js";
import { isNamed, isNumbered } from "../state/scan-selection.js";
import { allOf, isOneOf, not, toCondition } from "./conditions.js";
import { tcssRefusal } from "./errors.js";
import { hostImageFilters, registryImageFilters } from "./image-filters.js";

/** Images that a request chooses. */
export interface ChosenImages {
  readonly condition: Condition;
  /** True if the request names each of them. */
  readonly isNamed: boolean;
}

/**
 * The host images that a request to scan chooses: those of `Images`, of `Filters`, or of the scope, less the excluded ones.
 *
 * @throws {Refusal} when an image of `Images` does not exist, or a filter is not known.
 */
export function chosenHostImages(
  request: RequestOf<"tcss", "CreateAssetImageScanTask">,
  hostImages: HostImages,
): ChosenImages {
  const { All = false, Images = [], Filters = [], ExcludeImageIds = [], ScanScope = 0, ContainerRunning } = request;
  const running: Condition = ContainerRunning === true ? { sql: "ContainerCnt > 0", values: [] } : everyRow;
  if (Images.length > 0 && !All) {
    refuseUnknown(hostImages.firstUnknown(Images));
    return { condition: allOf([isOneOf("ImageID", Images), running]), isNamed: true };
  }
  const scope = Filters.length > 0 ? toCondition(Filters, hostImageFilters) : scopeOf(All ? 0 : ScanScope);
  return { condition: allOf([scope, not(isOneOf("ImageID", ExcludeImageIds)), running]), isNamed: false };
}

function scopeOf(scope: Parameters<typeof inHostScope>[0]): Condition {
  return { sql: inHostScope(scope), values: [] };
}

/** Parameters by which a request to scan registry images, or to stop that, chooses them. */
export type RegistryChoice = Pick<
  RequestOf<"tcss", "CreateAssetImageRegistryScanTask">,
  "All" | "ExcludeImageList" | "Filters" | "Id" | "Images" | "OnlyScanLatest"
>;

/**
 * The registry images that a request chooses, by the first of `All`, `Id`, `Images` and `Filters` that is given.
 *
 * @returns `undefined` if none is given.
 * @throws {Refusal} when an image that is named does not exist, or a filter is not known.
 */
export function chosenRegistryImages(choice: RegistryChoice, registryImages: RegistryImages): ChosenImages | undefined {
  const { All = false, Id = [], Images = [], Filters = [], ExcludeImageList = [], OnlyScanLatest = false } = choice;
  if (All) return { condition: everyRow, isNamed: false };
  if (Id.length > 0) {
    refuseUnknown(registryImages.firstUnknownNumber(Id));
    return { condition: isNumbered(Id), isNamed: true };
  }
  if (Images.length > 0) {
    refuseUnknownNames(Images, registryImages);
    return { condition: isNamed(Images), isNamed: true };
  }
  if (Filters.length === 0) return undefined;
  const latest: Condition = OnlyScanLatest ? { sql: "IsLatestImage = 1", values: [] } : everyRow;
  const condition = allOf([toCondition(Filters, registryImageFilters), not(isNumbered(ExcludeImageList)), latest]);
  return { condition, isNamed: false };
}

/** Refuses names that no image has. */
export function refuseUnknownNames(images: readonly RegistryImageName[], registryImages: RegistryImages): void {
  const unknown = images.find((image) => !registryImages.has(image));
  if (unknown !== undefined)
    refuseUnknown(`${unknown.InstanceName}/${unknown.Namespace}/${unknown.ImageName}:${unknown.ImageTag}`);
}

/** Refuses a resource that does not exist. @param name - `undefined` if all exist. */
export function refuseUnknown(name: number | string | undefined): void {
  if (name !== undefined) throw unknownResource(name);
}

/** The refusal for a resource that does not exist. */
export function unknownResource(name: number | string): Refusal {
  return tcssRefusal("ResourceNotFound", `The resource does not exist: ${name}.`);
}
