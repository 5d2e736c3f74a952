import type { ListVerdict } from "../findings/completeness.js";
import { planReading } from "../findings/reading-plan.js";
import type { Image } from "../image/image.js";
import type { FindingReader, ListOutcome, ReadPart, ReadingTarget } from "./finding-reader.js";
import { HandedOut } from "./handed-out.js";
import { runJobs } from "./run-jobs.js";

/** Looks up an image as the inventory has it now; nothing if it is gone. */
export type CurrentImage = (
  target: ReadingTarget,
  options: { readonly signal: AbortSignal },
) => Promise<Image | undefined>;

/** Options of reading lists again. */
export interface RereadOptions {
  /** Looks up an image. */
  readonly currentImage: CurrentImage;
  /** Fingerprints that are kept of lists under way; a list for which there is no room is not read again. @default 100,000, 15 MB */
  readonly maxFingerprints?: number | undefined;
}

/** Images that are looked up at the same time. */
const LOOK_UPS = 8;
/** A scan between two pages makes any of these. */
const MAY_HAVE_DRIFTED = ["counter-disagrees", "missing-rows", "too-many-rows", "total-moved"];

/**
 * Makes a reader that reads a list once more if it does not fit the inventory and the image was scanned meanwhile. Findings that
 * were handed out before are not repeated. If the new scan no longer has some of them, the list is `drifted`, since they
 * cannot be taken back.
 */
export function rereadDrifted(
  reader: FindingReader,
  { currentImage, maxFingerprints = 100_000 }: RereadOptions,
): FindingReader {
  return {
    name: reader.name,
    cloud: reader.cloud,
    list: reader.list,
    endsTogether: reader.endsTogether,
    takes: (target) => reader.takes(target),
    async *read(targets, options) {
      const given = new Map([...targets].map((target) => [target.reading.image, target]));
      const handedOut = new HandedOut(maxFingerprints);
      const doubtful: ListOutcome[] = [];
      for await (const { findings, outcomes, onTurn } of reader.read(given.values(), options)) {
        handedOut.add(findings);
        const sure = outcomes.filter((outcome) => {
          if (mayHaveDrifted(outcome.verdict) && handedOut.knows(outcome.image)) {
            doubtful.push(outcome);
            return false;
          }
          handedOut.forget(outcome.image);
          return true;
        });
        if (findings.length > 0 || sure.length > 0) yield { findings, outcomes: sure, onTurn };
      }
      const again: ReadingTarget[] = [];
      const lookUps = doubtful.map(
        (outcome) =>
          async function* (signal: AbortSignal) {
            const target = given.get(outcome.image);
            if (target !== undefined) yield await lookUp({ target, outcome, currentImage, handedOut }, signal);
          },
      );
      const together = { order: options.order, concurrency: LOOK_UPS, maxAhead: LOOK_UPS, signal: options.signal };
      for await (const found of runJobs(lookUps, together)) {
        if ("reading" in found) again.push(found);
        else yield { findings: [], outcomes: [found] };
      }
      if (again.length > 0) yield* secondReading(reader.read(again, options), handedOut);
    },
  };
}

function mayHaveDrifted(verdict: ListVerdict): boolean {
  return verdict.code === "drifted" || (verdict.code === "incomplete" && MAY_HAVE_DRIFTED.includes(verdict.reason));
}

interface Doubt {
  readonly target: ReadingTarget;
  readonly outcome: ListOutcome;
  readonly currentImage: CurrentImage;
  readonly handedOut: HandedOut;
}

/** Returns the target to read again, or the outcome of a list that is not read again. */
async function lookUp(
  { target, outcome, currentImage, handedOut }: Doubt,
  signal: AbortSignal,
): Promise<ListOutcome | ReadingTarget> {
  let image: Image | undefined;
  try {
    image = await currentImage(target, { signal });
  } catch {
    signal.throwIfAborted();
    // Without the image it is unknown whether it was scanned again: the outcome of the first reading stands.
    return outcome;
  }
  if (image === undefined) return { ...outcome, verdict: { code: "gone" } };
  const plan = await planReading([image]);
  const [reading] = plan.read;
  const [unknown] = plan.unknown;
  if (unknown !== undefined) return { ...outcome, verdict: { code: "unknown", reason: unknown.reason } };
  if (reading?.stamp === target.reading.stamp) return outcome;
  if (reading?.failedLists.includes(outcome.list) === true)
    return { ...outcome, verdict: { code: "unknown", reason: "scan-failed" } };
  if (reading?.lists[outcome.list] === undefined)
    return { ...outcome, verdict: handedOut.left(outcome.image) === 0 ? nothingThere : { code: "drifted" } };
  return { image, reading };
}

const nothingThere: ListVerdict = { code: "complete", compared: true };

async function* secondReading(
  parts: AsyncIterable<ReadPart>,
  handedOut: HandedOut,
): AsyncGenerator<ReadPart, void, undefined> {
  for await (const part of parts) {
    const findings = part.findings.filter((finding) => !handedOut.cameAgain(finding));
    const outcomes = part.outcomes.map((outcome): ListOutcome => {
      const { code } = outcome.verdict;
      const hasLost = handedOut.left(outcome.image) > 0;
      return hasLost && (code === "complete" || code === "stale")
        ? { ...outcome, verdict: { code: "drifted" } }
        : outcome;
    });
    yield { ...part, findings, outcomes };
  }
}
