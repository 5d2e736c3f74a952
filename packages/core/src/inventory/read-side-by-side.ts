import type { Image } from "../image/image.js";
import { type SourceOutcome, failed } from "./source-outcome.js";
import type { SourceReading } from "./source-reading.js";

/** Images that a source may be ahead of the reader: a page or two, so that memory stays flat. */
const maxAhead = 500;

/** State that all sources share while they are read. */
interface Shared {
  readonly images: Image[];
  isLeft: boolean;
  /** Sources that are still being read. */
  running: number;
  /** Wakes the reader. */
  wake: () => void;
  /** Sources that wait until the reader has taken what is there. */
  waiting: (() => void)[];
}

/**
 * Hands out the images of all sources as they come. A source that is slow does not hold up the others.
 *
 * @param options.outcomes - Gets the outcome of each source, in the order of the sources, at the end.
 * @param options.signal - Ended the reading, if it is aborted; that is no failure of a source.
 */
export async function* readSideBySide(
  readings: readonly SourceReading[],
  { outcomes, signal }: { readonly outcomes: SourceOutcome[]; readonly signal: AbortSignal | undefined },
): AsyncGenerator<Image> {
  const shared: Shared = { images: [], isLeft: false, running: readings.length, wake: () => undefined, waiting: [] };
  const ends = readings.map(async (reading) => {
    try {
      return await pump(reading, shared, signal);
    } finally {
      shared.running -= 1;
      shared.wake();
    }
  });
  // The first failure is rethrown where all of them are awaited; until then it must not be an unhandled rejection.
  for (const end of ends) end.catch(() => undefined);
  try {
    while (shared.running > 0 || shared.images.length > 0) {
      if (shared.images.length === 0) await new Promise<void>((resolve) => (shared.wake = resolve));
      const taken = shared.images.splice(0);
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

async function pump(reading: SourceReading, shared: Shared, signal: AbortSignal | undefined): Promise<SourceOutcome> {
  const { place } = reading;
  try {
    const images = reading.images();
    for (let next = await images.next(); ; next = await images.next()) {
      if (next.done === true) return { ...place, status: "read", ...next.value };
      if (shared.isLeft) return { ...place, status: "limited", received: reading.received };
      shared.images.push(next.value);
      shared.wake();
      if (shared.images.length >= maxAhead) await new Promise<void>((resolve) => shared.waiting.push(resolve));
    }
  } catch (error) {
    return failed(reading, error, signal);
  }
}
