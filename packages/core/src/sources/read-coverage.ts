import type { Coverage, UncoveredImage } from "../license/coverage.js";
import { CoverageTally } from "../license/coverage.js";
import type { ImageSource } from "../inventory/image-source.js";

/** Options for reading a status. */
export interface StatusOptions {
  /** Name of the account in the status. @default none */
  readonly account?: string;
  /** Stops the reading. @default never */
  readonly signal?: AbortSignal;
  /** Called with the number of images read so far. @default not called */
  readonly onImages?: (count: number) => void;
}

/** Coverage of the images of some lists. */
export interface CoverageReading {
  /** Numbers of images; absent if no list could be read. */
  readonly coverage?: Coverage;
  /** Running images that are not covered, the most exposed first. */
  readonly uncoveredRunning: readonly UncoveredImage[];
  /** Incomplete lists, in words. */
  readonly missing: readonly string[];
  /** Errors of the lists that could not be read. */
  readonly failures: readonly unknown[];
}

/** Reads lists of images of one account side by side and counts what scans cover. A list that fails does not stop the others. */
export async function readCoverage(
  sources: readonly ImageSource[],
  { signal, onImages }: StatusOptions,
): Promise<CoverageReading> {
  const tally = new CoverageTally();
  const missing: string[] = [];
  const failures: unknown[] = [];
  let count = 0;
  await Promise.all(
    sources.map(async (source) => {
      try {
        const stream = source.stream({ signal });
        for await (const image of stream) {
          tally.add(image);
          onImages?.((count += 1));
        }
        const { complete, received, expected } = stream.result;
        if (!complete)
          missing.push(`${source.name}: ${received} of ${expected ?? "an unknown number of"} images were read`);
      } catch (error) {
        signal?.throwIfAborted();
        missing.push(`${source.name}: not read to the end`);
        failures.push(error);
      }
    }),
  );
  // A list may be empty; one that failed before its first image says nothing.
  const isKnown = count > 0 || failures.length < sources.length;
  return {
    ...(isKnown ? { coverage: tally.coverage } : {}),
    uncoveredRunning: tally.uncoveredRunning,
    missing: missing.toSorted(),
    failures,
  };
}
