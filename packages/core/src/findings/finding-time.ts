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
  return typeof ms === "number" && ms >= FIRST_MS && ms < END_MS ? textOf(Math.floor(ms)) : undefined;
}

const DAY_MS = 86_400_000;
/** Days that are kept as text. */
const MAX_DAYS = 1000;
const days = new Map<number, string>();

/** The same as `toISOString`, which takes four times as long: rows of millions have the times of few days. */
function textOf(ms: number): string {
  const day = Math.floor(ms / DAY_MS);
  const date = days.get(day) ?? keepDay(day);
  const rest = ms - day * DAY_MS;
  const seconds = Math.floor(rest / 1000);
  const minutes = Math.floor(seconds / 60);
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
  return `${date}T${time}.${String(rest % 1000).padStart(3, "0")}Z`;
}

function keepDay(day: number): string {
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  if (days.size >= MAX_DAYS) days.clear();
  days.set(day, date);
  return date;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
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
