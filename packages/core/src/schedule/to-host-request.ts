import type { RequestOf } from "@plimsoll/types";

import type { HostSchedule } from "./schedule.js";

/** The request that sets the scan of images on hosts. */
export type HostScheduleRequest = RequestOf<"tcss", "CreateAssetImageScanSetting">;

/** Values of `ScanScope`. */
const SCOPE = { all: 0, listed: 1, recommended: 2, clusters: 3 } as const;

/** Converts a schedule of images on hosts to the vendor's fields. */
export function toHostScheduleRequest(schedule: HostSchedule): HostScheduleRequest {
  const { until, find, exclude, runningOnly } = schedule;
  return {
    Enable: schedule.enabled,
    ScanPeriod: schedule.everyDays,
    ScanTime: schedule.at,
    ...(until === undefined ? {} : { ScanEndTime: until }),
    ScanVul: find.includes("vulnerabilities"),
    ScanVirus: find.includes("malware"),
    ScanRisk: find.includes("sensitive-data"),
    ...choiceOf(schedule),
    ContainerRunning: runningOnly,
    ...(exclude.length === 0 ? {} : { ExcludeImages: [...exclude] }),
  };
}

function choiceOf({
  images,
  clusters,
}: HostSchedule): Pick<HostScheduleRequest, "ClusterIDs" | "Images" | "ScanScope"> {
  if (clusters.length > 0) return { ScanScope: SCOPE.clusters, ClusterIDs: [...clusters] };
  return typeof images === "string" ? { ScanScope: SCOPE[images] } : { ScanScope: SCOPE.listed, Images: [...images] };
}
