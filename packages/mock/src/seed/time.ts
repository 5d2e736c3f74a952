/**
 * Time at which the estate was made: all its times lie before 2026-11-01T00:00:00Z, whatever the clock of the mock says, so that a
 * seed always gives the same estate.
 */
export const estateTimeMs: number = Date.UTC(2026, 10, 1);

/** Milliseconds of a day. */
export const dayMs: number = 24 * 3_600_000;
