import type { RequestOf } from "@plimsoll/types";

import type { Find, NamedImage, RegistrySchedule } from "./schedule.js";

/** The request that sets the scan of registry images. */
export type ScheduleRequest = RequestOf<"tcss", "UpdateImageRegistryTimingScanTask">;

const SCAN_TYPE = { vulnerabilities: "CVE", malware: "VIRUS", "sensitive-data": "RISK" } as const satisfies Record<
  Find,
  string
>;

/** Converts a schedule of registry images to the vendor's fields. */
export function toScheduleRequest(schedule: RegistrySchedule): ScheduleRequest {
  const { until, registries, namespaces, exclude } = schedule;
  return {
    Enable: schedule.enabled,
    ScanPeriod: schedule.everyDays,
    ScanTime: schedule.at,
    ...(until === undefined ? {} : { ScanEndTime: until }),
    ScanType: schedule.find.map((kind) => SCAN_TYPE[kind]),
    ...choiceOf(schedule.images),
    Latest: schedule.latestOnly,
    ContainerRunning: schedule.runningOnly,
    ...(registries.length === 0 ? {} : { RegistryType: [...registries] }),
    ...(namespaces.length === 0 ? {} : { Namespace: [...namespaces] }),
    // The client writes a `bigint` with all its digits.
    ...(exclude.length === 0 ? {} : { ExcludeImageAssetIds: [...exclude] as number[] }),
  };
}

function choiceOf(images: RegistrySchedule["images"]): Pick<ScheduleRequest, "Id" | "Images" | "ScanScope"> {
  if (typeof images === "string") return { ScanScope: images === "all" ? 0 : 2 };
  const named = images.filter((image) => typeof image === "object");
  if (named.length > 0) return { ScanScope: 1, Images: named.map(toImageInfo) };
  return { ScanScope: 1, Id: images.filter((image) => typeof image !== "object") as number[] }; // as above
}

function toImageInfo(image: NamedImage): NonNullable<ScheduleRequest["Images"]>[number] {
  const { digest, registry, address, instanceId } = image;
  return {
    InstanceName: image.instanceName ?? "",
    Namespace: image.namespace ?? "",
    ImageName: image.name,
    ImageTag: image.tag,
    Force: image.force ?? "",
    ...(digest === undefined ? {} : { ImageDigest: digest }),
    ...(registry === undefined ? {} : { RegistryType: registry }),
    ...(address === undefined ? {} : { ImageRepoAddress: address }),
    ...(instanceId === undefined ? {} : { InstanceId: instanceId }),
  };
}
