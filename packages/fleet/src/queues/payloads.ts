/** Payload of a job that is about one scope. */
export interface ScopeJob {
  /** Number of the scope in the store. */
  readonly scope: number;
}

/** Payload of the job that commits a run. */
export interface CommitJob extends ScopeJob {
  /** Number of the run. */
  readonly run: number;
}

/** Payload of the job that is about what one run has changed. */
export interface RunJob extends ScopeJob {
  /** Number of the run. */
  readonly run: number;
}

/** Payload of the job that reads texts about vulnerabilities. */
export interface AdvisoryJob {
  /** The cloud whose texts they are. */
  readonly cloud: "alibaba" | "tencent";
}
