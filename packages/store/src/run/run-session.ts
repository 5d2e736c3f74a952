import type { Bulk } from "../database/bulk.js";
import type { Db } from "../schema/tables.js";

/** The connection of a run for writing. Its scope is locked until it is released. */
export interface RunSession {
  readonly db: Db;
  readonly bulk: Bulk;
  /** Does work so that what it commits survives a power cut. */
  readonly durably: <T>(work: () => Promise<T>) => Promise<T>;
  /** The same for a merge, with what the engine needs to be fast at it. */
  readonly merging: <T>(work: () => Promise<T>) => Promise<T>;
  /** Releases the lock. A second call does nothing. */
  release(): Promise<void>;
}
