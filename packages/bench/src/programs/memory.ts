import { setTimeout as pause } from "node:timers/promises";

/** Bytes in use, looked at while something is streamed. */
export interface MemoryLooks {
  /** Bytes at the first look. */
  readonly first: number;
  /** Bytes at the look that found most. */
  readonly most: number;
}

/** Memory in use after a collection; the memory of the process where Node may not be told to collect. */
export async function memoryInUse(): Promise<number> {
  const { gc } = globalThis;
  if (gc === undefined) return process.memoryUsage.rss();
  // Buffers whose owners were collected are given back a little later.
  for (let time = 0; time < 2; time++) {
    gc();
    await pause(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
