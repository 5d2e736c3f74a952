export { openFleet } from "./fleet/open-fleet.js";
export { type MigrationResult, migrateFleet } from "./fleet/migrate-fleet.js";
export type { Fleet } from "./fleet/fleet.js";
export type { FleetOptions } from "./database/fleet-options.js";

// Scopes.
export type { ScopeRow } from "./scopes/scope-row.js";
export type { ScopeWindow } from "./scopes/scope-window.js";
export type { FleetScope } from "./scopes/list-scopes.js";
export type { ImportOptions, ImportResult } from "./scopes/import-scopes.js";
export type { SyncRequest } from "./scopes/enqueue.js";

// Work.
export type { Worker, WorkerOptions } from "./worker/worker.js";
export type { GateVerdict, RunWork, WorkOptions, WorkerEvent } from "./jobs/work-options.js";
export type { ReadContext, ReadScope, Reading, ReadingRun } from "./reading/read-scope.js";
export { WorkerStopping } from "./reading/stoppable-run.js";

// State.
export type { FleetStatus, QueueStatus, ScopeState, ScopeStatus, WorkerStatus } from "./status/status.js";
export type { LastRuns, PolicyVerdict } from "./status/last-runs.js";
export type { FailedJob, RetryResult } from "./status/failed.js";
export type { Check } from "./status/doctor.js";

// Errors.
export { FleetError, type FleetErrorCode } from "./errors/fleet-error.js";
