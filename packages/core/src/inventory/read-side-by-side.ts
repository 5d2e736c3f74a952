import type { Image } from "../image/image.js";
import { type SourceOutcome, failed } from "./source-outcome.js";
import type { SourceReading } from "./source-reading.js";

/** Images that a source may be ahead of the reader: a page or two, so that memory stays flat. */
const maxAhead = 500;

/** Images of one source, or of all together, that wait for the reader. */
interface Lane {
  images: Image[];
  /** Sources of it that are still being read. */
  running: number;
  /** True if its sources wait until the reader has taken what is there; a source whose turn has not come may be any far ahead. */
  readonly isBounded: boolean;
}

/** State that all sources share while they are read. */
interface Shared {
  isLeft: boolean;
  /** Wakes the reader. */
  wake: () => void;
  /** Sources that wait until the reader has taken what is there. */
  waiting: (() => void)[];
}

/** Options of {@link readSideBySide}. */
interface SideBySideOptions {
  /** Gets the outcome of each source, in the order of the sources, at the end. */
  readonly outcomes: SourceOutcome[];
  /** Order of the images: as they come, or one source after the other. */
  readonly order: "arrival" | "together";
  /** Ended the reading, if it is aborted; that is not a failure of a source. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Hands out the images of all sources, which are read at the same time. A source that is slow does not hold up the reading of the others.
 *
 * @param options - See {@link SideBySideOptions}.
 */
export async function* readSideBySide(
  readings: readonly SourceReading[],
  { outcomes, order, signal }: SideBySideOptions,
): AsyncGenerator<Image> {
  const shared: Shared = { isLeft: false, wake: () => undefined, waiting: [] };
  const lanes: Lane[] =
    order === "arrival"
      ? [{ images: [], running: readings.length, isBounded: true }]
      : readings.map((_, index) => ({ images: [], running: 1, isBounded: index === 0 }));
  const ends = readings.map(async (reading, index) => {
    const lane = lanes[order === "arrival" ? 0 : index];
    if (lane === undefined) throw new RangeError("a source has no lane");
    try {
      return await pump(reading, { lane, shared, signal });
    } finally {
      lane.running -= 1;
      shared.wake();
    }
  });
  // The first failure is rethrown where all of them are awaited; until then it must not be an unhandled rejection.
  for (const end of ends) end.catch(() => undefined);
  try {
    for (const lane of lanes)
      while (lane.running > 0 || lane.images.length > 0) {
        if (lane.images.length === 0) await new Promise<void>((resolve) => (shared.wake = resolve));
        const taken = lane.images;
        lane.images = [];
        goOn(shared);
        yield* taken;
      }
    outcomes.push(...(await Promise.all(ends)));
  } finally {
    shared.isLeft = true;
    goOn(shared);
  }
}

function goOn(shared: Shared): void {
  const { waiting } = shared;
  shared.waiting = [];
  for (const resolve of waiting) resolve();
}

async function pump(
  reading: SourceReading,
  { lane, shared, signal }: { readonly lane: Lane; readonly shared: Shared; readonly signal: AbortSignal | undefined },
): Promise<SourceOutcome> {
  const { place } = reading;
  try {
    const images = reading.images();
    for (let next = await images.next(); ; next = await images.next()) {
      if (next.done === true) return { ...place, status: "read", ...next.value };
      if (shared.isLeft) return { ...place, status: "limited", received: reading.received };
      lane.images.push(next.value);
      shared.wake();
      if (lane.isBounded && lane.images.length >= maxAhead)
        await new Promise<void>((resolve) => shared.waiting.push(resolve));
    }
  } catch (error) {
    return failed(reading, error, signal);
  }
}
