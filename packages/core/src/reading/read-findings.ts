import { FINDING_LISTS } from "../findings/reading-plan.js";
import { assignLists } from "./assign-lists.js";
import type { FindingReader, ReadPart, ReadingOrder, ReadingTarget } from "./finding-reader.js";
import { type Placed, interleave } from "./interleave.js";
import { type SettledPart, readOnce } from "./read-once.js";
import { ProgressMeter, type ReadingProgress } from "./reading-progress.js";
import { ReadingShare } from "./reading-share.js";
import { type ReadingTotals, TotalsTally } from "./reading-totals.js";
import { type CurrentImage, rereadDrifted } from "./reread-drifted.js";
import type { Job } from "./job-run.js";
import { sideBySide } from "./side-by-side.js";

/** Options of {@link readFindings}. */
export interface ReadFindingsOptions {
  /** Images to be read, from `readingTargets`. */
  readonly targets: readonly ReadingTarget[];
  /** Readers of their lists. A list that several readers take is read by the first. */
  readonly readers: readonly FindingReader[];
  /**
   * Looks up an image as the inventory has it now. With it, a list that does not fit the inventory is read once more if the image
   * was scanned meanwhile.
   *
   * @default nothing is read twice
   */
  readonly currentImage?: CurrentImage | undefined;
  /**
   * `"arrival"` hands out parts as they come. `"plan"` hands out the same parts in the same order in each reading of the same estate:
   * of each list image by image, as the targets stand, and the lists spread evenly over each other, so that all are read side by side
   * and end together. Then a list that is slow slows the others.
   *
   * @default "arrival"
   */
  readonly order?: ReadingOrder | undefined;
  /** Ends the reading with the signal's reason; the requests under way are aborted too. @default never */
  readonly signal?: AbortSignal | undefined;
  /** Clock in milliseconds that only goes forward. @default performance.now */
  readonly now?: (() => number) | undefined;
}

/** Findings in parts, with the progress and the outcomes of the reading. Can be iterated once. */
export interface FindingsReading extends AsyncIterable<ReadPart> {
  /** Progress at the moment of the call. */
  readonly progress: ReadingProgress;
  /** Outcomes so far. */
  readonly totals: ReadingTotals;
  /** True once every list was read without a gap. The list of an image that was deleted counts as read. */
  readonly complete: boolean;
}

/**
 * Reads the findings of images. All readers run side by side, and their parts come as `order` says: a part of one image may stand between
 * parts of another. A loop that is slow slows the reading, so that memory does not grow with the number of findings.
 *
 * Every list of every image ends with exactly one outcome. A list that cannot be read does not stop the others; look at `complete`
 * and `totals.problems` before you trust the whole.
 *
 * @param options - See {@link ReadFindingsOptions}.
 *
 * @example
 * ```ts
 * import { readFindings } from "@plimsoll/core";
 *
 * const reading = readFindings({ targets: [], readers: [] });
 * for await (const { findings } of reading) console.log(findings.length);
 * console.log(reading.complete, reading.totals.problems.length); // true 0
 * ```
 */
export function readFindings(options: ReadFindingsOptions): FindingsReading {
  const { targets, signal, currentImage, order = "arrival", now = () => performance.now() } = options;
  const readers =
    currentImage === undefined
      ? options.readers
      : options.readers.map((reader) => rereadDrifted(reader, { currentImage }));
  const meter = new ProgressMeter(now);
  const tally = new TotalsTally();
  for (const target of targets)
    for (const list of FINDING_LISTS) if (target.reading.lists[list] !== undefined) meter.addList(target, list);
  let isThrough = false;
  return {
    get progress() {
      return meter.progress;
    },
    get totals() {
      return tally.totals;
    },
    get complete() {
      return isThrough && tally.totals.problems.length === 0;
    },
    async *[Symbol.asyncIterator]() {
      const { byReader, settled } = assignLists(targets, readers);
      for (const { target, outcome } of settled) {
        tally.add(outcome);
        // A list whose part of the scan failed was not to be read.
        if (target.reading.lists[outcome.list] !== undefined) meter.endList(target, outcome.list);
      }
      if (settled.length > 0) yield { findings: [], outcomes: settled.map(({ outcome }) => outcome) };
      const jobs = [...byReader].map(
        ([reader, given]): Job<Placed<SettledPart>> =>
          (stop) =>
            placed(readOnce(reader, given, { signal: stop, order }), new ReadingShare(reader, given)),
      );
      for await (const { findings, outcomes, ended, onTurn } of together(jobs, { order, signal })) {
        onTurn?.();
        meter.addFindings(findings.length);
        for (const [index, outcome] of outcomes.entries()) {
          tally.add(outcome);
          const target = ended[index];
          if (target !== undefined) meter.endList(target, outcome.list);
        }
        yield { findings, outcomes };
      }
      isThrough = true;
    },
  };
}

async function* together(
  jobs: readonly Job<Placed<SettledPart>>[],
  { order, signal }: { readonly order: ReadingOrder; readonly signal: AbortSignal | undefined },
): AsyncGenerator<SettledPart, void, undefined> {
  if (order === "plan") return yield* interleave(jobs, signal);
  for await (const { item } of sideBySide(jobs, { concurrency: jobs.length, signal })) yield item;
}

async function* placed(
  parts: AsyncIterable<SettledPart>,
  work: ReadingShare,
): AsyncGenerator<Placed<SettledPart>, void, undefined> {
  for await (const part of parts) {
    const { share } = work;
    work.add(part);
    yield { share, item: part };
  }
}
