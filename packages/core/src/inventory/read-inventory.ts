import type { Image } from "../image/image.js";
import type { ImageSource } from "./image-source.js";
import { ImageLimit } from "./image-limit.js";
import { readSideBySide } from "./read-side-by-side.js";
import { type SourceOutcome, failed } from "./source-outcome.js";
import { SourceReading } from "./source-reading.js";

/** The images of several sources in one stream. */
export interface Inventory extends AsyncIterable<Image> {
  /** Outcome of each source, in the order of the sources; grows as they end. */
  readonly outcomes: readonly SourceOutcome[];
  /** `true` once every source has been read and nothing is missing. */
  readonly complete: boolean;
}

/** Options of reading an inventory. */
export interface ReadInventoryOptions {
  /** Stops the reading with the signal's reason. @default never */
  readonly signal?: AbortSignal | undefined;
  /** Images after which the reading ends, a whole number from 1. @default no limit */
  readonly limit?: number | undefined;
  /** By what the limit tells images apart: those with the same text count once. @default every image counts */
  readonly identityOf?: ((image: Image) => string) | undefined;
  /**
   * `"sources"` reads and hands out one source after the other, so that the order is always the same. `"arrival"` hands out images
   * as they come and reads all sources side by side, each as fast as its cloud allows. `"together"` reads them side by side, too, and
   * hands them out one after the other: images of later sources are held in memory until the sources before have ended. A limit goes
   * with `"sources"` only.
   *
   * @default "sources"
   */
  readonly order?: "arrival" | "sources" | "together" | undefined;
}

/**
 * Reads several sources. All of them are asked at once. A source that fails does not stop the others, and a limit does not hide it: look at
 * {@link Inventory.outcomes} before you trust the whole.
 *
 * @param sources - Where the images come from.
 * @param options - See {@link ReadInventoryOptions}.
 * @throws {RangeError} when the limit is not a whole number from 1.
 *
 * @example
 * ```ts
 * import { type ImageSource, readInventory } from "@plimsoll/core";
 *
 * const result = { received: 0, complete: true, drifted: false };
 * const empty: ImageSource = {
 *   name: "an empty account",
 *   cloud: "tencent",
 *   stream: () => ({ result, async *[Symbol.asyncIterator]() {} }),
 * };
 * const broken: ImageSource = {
 *   ...empty,
 *   name: "a broken account",
 *   stream: () => {
 *     throw new Error("no connection");
 *   },
 * };
 * const inventory = readInventory([broken, empty]);
 * for await (const image of inventory) console.log(image.name);
 * console.log(inventory.outcomes.map(({ status }) => status).join(" ")); // failed read
 * console.log(inventory.complete); // false
 * ```
 */
export function readInventory(sources: readonly ImageSource[], options: ReadInventoryOptions = {}): Inventory {
  const { limit, order = "sources" } = options;
  if (limit !== undefined && (!Number.isSafeInteger(limit) || limit < 1))
    throw new RangeError(`limit must be a whole number from 1, not ${limit}`);
  if (limit !== undefined && order !== "sources") throw new RangeError('a limit goes with the order "sources" only');
  const outcomes: SourceOutcome[] = [];
  return {
    outcomes,
    get complete() {
      return (
        outcomes.length === sources.length && outcomes.every((outcome) => outcome.status === "read" && outcome.complete)
      );
    },
    async *[Symbol.asyncIterator]() {
      const stop = new AbortController();
      const signal = options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal]);
      const readings = sources.map((source) => new SourceReading(source, signal));
      try {
        if (order === "sources") yield* readInTurn(readings, { outcomes, options });
        else yield* readSideBySide(readings, { outcomes, order, signal: options.signal });
      } finally {
        stop.abort();
        await Promise.all(readings.map((reading) => reading.close()));
      }
    },
  };
}

async function* readInTurn(
  readings: readonly SourceReading[],
  { outcomes, options }: { readonly outcomes: SourceOutcome[]; readonly options: ReadInventoryOptions },
): AsyncGenerator<Image> {
  const limit = new ImageLimit(options);
  for (const reading of readings)
    outcomes.push(
      limit.isReached ? await checked(reading, options.signal) : yield* read(reading, limit, options.signal),
    );
}

/** Hands out the images of a source up to the limit. */
async function* read(
  reading: SourceReading,
  limit: ImageLimit,
  signal: AbortSignal | undefined,
): AsyncGenerator<Image, SourceOutcome> {
  const { place } = reading;
  try {
    const images = reading.images();
    for (let next = await images.next(); ; next = await images.next()) {
      if (next.done === true) return { ...place, status: "read", ...next.value };
      limit.count(next.value);
      yield next.value;
      if (limit.isReached) return { ...place, status: "limited", received: reading.received };
    }
  } catch (error) {
    return failed(reading, error, signal);
  }
}

/** Hands out nothing, because the limit is reached, and finds out whether the source can be read. */
async function checked(reading: SourceReading, signal: AbortSignal | undefined): Promise<SourceOutcome> {
  const { place } = reading;
  try {
    const result = await reading.answered();
    return result === undefined
      ? { ...place, status: "limited", received: 0 }
      : { ...place, status: "read", ...result };
  } catch (error) {
    return failed(reading, error, signal);
  }
}
