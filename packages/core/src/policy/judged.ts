import type { Image } from "../image/image.js";
import type { Because, Verdict } from "./evaluation.js";
import type { ScanAge } from "./gaps.js";

/** Facts about the scans of an image. */
export interface ScanFacts {
  readonly age: ScanAge;
  /** The place whose scan decides. */
  readonly scanned: Image;
  /** A place with a newer scan that has not ended well; absent if there is none. */
  readonly newer?: Image | undefined;
  /** True if the image may have further places, with a newer scan, in a list that was not read completely. */
  readonly isPartial: boolean;
}

/** Verdict of a rule, with why. */
export type Judged = readonly [Verdict, readonly Because[]];
