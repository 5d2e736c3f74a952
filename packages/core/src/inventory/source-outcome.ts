import type { SourceResult } from "./image-source.js";
import type { SourceReading } from "./source-reading.js";

/** Outcome of reading one source. `limited` answered, but the limit was reached before its end. */
export type SourceOutcome =
  | { readonly source: string; readonly status: "failed"; readonly received: number; readonly error: unknown }
  | { readonly source: string; readonly status: "limited"; readonly received: number }
  | ({ readonly source: string; readonly status: "read" } & SourceResult);

/**
 * The outcome of a source that failed. The end of the whole reading is not a failure of one source.
 *
 * @throws the signal's reason when it ended the reading.
 */
export function failed(
  { source, received }: SourceReading,
  error: unknown,
  signal: AbortSignal | undefined,
): SourceOutcome {
  signal?.throwIfAborted();
  return { source, status: "failed", received, error };
}
