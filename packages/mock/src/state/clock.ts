/** The clock of a mock. Signatures, limits, logs, scans and the `Date` header go by it. */
export interface MockClock {
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /**
   * Sets the time, from which it goes on as before. Backward, what has happened stays.
   *
   * @param ms - Milliseconds since 1970.
   * @throws {RangeError} when that is not between the years 1970 and 9999.
   */
  readonly set: (ms: number) => void;
  /**
   * Goes forward; everything due in between happens.
   *
   * @param ms - Milliseconds, 0 or more.
   * @throws {RangeError} when `ms` is less, or leads beyond the year 9999.
   */
  readonly advance: (ms: number) => void;
}

/** How far a clock is ahead of its source, in milliseconds. */
export interface ClockShift {
  shiftMs: number;
}

/** Later times have years of more digits than the vendors' formats. */
const endMs = Date.UTC(9999, 11, 31);

/**
 * Makes a clock that can be set.
 *
 * @param source - What it goes by, in milliseconds since 1970.
 * @param onMoved - Called after each change with the new time.
 * @param shift - Where it is kept how far the clock is ahead of its source. @default with the clock
 */
export function createClock(
  source: () => number,
  onMoved: (nowMs: number) => void,
  shift: ClockShift = { shiftMs: 0 },
): MockClock {
  const now = (): number => source() + shift.shiftMs;
  const set = (ms: number): void => {
    if (!(ms >= 0 && ms < endMs)) throw new RangeError(`the clock cannot be set to ${ms}`);
    shift.shiftMs = ms - source();
    onMoved(now());
  };
  const advance = (ms: number): void => {
    if (!(ms >= 0)) throw new RangeError(`the clock cannot go forward by ${ms}`);
    set(now() + ms);
  };
  return { now, set, advance };
}
