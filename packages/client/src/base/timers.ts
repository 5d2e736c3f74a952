/** The longest time that a timer of a runtime can take, in milliseconds: 24.8 days. A longer one would end at once. */
const longestMs = 2 ** 31 - 1;

/** Starts a timer of any length, `Infinity` included, and returns the function that stops it. */
export function timer(ms: number, onEnd: () => void): () => void {
  if (ms > longestMs) return longTimer(ms, onEnd);
  const handle = setTimeout(onEnd, ms);
  return () => clearTimeout(handle);
}

function longTimer(ms: number, onEnd: () => void): () => void {
  let stop = (): void => undefined;
  const goOn = (): void => {
    stop = timer(ms - longestMs, onEnd);
  };
  stop = timer(longestMs, goOn);
  return () => stop();
}

/** Starts a timer and returns the function that stops it. */
export type StartTimer = (ms: number, onEnd: () => void) => () => void;

/** The part of a timer of Node that is used. */
export interface TimerHandle {
  /** The process waits for the timer. */
  ref(): unknown;
  /** The process may end before. */
  unref(): unknown;
}

/** Options of {@link createTimers}. */
export interface TimersOptions {
  /** Starts a timer of the runtime. @default setTimeout */
  readonly setTimer?: (onEnd: () => void, ms: number) => unknown;
  /** Stops one of them. @default clearTimeout */
  readonly clearTimer?: (handle: unknown) => void;
  /** Milliseconds on a clock that never goes back. @default performance.now */
  readonly now?: () => number;
}

/** Lengths that have timers of their own: those of a client and of a few calls that say another. */
const mostLengths = 8;

/**
 * Makes timers that share one timer of the runtime for each length. Every call starts two and stops them again, and in Node that takes more
 * than all stages of the pipeline but the signature: a new object, a list that becomes empty, the event loop told twice. Where timers of the
 * runtime cannot be told that nothing waits for them, each stays its own, or it would keep the process from ending.
 *
 * @example
 * ```ts
 * import { createTimers } from "./timers.js";
 *
 * const startTimer = createTimers();
 * const stopFirst = startTimer(60_000, () => console.log("too late"));
 * const stopSecond = startTimer(60_000, () => console.log("too late"));
 * stopFirst();
 * stopSecond(); // one timer of Node is left, for which no process waits
 * ```
 */
export function createTimers({
  setTimer = (onEnd, ms) => setTimeout(onEnd, ms),
  clearTimer = (handle) => clearTimeout(handle as NodeJS.Timeout), // from setTimeout
  now = () => performance.now(),
}: TimersOptions = {}): StartTimer {
  const lengths = new Map<number, SharedTimer>();
  let canShare: boolean | undefined;
  return (ms, onEnd) => {
    const known = lengths.get(ms);
    if (known !== undefined) return known.start(onEnd);
    canShare ??= canRest(setTimer, clearTimer);
    if (!canShare || ms > longestMs || lengths.size >= mostLengths) return timer(ms, onEnd);
    const shared = new SharedTimer(ms, { setTimer, now }, () => lengths.delete(ms));
    lengths.set(ms, shared);
    return shared.start(onEnd);
  };
}

/** True if the process can end while a timer of the runtime runs for nobody. */
function canRest(
  setTimer: NonNullable<TimersOptions["setTimer"]>,
  clearTimer: NonNullable<TimersOptions["clearTimer"]>,
): boolean {
  const handle = setTimer(() => undefined, longestMs);
  clearTimer(handle);
  return isHandle(handle);
}

type Runtime = Required<Pick<TimersOptions, "now" | "setTimer">>;

/** Timers of one length. They end in the order in which they were started, so only the first has to be watched. */
class SharedTimer {
  readonly #ms: number;
  readonly #runtime: Runtime;
  readonly #onIdle: () => void;
  readonly #running = new Set<{ readonly end: number; readonly onEnd: () => void }>();
  #handle: unknown;
  #looking = false;

  constructor(ms: number, runtime: Runtime, onIdle: () => void) {
    this.#ms = ms;
    this.#runtime = runtime;
    this.#onIdle = onIdle;
  }

  start(onEnd: () => void): () => void {
    const one = { end: this.#runtime.now() + this.#ms, onEnd };
    this.#running.add(one);
    if (this.#handle === undefined && !this.#looking) this.#watch(this.#ms);
    else if (this.#running.size === 1 && isHandle(this.#handle)) this.#handle.ref();
    return () => {
      if (this.#running.delete(one) && this.#running.size === 0 && isHandle(this.#handle)) this.#handle.unref();
    };
  }

  #watch(ms: number): void {
    this.#handle = this.#runtime.setTimer(() => this.#look(), ms);
  }

  /** Ends those whose time has come. The timer may have been started for one that was stopped long before. */
  #look(): void {
    const now = this.#runtime.now();
    this.#handle = undefined;
    this.#looking = true;
    try {
      for (const one of this.#running) {
        if (one.end > now) break;
        this.#running.delete(one);
        one.onEnd();
      }
    } finally {
      this.#looking = false;
      const [next] = this.#running;
      if (next !== undefined) this.#watch(Math.max(1, next.end - now));
      else this.#onIdle();
    }
  }
}

function isHandle(handle: unknown): handle is TimerHandle {
  return typeof handle === "object" && handle !== null && "unref" in handle && "ref" in handle;
}
