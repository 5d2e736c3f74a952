export { type ScanPart, type ScanPlan, type SkipReason, type SkippedScan, planScan, serviceOf } from "./plan-scan.js";
export { isPushed, pushedImage } from "./pushed-image.js";
export { runScans } from "./run-scans.js";
export {
  type ImageBefore,
  type OpenScan,
  type ScanJournal,
  type ScanJournalEntry,
  openScansOf,
  readScanJournalEntry,
} from "./scan-journal.js";
export type { ScanResult, ScanState, StartedBy } from "./scan-result.js";
export type { ScanOptions, ScanOutcome, ScanProgress } from "./scan-run.js";
export {
  SCAN_KINDS,
  SCAN_LISTS,
  type ScanCost,
  type ScanKind,
  type ScanList,
  type ScanService,
  type StartAnswer,
  type StartFailure,
  type StopTarget,
  type TaskProgress,
} from "./scan-service.js";
export { type RegistryFetch, type RegistryFetcher, type SyncOptions, syncRegistries } from "./sync-registries.js";
