import type { ScheduleOf } from "./schedule.js";
import type { ScheduleKind } from "./service-zones.js";

/** Runs of a schedule as a service reports them. What it does not report is absent. */
export interface ScheduleRuns {
  /** Start of the last run, ISO 8601. */
  readonly lastAt?: string;
  /** Outcome of it, in the vendor's word: `Success`, `InsufficientLicense`, ... */
  readonly lastOutcome?: string;
  /** Task of the last run. */
  readonly lastTask?: string;
  /** Start of the next run, ISO 8601. */
  readonly nextAt?: string;
}

/** A schedule as a service has it. */
export interface KeptSchedule<Kind extends ScheduleKind = ScheduleKind> {
  /** ID at the service, of schedules of which an account may have several. */
  readonly id?: string;
  /** The schedule in its normal form; absent if none was ever set, or if it cannot be expressed in our format. */
  readonly schedule?: ScheduleOf[Kind];
  /** True if it runs; absent if the service does not say. */
  readonly enabled?: boolean;
  /** Fields that cannot be expressed in our format, by the vendor's names and with their values. */
  readonly unsaid: readonly string[];
  /** Its runs, as far as they are known. */
  readonly runs: ScheduleRuns;
  /** The vendor's own fields. Those that we do not know are sent back when the schedule is set. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Outcome of setting a schedule. */
export interface SetReceipt {
  /** ID of a schedule that was created. */
  readonly id?: string;
  /** The vendor's ID of the request. */
  readonly requestId?: string;
  /** Fields that the service returns but does not accept; they were left out. */
  readonly notTaken?: readonly string[];
}

/** Where a service keeps its schedules of one kind. */
export interface ScheduleStore<Kind extends ScheduleKind = ScheduleKind> {
  /** Kind of its schedules. */
  readonly kind: Kind;
  /** Reads all of them: one, which may be unset, of host and registry scans; any number of the others. */
  readonly read: () => Promise<readonly KeptSchedule<Kind>[]>;
  /**
   * Sets a schedule.
   *
   * @param schedule - The wanted schedule.
   * @param kept - The present schedule; absent to create one.
   */
  readonly set: (schedule: ScheduleOf[Kind], kept: KeptSchedule<Kind> | undefined) => Promise<SetReceipt>;
  /** Switches a schedule on or off and sends back everything else as it was answered, whether it can be said or not. */
  readonly enable: (kept: KeptSchedule<Kind>, enabled: boolean) => Promise<SetReceipt>;
  /** Deletes a schedule; absent where it can only be switched off. */
  readonly remove?: (kept: KeptSchedule<Kind>) => Promise<SetReceipt>;
  /** True for the failure of a request of which nobody knows whether the service carried it out. */
  readonly mayHaveActed: (error: unknown) => boolean;
}
