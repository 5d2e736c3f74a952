import type { ReportCounts, TrendPoint } from "./report-model.js";

/** One day of the trend. */
export interface TrendDay {
  /** The day in UTC, `2026-11-27`. */
  readonly day: string;
  /** Open findings at its end; absent if nothing was read on that day. */
  readonly open?: ReportCounts;
}

/** Days that a trend shows at most. */
export const MAX_TREND_DAYS = 90;

const DAY_MS = 86_400_000;

/**
 * Every day from the first point to the last, at most 90 back from the last. A day without a point has no counts. Of several points
 * in a day the latest counts, and points that are later than the report are left out: the clock that wrote them was wrong.
 *
 * @param until - Time of the report, RFC 3339 in UTC.
 */
export function trendDays(points: readonly TrendPoint[], until: string): readonly TrendDay[] {
  const byDay = new Map<string, TrendPoint>();
  for (const point of points) {
    if (Date.parse(point.at) > Date.parse(until)) continue;
    const day = dayOf(point.at);
    const known = byDay.get(day);
    if (known === undefined || Date.parse(known.at) <= Date.parse(point.at)) byDay.set(day, point);
  }
  const days = [...byDay.keys()].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const lastMs = Date.parse(last);
  const firstMs = Math.max(Date.parse(first), lastMs - (MAX_TREND_DAYS - 1) * DAY_MS);
  return Array.from({ length: (lastMs - firstMs) / DAY_MS + 1 }, (_, index) => {
    const day = dayOf(new Date(firstMs + index * DAY_MS).toISOString());
    const open = byDay.get(day)?.open;
    return open === undefined ? { day } : { day, open };
  });
}

/** The day of a time in UTC. */
function dayOf(at: string): string {
  return new Date(at).toISOString().slice(0, 10);
}
