import type { Cloud } from "@plimsoll/core";

import type { Bulk } from "../database/bulk.js";
import type { Db } from "../schema/tables.js";
import type { Dictionaries } from "./dictionaries.js";

/** Verdict on a list of an image in a run. `pending` was not read to its end; `empty` has nothing by its counter. */
export type StagedVerdict =
  | "complete"
  | "denied"
  | "drifted"
  | "empty"
  | "gone"
  | "incomplete"
  | "pending"
  | "stale"
  | "unknown";

/** Verdicts after which a finding that is missing from the list is gone. */
export const CLOSING: readonly StagedVerdict[] = ["complete", "empty", "stale"];

/** Verdicts after which the list need not be read again before the image is scanned again. */
export const SETTLED: readonly StagedVerdict[] = ["complete", "empty", "stale", "unknown"];

/** Lists that were read with a gap: they make a run incomplete. An image that was deleted meanwhile does not. */
export const GAPS: readonly StagedVerdict[] = ["denied", "drifted", "incomplete", "pending"];

/** An image whose findings are read in this run. */
export interface ReadSubject {
  readonly id: number;
  /** True once the run knows how the findings name their image. */
  isNamed: boolean;
}

/** A run whose stages are merged. */
export interface Merging {
  readonly db: Db;
  readonly run: number;
  readonly scope: number;
}

/** State that the parts of a run share. */
export interface Staging extends Merging {
  readonly bulk: Bulk;
  readonly cloud: Cloud;
  readonly dictionaries: Dictionaries;
  /** Images that are read in this run, by identity. */
  readonly reading: Map<string, ReadSubject>;
}
