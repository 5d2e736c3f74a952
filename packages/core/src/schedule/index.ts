export { type ApplyOutcome, type FieldLeft, applyScheduleChange } from "./apply-change.js";
export { describeSchedule, narrowingsOf, periodOf, windowOf } from "./describe.js";
export type { KeptSchedule, ScheduleRuns, ScheduleStore, SetReceipt } from "./kept-schedule.js";
export { type NextRuns, type NextRunsOptions, nextRuns } from "./next-runs.js";
export {
  type AccountSchedules,
  type ReadDocumentResult,
  type ReadScheduleOptions,
  type ReadScheduleResult,
  type ScheduleDocument,
  readSchedule,
  readScheduleDocument,
} from "./read-document.js";
export type { Find, HostSchedule, ImagesSchedule, NamedImage, RegistrySchedule, ScheduleOf } from "./schedule.js";
export {
  type FieldChange,
  type ScheduleChange,
  type ScheduleDiff,
  diffSchedule,
  diffSchedules,
  fieldChanges,
  switchSchedule,
} from "./schedule-diff.js";
export { SCHEDULE_KINDS, SERVICE_ZONES, type ScheduleKind, type ServiceZone } from "./service-zones.js";
export { type CycleTaskFields, toCycleTask } from "./to-cycle-task.js";
export { type HostScheduleRequest, toHostScheduleRequest } from "./to-host-request.js";
export { type ScheduleRequest, toScheduleRequest } from "./to-request.js";
export type { ScheduleProblem } from "./unknown-keys.js";
export { UnreadSchedulesError } from "./unread-schedules-error.js";
