import type { ReadPlace, SourceResult } from "./image-source.js";
import type { SourceReading } from "./source-reading.js";

/** Outcome of reading one source. `limited` answered, but the limit was reached before its end. */
export type SourceOutcome =
  | (ReadPlace & { readonly status: "failed"; readonly received: number; readonly error: unknown })
  | (ReadPlace & { readonly status: "limited"; readonly received: number })
  | (ReadPlace & { readonly status: "read" } & SourceResult);

/**
 * The outcome of a source that failed. The end of the whole reading is not a failure of one source.
 *
 * @throws the signal's reason when it ended the reading.
 */
export function failed(
  { place, received }: SourceReading,
  error: unknown,
  signal: AbortSignal | undefined,
): SourceOutcome {
  signal?.throwIfAborted();
  return { ...place, status: "failed", received, error };
}
