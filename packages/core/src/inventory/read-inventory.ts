import type { Image } from "../image.js";
import type { ImageSource, SourceResult } from "./image-source.js";

/** How the reading of one source ended. */
export type SourceOutcome =
  | { readonly source: string; readonly status: "failed"; readonly received: number; readonly error: unknown }
  | ({ readonly source: string; readonly status: "read" } & SourceResult);

/** The images of several sources in one stream. */
export interface Inventory extends AsyncIterable<Image> {
  /** How each source ended, in the order of the sources; grows as they end. */
  readonly outcomes: readonly SourceOutcome[];
  /** `true` once every source has been read and nothing is missing. */
  readonly complete: boolean;
}

/**
 * Reads the sources one after the other, so that the order is always the same. A source that fails does not stop the
 * others: look at {@link Inventory.outcomes} before you trust the whole.
 *
 * @param sources - Where the images come from.
 * @param options.signal - Stops the reading with the signal's reason.
 */
export function readInventory(
  sources: readonly ImageSource[],
  options: { readonly signal?: AbortSignal | undefined } = {},
): Inventory {
  const outcomes: SourceOutcome[] = [];
  return {
    outcomes,
    get complete() {
      return (
        outcomes.length === sources.length && outcomes.every((outcome) => outcome.status === "read" && outcome.complete)
      );
    },
    async *[Symbol.asyncIterator]() {
      for (const source of sources) {
        let received = 0;
        try {
          const images = source.stream(options);
          for await (const image of images) {
            received++;
            yield image;
          }
          outcomes.push({ source: source.name, status: "read", ...images.result });
        } catch (error) {
          options.signal?.throwIfAborted();
          outcomes.push({ source: source.name, status: "failed", received, error });
        }
      }
    },
  };
}
