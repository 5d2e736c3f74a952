/** The clock of a mock. Signatures, limits, logs, scans and the `Date` header follow it. */
export interface MockClock {
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /**
   * Sets the time; the clock goes on from there. Setting it back undoes nothing.
   *
   * @param ms - Milliseconds since 1970.
   * @throws {RangeError} when that is not between the years 1970 and 9999.
   */
  readonly set: (ms: number) => void;
  /**
   * Moves the clock forward; scans that are due in between run.
   *
   * @param ms - Milliseconds, 0 or more.
   * @throws {RangeError} when `ms` is less, or leads beyond the year 9999.
   */
  readonly advance: (ms: number) => void;
}

/** Milliseconds that a clock is ahead of its source. */
export interface ClockShift {
  shiftMs: number;
}

/** Later times have years of more digits than the vendors' formats. */
const endMs = Date.UTC(9999, 11, 31);

/**
 * Makes a clock that can be set.
 *
 * @param source - The underlying clock, in milliseconds since 1970.
 * @param onMoved - Called after each change with the new time.
 * @param shift - Holds the shift, so that a snapshot can keep it. @default a variable of the clock
 */
export function createClock(
  source: () => number,
  onMoved: (nowMs: number) => void,
  shift: ClockShift = { shiftMs: 0 },
): MockClock {
  const now = (): number => source() + shift.shiftMs;
  const move = (ms: number, shiftMs: number): void => {
    if (!(ms >= 0 && ms < endMs))
      throw new RangeError(`the clock takes milliseconds since 1970, up to the year 9999, not ${ms}`);
    shift.shiftMs = shiftMs;
    onMoved(now());
  };
  const set = (ms: number): void => move(ms, ms - source());
  const advance = (ms: number): void => {
    if (!(ms >= 0)) throw new RangeError(`the clock goes forward by milliseconds from 0, not by ${ms}`);
    // Exactly so much, although the source goes on meanwhile.
    move(now() + ms, shift.shiftMs + ms);
  };
  return { now, set, advance };
}
