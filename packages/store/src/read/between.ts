import type { ScopeAt } from "./moments.js";

/** The two runs of a scope that are compared. */
export interface ScopeBetween extends ScopeAt {
  /** The earlier one; 0 if there is none. */
  readonly from: number;
}

/** Direction of a move. */
export type Side = "closed" | "opened";

/** Both directions. */
export const SIDES: readonly Side[] = ["opened", "closed"];

/** Findings of one severity that were opened or closed. */
export interface MoveCount {
  readonly side: Side;
  /** Number of the severity; `null` or the number after the last if it is unknown. */
  readonly severity: number | null;
  readonly rows: number;
}

/** The same of the images of one repository. */
export interface RepositoryCount extends MoveCount {
  readonly repository: string;
}

/** Images that are in a place of a list at only one of the runs. */
export type ImageCounts = Readonly<Record<Side, number>>;
