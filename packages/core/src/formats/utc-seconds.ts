/**
 * A time in UTC without zone and fraction, `2026-11-27T10:00:00`.
 *
 * @param time - A time by RFC 3339 in UTC.
 */
export function utcSecondsOf(time: string): string {
  return new Date(time).toISOString().slice(0, 19);
}
