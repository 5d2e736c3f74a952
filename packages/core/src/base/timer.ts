/**
 * Waits.
 *
 * @param ms - Milliseconds.
 * @param signal - Ends the waiting: it then rejects with the signal's reason.
 */
export async function timer(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(handle);
      reject(signal?.reason as Error); // the reason that the caller gave, whatever it is
    };
    const handle = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
