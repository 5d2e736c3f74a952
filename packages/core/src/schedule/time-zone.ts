/** Days between the moments at which a zone is asked: a month of other rules, such as Ramadan, is not missed. */
const STEP_DAYS = 10;
const MOMENTS = 74;
const DAY_MS = 86_400_000;

/**
 * The offsets that a zone has in the two years from a moment.
 *
 * @param zone - Name such as `Europe/Berlin`, or an offset such as `+08:00`.
 * @returns minutes east of UTC, in order, more than one if the zone has summer time; `undefined` if there is no such zone.
 */
export function offsetsOf(zone: string, from: Date): readonly number[] | undefined {
  const format = formatOf(zone);
  if (format === undefined) return undefined;
  const moments = Array.from({ length: MOMENTS }, (_, index) => from.getTime() + index * STEP_DAYS * DAY_MS);
  return [...new Set(moments.map((moment) => offsetAt(format, moment)))].sort((a, b) => a - b);
}

/** Writes an offset as `UTC+08:00`. */
export function offsetText(minutes: number): string {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, "0"));
  return `UTC${minutes < 0 ? "-" : "+"}${hours}:${rest}`;
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  } catch {
    return undefined;
  }
}

function offsetAt(format: Intl.DateTimeFormat, moment: number): number {
  const name = format.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return sign === "-" ? -size : size;
}
