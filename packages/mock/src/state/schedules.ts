import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { RequestOf } from "@plimsoll/types";

import { readText } from "./database.js";
import { firstRunAfter } from "./scan-calendar.js";

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

/** Result of a run. */
export type ScanRunResult = "ImageNeedIsEmpty" | "InsufficientLicense" | "Success";

/** State of the schedule's runs. */
export interface ScanRuns {
  /** Start of the next, in milliseconds; `undefined` if the schedule is off. */
  readonly nextMs: number | undefined;
  /** The last one; `undefined` before the first. */
  readonly last: { readonly startMs: number; readonly result: ScanRunResult } | undefined;
}

/** The table of the schedule, which never has more than one row. */
export const scheduleTable =
  "CREATE TABLE schedules (id INTEGER PRIMARY KEY CHECK (id = 1), row TEXT NOT NULL, runs TEXT NOT NULL)";

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

/** The schedule of the account. */
export class ScanSchedules {
  readonly #write: StatementSync;
  readonly #writeRuns: StatementSync;
  readonly #read: StatementSync;
  readonly #readRuns: StatementSync;

  constructor(database: DatabaseSync) {
    this.#write = database.prepare("INSERT OR REPLACE INTO schedules (id, row, runs) VALUES (1, ?, ?)");
    this.#writeRuns = database.prepare("UPDATE schedules SET runs = ?");
    this.#read = database.prepare("SELECT row FROM schedules");
    this.#readRuns = database.prepare("SELECT runs FROM schedules");
  }

  /** Replaces the schedule. Its first run is at the next time of day that it names; what the last one did stays known. */
  set(schedule: ScanSchedule, nowMs: number): void {
    const { last } = this.runs;
    const nextMs = schedule.Enable ? firstRunAfter(schedule, nowMs) : undefined;
    this.#write.run(JSON.stringify(schedule), JSON.stringify({ nextMs, last }));
  }

  /** The schedule; `undefined` until one was set. */
  get current(): ScanSchedule | undefined {
    const row = readText(this.#read);
    if (row === undefined) return undefined;
    // A data file of an earlier version has no excluded images. Only `set` writes this column.
    return { ExcludeImageAssetIds: [], ...(JSON.parse(row) as Omit<ScanSchedule, "ExcludeImageAssetIds">) }; // as above
  }

  /** State of its runs. */
  get runs(): ScanRuns {
    const runs = readText(this.#readRuns);
    if (runs === undefined) return { nextMs: undefined, last: undefined };
    return { nextMs: undefined, last: undefined, ...(JSON.parse(runs) as Partial<ScanRuns>) }; // only this class writes this column
  }

  set runs(runs: ScanRuns) {
    this.#writeRuns.run(JSON.stringify(runs));
  }
}
