const HOUR_MS = 3_600_000;
const UNITS: Readonly<Record<string, number>> = { h: HOUR_MS, d: 24 * HOUR_MS, w: 168 * HOUR_MS };

/** Milliseconds of a duration such as `12h`, `7d` or `2w`, whose form the schema has checked. */
export function durationMs(text: string): number {
  return Number(text.slice(0, -1)) * (UNITS[text.slice(-1)] ?? 0);
}

/** Milliseconds of a day. */
export const DAY_MS: number = 24 * HOUR_MS;

/** The last moment of a day in UTC, or `undefined` for a day that no month has. */
export function endOfDayMs(day: string): number | undefined {
  const startMs = Date.parse(`${day}T00:00:00Z`);
  // JavaScript takes February 30 for March 2.
  if (Number.isNaN(startMs) || !new Date(startMs).toISOString().startsWith(day)) return undefined;
  return startMs + DAY_MS - 1;
}
