import type { ClockOptions } from "../src/base/clock.js";

type AllOf<Options> = { [Name in keyof Options]-?: NonNullable<Options[Name]> };

/** Time that moves only by what is waited for, with timeouts that end when they are told to. */
export interface ManualTime extends AllOf<ClockOptions> {
  /** Waits that were asked for, in milliseconds, in order. */
  readonly slept: readonly number[];
  /** Ends the running timers of a length, in milliseconds. Returns how many there were. */
  readonly end: (ms: number) => number;
  /** Lengths of the running timers, in milliseconds. */
  readonly running: () => readonly number[];
}

/** The moment at which manual time begins. */
export const startMs = Date.UTC(2026, 10, 21, 12, 0, 0);

/** Time and chance for tests: nothing waits, and jitter is always half. */
export function manualTime(): ManualTime {
  let nowMs = startMs;
  const slept: number[] = [];
  const timers = new Set<{ readonly ms: number; readonly onEnd: () => void }>();
  return {
    now: () => nowMs,
    random: () => 0.5,
    slept,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      nowMs += ms;
    },
    startTimer: (ms, onEnd) => {
      const timer = { ms, onEnd };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    end: (ms) => {
      const ending = [...timers].filter((timer) => timer.ms === ms);
      for (const timer of ending) {
        timers.delete(timer);
        timer.onEnd();
      }
      return ending.length;
    },
    running: () => [...timers].map(({ ms }) => ms),
  };
}
