import type { ListVerdict } from "../findings/completeness.js";
import type { Finding } from "../findings/finding.js";
import type { FindingList, ImageReading } from "../findings/reading-plan.js";
import type { Cloud, Image } from "../image/image.js";

/** An image to be read: its entry in the plan, and the image itself, by which an adapter asks for it. */
export interface ReadingTarget {
  /** The image in the place that it is read from. */
  readonly image: Image;
  /** The lists that are read of it. */
  readonly reading: ImageReading;
}

/** Outcome of the reading of one list of one image. */
export interface ListOutcome {
  /** The image, as `ImageReading.image`. */
  readonly image: string;
  /** The cloud that was asked. */
  readonly cloud: Cloud;
  /** The list. */
  readonly list: FindingList;
  /** Name of the reader, for people. */
  readonly reader: string;
  /** Verdict on the list. */
  readonly verdict: ListVerdict;
  /** Answer of the service or failure of the network, where the list could not be read. Absent otherwise. */
  readonly error?: unknown;
}

/** A part of the findings of a reader. */
export interface ReadPart {
  /** Findings of this part. Those of one image may come in several parts. */
  readonly findings: readonly Finding[];
  /** Lists that are read to their end with this part. */
  readonly outcomes: readonly ListOutcome[];
  /** Called by the reading when it hands the part out, for what must not depend on which list came first. @default not called */
  readonly onTurn?: (() => void) | undefined;
}

/**
 * Order of the parts of a reading. `"arrival"` is as they come. `"plan"` is by the targets and the vendor's lists alone, so that two
 * readings of the same estate hand out the same parts in the same order.
 */
export type ReadingOrder = "arrival" | "plan";

/** Options of reading with a {@link FindingReader}. */
export interface ReadOptions {
  /** Stops the reading; the current requests are aborted too. @default never */
  readonly signal?: AbortSignal | undefined;
  /** Order of the parts. @default "arrival" */
  readonly order?: ReadingOrder | undefined;
}

/** Reads one list of findings at one account. The port that the adapters in `sources/` fill. */
export interface FindingReader {
  /** Name for people, `Tencent Cloud vulnerabilities of host images`. */
  readonly name: string;
  /** The cloud it asks. */
  readonly cloud: Cloud;
  /** The list it reads. */
  readonly list: FindingList;
  /** True if all its lists end together, after the last finding. @default false, each ends when it is read */
  readonly endsTogether?: boolean | undefined;
  /**
   * True if it reads this list of this image. A target that several readers take is read by the first.
   *
   * @param target - An image of the plan.
   */
  takes(target: ReadingTarget): boolean;
  /**
   * Reads the list of each target, and reports exactly one outcome for each: a refusal for one image is an outcome, not an error.
   *
   * @param targets - Targets that it takes.
   * @param options - See {@link ReadOptions}.
   * @throws {Error} when it was stopped.
   */
  read(targets: Iterable<ReadingTarget>, options: ReadOptions): AsyncIterable<ReadPart>;
}
