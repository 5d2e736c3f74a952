import { setTimeout as sleep } from "node:timers/promises";

import type { Io } from "../../io.js";

/** Waits; resolves to false if the signal ended it. */
export async function pause(
  ms: number,
  { sleep: wait = defaultSleep, signal }: Pick<Io, "signal" | "sleep">,
): Promise<boolean> {
  if (signal.aborted) return false;
  const ended = new AbortController();
  const stopped = new Promise<false>((resolve) =>
    signal.addEventListener("abort", () => resolve(false), { once: true, signal: ended.signal }),
  );
  const over = wait(ms, AbortSignal.any([signal, ended.signal])).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([over, stopped]);
  } finally {
    ended.abort();
  }
}

function defaultSleep(ms: number, signal?: AbortSignal): Promise<void> {
  return sleep(ms, undefined, signal === undefined ? {} : { signal });
}
