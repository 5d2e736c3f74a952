import { type Count, isCount } from "./counts.js";
import type { UnknownReason } from "./reading-plan.js";

/** Reasons why a list is not complete. */
export type IncompleteFindings =
  | "counter-disagrees"
  | "failed"
  | "missing-rows"
  | "no-identity"
  | "no-total"
  | "too-many-rows"
  | "total-moved";

/** Verdict on one list of one image. */
export type ListVerdict =
  /** Every row was read; `compared` is false if the inventory has no counter to compare with. */
  | { readonly code: "complete"; readonly compared: boolean }
  /** As `complete`, of the scan before the one that is running. */
  | { readonly code: "stale"; readonly compared: boolean }
  /** Rows are missing or repeated, or it is not proved that none are. */
  | { readonly code: "incomplete"; readonly reason: IncompleteFindings }
  /** The image was scanned again while it was read: read it once more. */
  | { readonly code: "drifted" }
  /** The image was deleted since the inventory. */
  | { readonly code: "gone" }
  /** The account may not read this list. */
  | { readonly code: "denied" }
  /** There is nothing to read. */
  | { readonly code: "unknown"; readonly reason: UnknownReason };

/** Facts about the reading of one list of one image. */
export interface ListReading {
  /** Vendor rows without repetition; one row may be several findings. */
  readonly rows: number;
  /** Further rows that are equal to one of those in every field: the service may count them. @default 0 */
  readonly equalRows?: number | undefined;
  /** Rows that cannot be told from others, since they have no ID. @default 0 */
  readonly withoutId?: number | undefined;
  /** Total of the last page, as it stands in the answer. */
  readonly total: unknown;
  /** True if two pages had different totals. */
  readonly totalMoved: boolean;
  /** Counter of the inventory row; `null` or absent if it does not say. */
  readonly counter?: Count | null | undefined;
  /** True if the image has another scan stamp now than in the inventory. */
  readonly stampMoved: boolean;
  /** True if a scan was running. */
  readonly stale: boolean;
}

/** End of a list that could not be read. */
export type ListFailure = "denied" | "failed" | "gone";

/**
 * Judges one list of one image. It is complete if its rows are as many as the total of the last page, the total did not move, and
 * the inventory counted as many. Rows that are equal in every field may be counted once or each.
 *
 * @param reading - What was read, or how it failed: `gone` is a resource that is not found, `denied` a missing permission.
 */
export function judgeList(reading: ListFailure | ListReading): ListVerdict {
  if (reading === "gone" || reading === "denied") return { code: reading };
  if (reading === "failed") return { code: "incomplete", reason: "failed" };
  const { rows, equalRows = 0, withoutId = 0, total, totalMoved, counter, stampMoved, stale } = reading;
  const reason = reasonOf({ rows, equalRows, total, totalMoved }) ?? (withoutId > 0 ? "no-identity" : undefined);
  if (reason !== undefined) return { code: "incomplete", reason };
  const compared = counter !== undefined && counter !== null;
  if (compared && (BigInt(counter) < BigInt(rows) || BigInt(counter) > BigInt(rows + equalRows)))
    return stampMoved ? { code: "drifted" } : { code: "incomplete", reason: "counter-disagrees" };
  return { code: stale ? "stale" : "complete", compared };
}

function reasonOf({
  rows,
  equalRows,
  total,
  totalMoved,
}: Pick<ListReading, "rows" | "total" | "totalMoved"> & { readonly equalRows: number }):
  | IncompleteFindings
  | undefined {
  if (!isCount(total)) return "no-total";
  if (totalMoved) return "total-moved";
  if (BigInt(total) > BigInt(rows + equalRows)) return "missing-rows";
  return BigInt(total) < BigInt(rows) ? "too-many-rows" : undefined;
}
