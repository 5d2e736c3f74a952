import type { ListPart, RowQuery } from "./findings.js";

/**
 * Reads a part of a list.
 *
 * @param total - Rows of the whole list.
 * @param query - See {@link RowQuery}.
 * @param read - Reads rows that exist, from an offset on.
 */
export function select<Row>(
  total: number,
  { offset = 0, limit = Number.POSITIVE_INFINITY, where, order }: RowQuery<Row>,
  read: (offset: number, limit: number) => readonly Row[],
): ListPart<Row> {
  const end = offset + limit;
  if (where === undefined && order === undefined) {
    const first = Math.min(offset, total);
    return { rows: read(first, Math.min(end, total) - first), total };
  }
  const chosen = read(0, total).filter(where ?? (() => true));
  const sorted = order === undefined ? chosen : chosen.toSorted(order);
  return { rows: sorted.slice(offset, end), total: sorted.length };
}
