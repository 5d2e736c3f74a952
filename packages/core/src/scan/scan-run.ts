import type { Image } from "../image/image.js";
import type { ScanPart, ScanPlan } from "./plan-scan.js";
import type { ScanJournal } from "./scan-journal.js";
import type { ScanResult, StartedBy } from "./scan-result.js";
import type { ImageWatch } from "./followed-scan.js";
import type { ScanKind, ScanService, TaskProgress } from "./scan-service.js";

/** Progress of the tasks of a run. */
export interface ScanProgress {
  /** Images whose scan is over and whose findings do not change any more. */
  readonly done: number;
  /** Images that are followed. */
  readonly total: number;
  /** The tasks that are still followed, each as its service reports it. */
  readonly tasks: readonly (TaskProgress & Pick<ScanResult, "list" | "taskId">)[];
}

/** Dependencies and options of starting scans. */
export interface ScanOptions {
  /** Records each request before it is sent, and its result, also for the next run. */
  readonly journal: ScanJournal;
  /** Makes names of requests, unique in the journal. */
  readonly newId: () => string;
  /** Kinds of findings to look for. */
  readonly kinds: readonly ScanKind[];
  /** True to follow the scans until the findings are stable. */
  readonly wait: boolean;
  /** The time. */
  readonly now: () => Date;
  /** Keeps others that use the journal from starting scans while the work goes on. @default nobody else uses it */
  readonly exclusively?: (work: () => Promise<void>) => Promise<void>;
  /** Milliseconds that one call takes at most, up to a day. @default 60000 */
  readonly timeLimitMs?: number;
  /** Milliseconds that a service may take to show a scan after it had the request. The vendors document none. @default 10000 */
  readonly serviceDelayMs?: number;
  /** Milliseconds between two readings. @default 5000 */
  readonly intervalMs?: number;
  /** Milliseconds for which counters that a scan did not change must stay the same. @default 90000 */
  readonly settleMs?: number;
  /** Milliseconds after which scans are not followed any more. @default 3600000 */
  readonly waitLimitMs?: number;
  /** Waits between two readings; rejects with the signal's reason when it is aborted. @default a timer */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Ends the run before its next step. The scans go on. @default none */
  readonly signal?: AbortSignal;
  /** Called with the progress of the tasks, after each reading. @default not called */
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Called before the run waits for the outcome of a request, with the milliseconds at most. @default not called */
  readonly onSettle?: (ms: number) => void;
}

/** Outcome of a run. */
export interface ScanOutcome {
  /** Each image of the plan that is not skipped. */
  readonly results: readonly ScanResult[];
  /** True if the time for following was over first. */
  readonly isTimeUp: boolean;
  /** Why the run ended early, or why the service refused a request of it; absent if neither happened. */
  readonly stopped?: { readonly cause: unknown };
}

/** A task that is followed. */
export interface FollowedTask {
  /** Its name in the journal; absent for a scan of somebody else. */
  readonly scan?: string;
  readonly service: ScanService;
  readonly taskId?: string;
  readonly startedBy: StartedBy;
  /** Its images by key. */
  readonly watches: Map<string, ImageWatch>;
}

/** One run, while it goes on. */
export interface ScanRun {
  readonly plan: ScanPlan;
  readonly options: ScanOptions;
  /** The time in milliseconds. It never goes back, and it passes at least as fast as the run waits. */
  readonly nowMs: () => number;
  /** Waits. */
  readonly pause: (ms: number) => Promise<void>;
  readonly tasks: FollowedTask[];
  /** Images that no task has. */
  readonly others: ScanResult[];
  /** Images of a request that is not sent, because the journal cannot be written. */
  unsent?: ScanPart | undefined;
  /** Images of the request that is being sent or settled. */
  pending?: ScanPart | undefined;
  /** The first request that the service refused. */
  refusal?: { readonly cause: unknown };
  isTimeUp: boolean;
  /** The images of the plan by service and key; absent until somebody looks for one. */
  index?: ReadonlyMap<ScanService, ReadonlyMap<string, Image>>;
  /** When following began, in milliseconds. */
  followedSinceMs?: number;
}
