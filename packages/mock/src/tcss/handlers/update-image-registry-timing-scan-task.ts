import type { RequestOf } from "@plimsoll/types";

import type { Handler } from "../../handler.js";
import type { RegistryImageName } from "../../state/registry-images.js";
import type { ScanSchedule } from "../../state/schedules.js";
import type { Store } from "../../state/store.js";
import { tcssRefusal } from "../errors.js";

type Request = RequestOf<"tcss", "UpdateImageRegistryTimingScanTask">;

/** Values of `ScanScope`. */
const scopes = { all: 0, handPicked: 1 } as const;

/** Replaces the schedule. Listed images are only looked at, and must only exist, if they are what is to be scanned. */
export const updateImageRegistryTimingScanTask: Handler<"tcss", "UpdateImageRegistryTimingScanTask"> = (
  request,
  { store },
) => {
  const schedule = toSchedule(request);
  if (schedule.ScanScope === scopes.handPicked) refuseUnknown(schedule, store);
  store.schedules.set(schedule);
  return {};
};

function toSchedule(request: Request): ScanSchedule {
  const {
    ScanType = [],
    All = false,
    Id = [],
    Images = [],
    Latest = false,
    ContainerRunning = false,
    RegistryType = [],
    Namespace = [],
  } = request;
  const types =
    ScanType.length === 0 ? ["CVE", "VIRUS", "RISK"] : [...new Set(ScanType.map((type) => type.toUpperCase()))];
  return {
    ...request,
    ScanType: types,
    All,
    Id,
    Images,
    Latest,
    ContainerRunning,
    RegistryType,
    Namespace,
    ScanScope: toScope(request),
  };
}

/** `All`, which the vendor's example has and its table lacks, goes before everything. */
function toScope({ All, ScanScope, Id = [], Images = [] }: Request): ScanSchedule["ScanScope"] {
  if (All === true) return scopes.all;
  return ScanScope ?? (Id.length > 0 || Images.length > 0 ? scopes.handPicked : scopes.all);
}

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
