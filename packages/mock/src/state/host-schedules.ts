import type { DatabaseSync } from "node:sqlite";

import type { RequestOf } from "@plimsoll/types";

import type { Condition } from "./database.js";
import { scanBits } from "./scan-columns.js";
import { ScheduleTable, scheduleTableOf } from "./schedule-table.js";

/** The schedule of host images, as CreateAssetImageScanSetting takes it. */
export type HostSchedule = RequestOf<"tcss", "CreateAssetImageScanSetting">;

/** The table of the schedule. */
export const hostScheduleTable: string = scheduleTableOf("host_schedules");

/** The schedule of the host images of the account. Its times are in UTC, and a date before them does not count. */
export class HostSchedules extends ScheduleTable<HostSchedule> {
  constructor(database: DatabaseSync) {
    super(database, "host_schedules", ({ ScanPeriod, ScanTime, ScanEndTime = "" }) => ({
      ScanPeriod,
      ScanTime: ScanTime.replace(/^.* /, ""),
      ScanEndTime,
      zoneMs: 0,
    }));
  }

  /** Kinds of findings that a run looks for, a sum of the bits of {@link scanBits}. */
  get parts(): number {
    const { ScanVul = false, ScanVirus = false, ScanRisk = false } = this.current ?? {};
    return (ScanVul ? scanBits.CVE : 0) + (ScanVirus ? scanBits.VIRUS : 0) + (ScanRisk ? scanBits.RISK : 0);
  }
}

/** Values of `ScanScope` of host images. */
export const hostScanScopes = { all: 0, handPicked: 1, recommended: 2, byCluster: 3 } as const;

/** The scope of a schedule; callers from before June 2026 choose by `All` and `Images`. */
export function hostScopeOf({ All, ScanScope, Images = [] }: HostSchedule): NonNullable<HostSchedule["ScanScope"]> {
  if (All === true) return hostScanScopes.all;
  return ScanScope ?? (Images.length > 0 ? hostScanScopes.handPicked : hostScanScopes.all);
}

/** The images that the service recommends. It does not document which; here they are the newest and those in use. */
const recommended = "(ContainerCnt > 0 OR row ->> '$.IsLatestImage')";

/** SQL of the images of a scope other than hand-picked ones. No host of the mock is in a cluster. */
export function inHostScope(scope: NonNullable<HostSchedule["ScanScope"]>): string {
  if (scope === hostScanScopes.byCluster) return "FALSE";
  return scope === hostScanScopes.recommended ? recommended : "TRUE";
}

/** The images that a schedule chooses, licensed or not. */
export function hostSelectionOf(schedule: HostSchedule): Condition {
  const { Images = [], ExcludeImages = [], ContainerRunning = false } = schedule;
  const running = ContainerRunning ? " AND ContainerCnt > 0" : "";
  const list = "(SELECT value FROM json_each(?))";
  const scope = hostScopeOf(schedule);
  if (scope === hostScanScopes.handPicked)
    return { sql: `ImageID IN ${list}${running}`, values: [JSON.stringify(Images)] };
  return {
    sql: `${inHostScope(scope)} AND ImageID NOT IN ${list}${running}`,
    values: [JSON.stringify(ExcludeImages)],
  };
}
