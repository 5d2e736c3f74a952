const WITH_ZONE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})$/;
/** Tencent Cloud writes the time of UTC+8 without a zone, in its samples. */
const UTC8 = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/;

/** No scanner found anything before this; zeros and `0001-01-01` mean that a time was never set. */
const FIRST_MS = Date.UTC(1990, 0, 1);
const END_MS = Date.UTC(2200, 0, 1);

/**
 * Reads a time: milliseconds since 1970 as a number or its 13 digits, ISO 8601 with a zone, or `YYYY-MM-DD HH:MM:SS` in the time of
 * UTC+8. Anything else, a day that is not in the calendar, and a time before 1990 or from 2200 on are absent: a wrong time is
 * worse than none.
 *
 * @returns RFC 3339 in UTC, to the millisecond.
 */
export function readTime(value: unknown): string | undefined {
  const ms = typeof value === "string" ? msOf(value) : value;
  return typeof ms === "number" && ms >= FIRST_MS && ms < END_MS ? new Date(ms).toISOString() : undefined;
}

function msOf(text: string): number | undefined {
  if (/^\d{13}$/.test(text)) return Number(text);
  const match = UTC8.exec(text) ?? WITH_ZONE.exec(text);
  if (match === null) return undefined;
  const [, date = "", time = "", fraction = "", zone = "+08:00"] = match;
  // Date.parse takes the 31st of every month.
  if (Number(date.slice(8)) > 28 && new Date(`${date}T00:00:00Z`).getUTCDate() !== Number(date.slice(8)))
    return undefined;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return Date.parse(`${date}T${time}${fraction}${offset}`);
}
