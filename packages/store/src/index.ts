export { type OpenStoreOptions, openStore } from "./store/open-store.js";
export type { ScopeSelection, Store } from "./store/store.js";
export type { Scope, ScopeInput } from "./scope/scopes.js";

// Writing: runs.
export type { BeginRunOptions } from "./run/begin-run.js";
export type { CommitOptions, Run } from "./run/run.js";
export type { StageImagesOptions } from "./run/stage-images.js";
export type { RunResult, RunSource, RunVerdict } from "./run/end-run.js";

// Reading: states, differences, rankings.
export type { PastState } from "./read/as-of.js";
export type { ImageTotals } from "./read/image-totals.js";
export type { SeverityCounts } from "./read/counts.js";
export type { Diff, DiffCounts, RepositoryDiff } from "./read/diff.js";
export type { Moment } from "./read/moments.js";
export type { RepositoryRank } from "./read/rank-repositories.js";
export type { ImageRank } from "./read/rankings.js";
export type { FoundImage, ImageChange, StoredImage } from "./read/read-image.js";
export type { PastImage, PastImageRecord } from "./read/read-images.js";
export type { RunFacts, RunRecord } from "./read/read-runs.js";
export type { UpgradeRank } from "./read/top-upgrades.js";
export type { TrendPoint } from "./read/trend.js";
export type { FoundFinding } from "./read/found-findings.js";
export type { Spread } from "./read/where-is.js";

export type { PruneOptions, PrunedScope } from "./retention/prune-scope.js";

// Files for other engines.
export { type ExportOptions, type ExportedFile, exportParquet } from "./export/export-parquet.js";

// Locks between processes.
export { type LockAttempt, type ProcessLock, takeProcessLock } from "./database/process-lock.js";

// Errors.
export {
  type LockHolder,
  ScopeInUseError,
  StoreError,
  type StoreErrorCode,
  StoreFileError,
  StoreServerError,
  StoreVersionError,
} from "./errors/store-error.js";
