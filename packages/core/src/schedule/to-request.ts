import type { RequestOf } from "@plimsoll/types";

import type { Schedule } from "./schedule.js";

/** The request that sets a schedule. */
export type ScheduleRequest = RequestOf<"tcss", "UpdateImageRegistryTimingScanTask">;

const SCAN_TYPE = { vulnerabilities: "CVE", malware: "VIRUS", "sensitive-data": "RISK" } as const;

/** Writes a schedule in the vendor's words. */
export function toScheduleRequest(schedule: Schedule): ScheduleRequest {
  const { images, until, registries, namespaces } = schedule;
  return {
    Enable: schedule.enabled,
    ScanPeriod: schedule.everyDays,
    ScanTime: schedule.at,
    ...(until === undefined ? {} : { ScanEndTime: until }),
    ScanType: schedule.find.map((kind) => SCAN_TYPE[kind]),
    ...(typeof images === "string" ? { ScanScope: images === "all" ? 0 : 2 } : { ScanScope: 1, Id: [...images] }),
    Latest: schedule.latestOnly,
    ContainerRunning: schedule.runningOnly,
    ...(registries.length === 0 ? {} : { RegistryType: [...registries] }),
    ...(namespaces.length === 0 ? {} : { Namespace: [...namespaces] }),
  };
}
