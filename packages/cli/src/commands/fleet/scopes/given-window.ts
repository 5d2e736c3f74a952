import type { ScopeWindow } from "@plimsoll/fleet";

/** Options about when scopes are read by themselves. */
export interface GivenWindow {
  readonly start?: string;
  readonly minutes: number;
  readonly timeZone: string;
  readonly everyHours: number;
}

/** The window of the options; nothing without a start. The fleet checks it. */
export function windowOf({ start, minutes, timeZone, everyHours }: GivenWindow): ScopeWindow | undefined {
  return start === undefined ? undefined : { start, minutes, timeZone, everyHours };
}
