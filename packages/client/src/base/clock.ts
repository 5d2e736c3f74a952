import { type SignalLike, standardSignal } from "./light-signal.js";
import { createTimers, timer } from "./timers.js";

/** The sources of time and randomness that a client uses. Each can be replaced, so that tests are fast and repeatable. */
export interface ClockOptions {
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** Waits, and rejects with the signal's reason when it is aborted. @default a timer */
  readonly sleep?: ((ms: number, signal?: AbortSignal) => Promise<void>) | undefined;
  /** A number from 0 up to but not including 1. @default Math.random */
  readonly random?: (() => number) | undefined;
  /** Starts the timer of a timeout and returns the function that stops it. @default setTimeout */
  readonly startTimer?: ((ms: number, onEnd: () => void) => () => void) | undefined;
}

/** Time and chance as one client sees them. */
export interface Clock {
  /** Milliseconds since 1970 by the service's clock, as far as it is known. */
  readonly serverNow: () => number;
  /** True if a moment can be the service's time: it is not more than a day from this machine's. */
  readonly canBeServerTime: (ms: number) => boolean;
  /** Takes over the service's time, if it can be that. */
  readonly setServerTime: (ms: number) => void;
  /** Milliseconds on a clock that never goes back. */
  readonly elapsed: () => number;
  /** Waits, and rejects with the signal's reason when it is aborted. */
  readonly sleep: (ms: number, signal?: SignalLike) => Promise<void>;
  /** A number from 0 up to but not including 1. */
  readonly random: () => number;
  /** Starts a timer and returns the function that stops it. */
  readonly startTimer: (ms: number, onEnd: () => void) => () => void;
}

/**
 * Largest error of a machine's clock that is corrected. An attacker who answers in the service's place could otherwise have requests
 * signed for any day to come, and one absurd date would spoil the calls that follow.
 */
const maxOffsetMs = 24 * 3_600_000;

/** A clock for one client, which starts with this machine's time. */
export function createClock({ now, sleep, random = Math.random, startTimer = createTimers() }: ClockOptions): Clock {
  const localNow = now ?? Date.now;
  let offsetMs = 0;
  const canBeServerTime = (ms: number): boolean => Math.abs(ms - localNow()) <= maxOffsetMs;
  return {
    serverNow: () => localNow() + offsetMs,
    canBeServerTime,
    setServerTime: (ms) => {
      if (canBeServerTime(ms)) offsetMs = ms - localNow();
    },
    // Somebody who sets the machine's clock must not stop the queue; somebody who replaces `now` wants it everywhere.
    elapsed: now ?? (() => performance.now()),
    sleep: sleep === undefined ? sleepFor : (ms, signal) => sleep(ms, signal && standardSignal(signal)),
    random,
    startTimer,
  };
}

function sleepFor(ms: number, signal?: SignalLike): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason);
    const abort = (): void => {
      signal?.removeEventListener("abort", abort);
      stop();
      reject(signal?.reason);
    };
    const stop = timer(ms, () => {
      signal?.removeEventListener("abort", abort);
      resolve();
    });
    signal?.addEventListener("abort", abort);
  });
}
