import { timer } from "../base/timer.js";

/** State of the fetching of the lists of registries. */
export interface RegistryFetch {
  /** Progress; `unknown` if the service says something else than is documented. */
  readonly state: "doing" | "done" | "failed" | "unknown";
  /** When the lists were fetched last, in the service's words. */
  readonly fetchedAt?: string;
  /** The failure, in the service's words. */
  readonly reason?: string;
}

/** A service that fetches the lists of registries. A port; {@link tcssRegistryFetcher} is its adapter. */
export interface RegistryFetcher {
  /** Starts to fetch. It costs nothing. */
  start(): Promise<void>;
  /** Reads the progress of the fetch that was started last. */
  read(): Promise<RegistryFetch>;
}

/** Options of {@link syncRegistries}. */
export interface SyncOptions {
  /** Milliseconds between two readings. @default 5000 */
  readonly intervalMs?: number;
  /** Milliseconds after which it stops waiting. @default 3600000 */
  readonly waitLimitMs?: number;
  /** Waits between two readings; rejects with the signal's reason when it is aborted. @default a timer */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Ends the waiting. @default none */
  readonly signal?: AbortSignal;
}

/**
 * Lets a service fetch the lists of its registries, and waits until it is done. A fetch that goes on already is waited for first:
 * what was pushed since it began would not be in it.
 *
 * @returns How it ended; `doing` if the time was over first.
 */
export async function syncRegistries(fetcher: RegistryFetcher, options: SyncOptions = {}): Promise<RegistryFetch> {
  const { intervalMs = 5000, waitLimitMs = 3_600_000, sleep = timer, signal } = options;
  let leftMs = waitLimitMs;
  const until = async (isEnd: (fetch: RegistryFetch, readings: number) => boolean): Promise<RegistryFetch> => {
    for (let readings = 1; ; readings++) {
      const fetch = await fetcher.read();
      if (isEnd(fetch, readings)) return fetch;
      if (leftMs <= 0) return { ...fetch, state: "doing" };
      const ms = Math.min(intervalMs, leftMs);
      await sleep(ms, signal);
      leftMs -= ms;
    }
  };
  const before = await until(({ state }) => state !== "doing");
  if (before.state === "doing") return before;
  await fetcher.start();
  let wasDoing = false;
  return until(({ state, fetchedAt }, readings) => {
    wasDoing ||= state === "doing";
    // The state of the fetch before may be told for a while.
    return state !== "doing" && (wasDoing || fetchedAt !== before.fetchedAt || readings > 2);
  });
}
