import type { Image, ImageReading, UnknownImage } from "@plimsoll/core";

import type { KnownImage } from "./known-images.js";

/** A place of an image, as it was written. */
export interface Place {
  readonly image: Image;
  readonly known: KnownImage;
  readonly doc: string;
  readonly hash: Uint8Array;
  readonly subject: number;
  /** True if the list returned exactly the same image in the last run. */
  readonly isSame: boolean;
}

/** An image, and how the stage treats it. */
export interface Decided {
  readonly place: Place;
  readonly status: "empty" | "read" | "unknown";
  /** True if the run has rows of it already. */
  readonly isAgain: boolean;
  readonly reading?: ImageReading;
  readonly unknown?: UnknownImage;
}
