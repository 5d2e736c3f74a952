import { Script, createContext } from "node:vm";

import { EXIT } from "./exit-codes.js";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runners of packages pass Ctrl-C on to a command that had it from the terminal already: that is not a second one. */
const sameKeyMs = 300;

/** Code of Node's error where Ctrl-C ended a script. */
const interrupted = "ERR_SCRIPT_EXECUTION_INTERRUPTED";

/** Effects of a signal. */
export interface SignalEffects {
  /** Ends the command in good order. */
  readonly stop: (reason: DOMException) => void;
  /** Ends the process. */
  readonly exit: (code: number) => void;
  /** A clock that only moves forward, in milliseconds. */
  readonly now: () => number;
}

/**
 * Makes the handler of every signal: the first ends the command in good order, a second one that comes later ends the
 * process at once.
 */
export function signalHandler({ stop, exit, now }: SignalEffects): (signal: string) => void {
  let first: number | undefined;
  return (signal) => {
    if (first === undefined) {
      first = now();
      stop(abortReasonOf(signal));
    } else if (now() - first >= sameKeyMs) exit(EXIT.error);
  };
}

/** Why a command was stopped by a signal. */
export function abortReasonOf(signal: string): DOMException {
  return new DOMException(`stopped by ${signal === "SIGINT" ? "Ctrl-C" : signal} before the end`, "AbortError");
}

/**
 * Does work during which this thread receives no signal: Ctrl-C ends it with an `AbortError`, any other signal ends the process
 * as it does where nobody listens.
 *
 * @param work - Work without a pause.
 */
export function interruptible<T>(work: () => T): T {
  const others = SIGNALS.filter((signal) => signal !== "SIGINT").map(
    (signal) => [signal, process.listeners(signal)] as const,
  );
  // Not before the script runs, so that whoever sees the process go without its handlers can rely on Ctrl-C.
  const start = (): T => {
    for (const [signal] of others) process.removeAllListeners(signal);
    return work();
  };
  try {
    return new Script("start()").runInContext(createContext({ start }), { breakOnSigint: true }) as T; // what work returns
  } catch (error) {
    // The error is made in the script's own realm, where `Error` is another class.
    if (typeof error === "object" && error !== null && "code" in error && error.code === interrupted)
      throw abortReasonOf("SIGINT");
    throw error;
  } finally {
    for (const [signal, listeners] of others) for (const listener of listeners) process.on(signal, listener);
  }
}

/** Calls a handler for every signal that asks this process to end. */
export function onSignals(handler: (signal: string) => void): void {
  for (const signal of SIGNALS) process.on(signal, handler);
}
