import type { SignalLike } from "./light-signal.js";

/**
 * Waits for a promise, but not longer than the signal allows. For work that does not listen to the signal itself.
 *
 * @throws the signal's reason as soon as it is aborted.
 */
export async function untilAborted<T>(promise: Promise<T>, signal: SignalLike | undefined): Promise<T> {
  if (signal === undefined) return promise;
  let stopListening = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort);
    stopListening = () => signal.removeEventListener("abort", abort);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    stopListening();
  }
}
