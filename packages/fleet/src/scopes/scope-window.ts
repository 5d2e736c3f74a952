import { createHash } from "node:crypto";

/** When a scope is read by itself. */
export interface ScopeWindow {
  /** First minute of the window, `HH:MM` from 00:00 to 23:59. */
  readonly start: string;
  /** Length of the window in minutes, 1 to 1440; with `everyHours` at most as long as that. Each scope has a minute of its own in it, always the same. */
  readonly minutes: number;
  /** Time zone of the start, by its IANA name: `Asia/Shanghai`. */
  readonly timeZone: string;
  /** Hours from one reading to the next: 1, 2, 3, 4, 6, 8, 12 or 24. @default 24 */
  readonly everyHours?: number | undefined;
}

const DAY_MINUTES = 1440;

/** Finds the fault of a window, in words; nothing if it is right. */
export function windowProblem({ start, minutes, timeZone, everyHours = 24 }: ScopeWindow): string | undefined {
  if (typeof start !== "string" || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(start))
    return "the start of the window must be a time such as 02:30";
  if (!Number.isInteger(everyHours) || everyHours < 1 || 24 % everyHours !== 0)
    return "everyHours must be 1, 2, 3, 4, 6, 8, 12 or 24";
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > everyHours * 60)
    return `the window must have 1 to ${everyHours * 60} minutes`;
  return isTimeZone(timeZone)
    ? undefined
    : `${JSON.stringify(timeZone)} is not a time zone. Give its IANA name, such as Asia/Shanghai`;
}

function isTimeZone(name: unknown): boolean {
  if (typeof name !== "string" || name === "") return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/**
 * The cron expression of a scope: its minute in the window comes from a hash of its key, so the scopes of a fleet spread evenly over
 * the window, and one never moves because another is added.
 *
 * @param window - A window without a problem.
 * @param key - What names the scope forever.
 */
export function cronOf({ start, minutes, everyHours = 24 }: ScopeWindow, key: string): string {
  const [hour = 0, minute = 0] = start.split(":").map(Number);
  const shift = createHash("sha256").update(key).digest().readUInt32BE(0) % minutes;
  const at = (hour * 60 + minute + shift) % DAY_MINUTES;
  const first = Math.floor(at / 60) % everyHours;
  const hours = Array.from({ length: 24 / everyHours }, (_, index) => first + index * everyHours);
  return `${at % 60} ${hours.length === 24 ? "*" : hours.join(",")} * * *`;
}
