/** Options of {@link keepFresh}. */
export interface FreshOptions {
  /** Reads; resolves to false if what was read is not to be relied on, so that it is soon read again. */
  readonly read: () => Promise<boolean>;
  /** Time between two readings, in milliseconds. */
  readonly everyMs: number;
  /** Waits; false at the end. */
  readonly wait: (ms: number) => Promise<boolean>;
  /** Called with the error of a reading that failed and the milliseconds until the next. An error that it throws ends everything. */
  readonly onFailure: (error: unknown, nextMs: number) => void;
}

/** Time until a reading that failed is tried again, doubled by each failure. */
const firstRetryMs = 5000;

/** Reads again and again: after each reading it waits, and less long after one that failed. */
export async function keepFresh({ read, everyMs, wait, onFailure }: FreshOptions): Promise<void> {
  let failures = 0;
  const retryMs = (): number => Math.min(everyMs, firstRetryMs * 2 ** Math.min(failures++, 20));
  let nextMs = 0;
  do {
    try {
      const isGood = await read();
      if (isGood) failures = 0;
      nextMs = isGood ? everyMs : retryMs();
    } catch (error) {
      nextMs = retryMs();
      onFailure(error, nextMs);
    }
  } while (await wait(nextMs));
}
