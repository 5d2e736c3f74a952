import type { ListOutcome } from "@plimsoll/core";
import type { Run, RunSource, Store } from "@plimsoll/store";

import type { FleetScope } from "../scopes/list-scopes.js";

/** A run as a reader sees it: it stages, and others end it. */
export type ReadingRun = Pick<Run, "id" | "moreTargets" | "resumed" | "stageFindings" | "stageImages">;

/** Surroundings of a reader. */
export interface ReadContext {
  /** Where images and findings go. It throws when the worker stops; let that through. */
  readonly run: ReadingRun;
  /** Aborted when the reading has no use any more: its job is another worker's, or this one ends at once. */
  readonly signal: AbortSignal;
  /** Texts about vulnerabilities, which need no run. */
  readonly store: Pick<Store, "keepTexts" | "text">;
}

/** Result of a reading. */
export interface Reading {
  /** Outcome of each list of images that was to be read. */
  readonly sources: readonly RunSource[];
  /** Outcomes of lists of findings that were not in any part. @default none */
  readonly lists?: readonly ListOutcome[] | undefined;
  /** Calls that were made. @default not known */
  readonly calls?: number | undefined;
  /** Calls that the cloud refused for now. @default not known */
  readonly throttles?: number | undefined;
}

/**
 * Reads one scope. An error that it throws is one attempt of the job; what it could not read belongs into the sources and lists
 * instead, so that the rest is kept.
 */
export type ReadScope = (scope: FleetScope, context: ReadContext) => Promise<Reading>;
