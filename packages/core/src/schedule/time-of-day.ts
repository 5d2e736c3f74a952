const timeOfDay = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const SECONDS_PER_DAY = 86_400;

/**
 * Reads a time of day, `HH:MM` or `HH:MM:SS`; `24:00` is the end of the day.
 *
 * @returns seconds since midnight, 0 to 86,400; `undefined` if it is not a time.
 */
export function secondsOfDay(text: string): number | undefined {
  const [whole, hours, minutes, seconds = "0"] = timeOfDay.exec(text) ?? [];
  if (whole === undefined || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const total = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return total <= SECONDS_PER_DAY ? total : undefined;
}

/** Writes seconds since midnight as `HH:MM`, or `HH:MM:SS` if there are any. */
export function timeText(secondsOfTheDay: number): string {
  const parts = [Math.floor(secondsOfTheDay / 3600), Math.floor(secondsOfTheDay / 60) % 60, secondsOfTheDay % 60];
  const [hours, minutes, seconds] = parts.map((part) => String(part).padStart(2, "0"));
  return seconds === "00" ? `${hours}:${minutes}` : `${hours}:${minutes}:${seconds}`;
}

/** Shifts a time of day by minutes, around midnight where needed. A shift of 0 leaves `24:00` as it is. */
export function shifted(secondsOfTheDay: number, minutes: number): number {
  if (minutes === 0) return secondsOfTheDay;
  return (((secondsOfTheDay + minutes * 60) % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY;
}

/**
 * Undoes how readers of YAML 1.1 take a time of day without quotes: as a number to the base of 60.
 *
 * @returns the time that was meant, `02:00` for 120; `undefined` if the number is not a time.
 */
export function sexagesimalTime(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0) return undefined;
  const seconds = value < 1440 ? value * 60 : value;
  return seconds < SECONDS_PER_DAY ? timeText(seconds) : undefined;
}
