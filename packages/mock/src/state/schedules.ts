import type { DatabaseSync } from "node:sqlite";

import type { RequestOf } from "@plimsoll/types";

import { ScheduleTable, scheduleTableOf } from "./schedule-table.js";

/** A schedule as UpdateImageRegistryTimingScanTask takes it. */
export type ScheduleRequest = RequestOf<"tcss", "UpdateImageRegistryTimingScanTask">;

/** The one schedule by which registry images are scanned, with what the request left out filled in. */
export interface ScanSchedule extends Required<Omit<ScheduleRequest, "ScanEndTime" | "ScanType">> {
  /** End of the time of day for scanning; absent if it has none. */
  readonly ScanEndTime?: string;
  /** Kinds of findings, in upper case. */
  readonly ScanType: readonly ("CVE" | "RISK" | "VIRUS")[];
}

/** Values of `ScanScope`. */
export const scanScopes = { all: 0, handPicked: 1, recommended: 2 } as const;

/** The table of the schedule. */
export const scheduleTable: string = scheduleTableOf("schedules");

/** Fills in the defaults of fields that a request leaves out. */
export function completeSchedule(request: ScheduleRequest): ScanSchedule {
  const { All = false, Id = [], Images = [], Latest = false, ContainerRunning = false } = request;
  const { RegistryType = [], Namespace = [], ExcludeImageAssetIds = [], ScanType = [] } = request;
  const types = [...new Set(ScanType.map((type) => inUpperCase[type]))];
  return {
    ...request,
    ScanType: types.length === 0 ? ["CVE", "VIRUS", "RISK"] : types,
    All,
    Id,
    Images,
    Latest,
    ContainerRunning,
    RegistryType,
    Namespace,
    ExcludeImageAssetIds,
    ScanScope: toScope(request),
  };
}

const inUpperCase = { CVE: "CVE", VIRUS: "VIRUS", RISK: "RISK", cve: "CVE", virus: "VIRUS", risk: "RISK" } as const;

/** `All`, which the vendor's example has and its table lacks, takes precedence. */
function toScope({ All, ScanScope, Id = [], Images = [] }: ScheduleRequest): ScanSchedule["ScanScope"] {
  if (All === true) return scanScopes.all;
  return ScanScope ?? (Id.length > 0 || Images.length > 0 ? scanScopes.handPicked : scanScopes.all);
}

/** The schedule of the registry images of the account. */
export class ScanSchedules extends ScheduleTable<ScanSchedule> {
  constructor(database: DatabaseSync) {
    super(database, "schedules", (schedule) => schedule);
  }
}
