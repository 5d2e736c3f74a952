import type { Cloud } from "@plimsoll/core";
import type { RunVerdict, Store } from "@plimsoll/store";

import type { ReadScope } from "../reading/read-scope.js";
import type { FleetScope } from "../scopes/list-scopes.js";

/** Something that a worker has done or met. */
export type WorkerEvent =
  /** A scope is being read. */
  | { readonly type: "reading"; readonly scope: string; readonly run: number; readonly resumed: boolean }
  /** A scope has been read, and its run waits for its merge. */
  | { readonly type: "read"; readonly scope: string; readonly run: number }
  /** A run is merged. */
  | {
      readonly type: "committed";
      readonly scope: string;
      readonly run: number;
      readonly verdict: RunVerdict;
      /** Seconds that the merge took. */
      readonly seconds: number;
    }
  /** A job waits again, for no fault of its own. */
  | { readonly type: "put-back"; readonly queue: string; readonly scope?: string; readonly reason: string }
  /** An attempt failed. */
  | {
      readonly type: "failed";
      readonly queue: string;
      readonly scope?: string;
      readonly reason: string;
      /** True if there is no other attempt. */
      readonly last: boolean;
    }
  /** No scope is begun, because too many rows wait for their merge. */
  | { readonly type: "paused"; readonly stagedRows: number }
  /** Scopes are started again. */
  | { readonly type: "resumed"; readonly stagedRows: number };

/** Verdict of a policy about a run. */
export interface GateVerdict {
  /** True if the policy holds. */
  readonly passed: boolean;
  /** Findings that break it. */
  readonly violations: number;
  /** The verdict in a sentence. @default none */
  readonly summary?: string | undefined;
}

/** Work that a worker does for runs that are merged. */
export interface RunWork {
  /** The store. */
  readonly store: Store;
  /** Number of the run. */
  readonly run: number;
  /** Aborted when the work has no use any more. */
  readonly signal: AbortSignal;
}

/** Work that a worker does; what is left out is left to other workers, or to nobody. */
export interface WorkOptions {
  /** Reads a scope. @default this worker reads none */
  readonly read?: ReadScope | undefined;
  /** Evaluates a policy after each run that was merged. @default none is evaluated */
  readonly gate?: ((scope: FleetScope, work: RunWork) => Promise<GateVerdict>) | undefined;
  /** Writes a scope out after each run that was merged; the same run may come twice. @default nothing is written */
  readonly exportRun?: ((scope: FleetScope, work: RunWork) => Promise<void>) | undefined;
  /** Reads texts about vulnerabilities that the store lacks, and keeps them. @default the reader of scopes does, or nobody */
  readonly readTexts?: ((cloud: Cloud, work: Omit<RunWork, "run">) => Promise<void>) | undefined;
  /** Removes what is older than it has to be kept, once a day. @default everything is kept */
  readonly prune?: ((work: Omit<RunWork, "run">) => Promise<void>) | undefined;
}
