/** The vendor writes days and times of licensing in those of China, which has one zone and no summer time. */
export const chinaOffsetMs: number = 8 * 3_600_000;

/** Writes a time as `YYYY-MM-DD HH:MM:SS` in UTC+8. */
export function toChinaTime(timeMs: number): string {
  return new Date(timeMs + chinaOffsetMs).toISOString().slice(0, 19).replace("T", " ");
}

/** Writes the day of a time as `YYYY-MM-DD` in UTC+8. */
export function toChinaDay(timeMs: number): string {
  return toChinaTime(timeMs).slice(0, 10);
}

/** Writes a time as `YYYY-MM-DDTHH:MM:SS+08:00`. */
export function toChinaIsoTime(timeMs: number): string {
  return `${toChinaTime(timeMs).replace(" ", "T")}+08:00`;
}
