import type { FindingInput } from "../../findings/create-finding.js";
import type { Count } from "../../findings/counts.js";
import type { Finding, FindingImage } from "../../findings/finding.js";
import { Occurrences } from "../../findings/occurrences.js";
import type { ReadingTarget } from "../../reading/finding-reader.js";
import { findingImageOf } from "./finding-image.js";

/** The rows of one image, while its list is read. */
export interface ImageRows {
  /** The image of the plan. */
  readonly target: ReadingTarget;
  /** The image as its findings name it. */
  readonly image: FindingImage;
  /** Rows since the last start. */
  readonly rows: number;
  /** Sets the counts to 0. */
  restart(): void;
  /** Counts a row. @param isDone - True for a settled row, fixed or handled. */
  count(isDone: boolean): void;
  /** The counter to compare the rows with: the inventory may or may not count settled rows. */
  counterOf(counter: Count | null): Count | null;
  /** Makes a finding. */
  findingOf(input: FindingInput): Finding;
}

/** Begins to read an image. */
export function createImageRows(target: ReadingTarget): ImageRows {
  const occurrences = new Occurrences();
  let rows = 0;
  let done = 0;
  return {
    target,
    image: findingImageOf(target.image),
    findingOf: (input) => occurrences.create(input),
    get rows() {
      return rows;
    },
    restart() {
      rows = 0;
      done = 0;
    },
    count(isDone) {
      rows += 1;
      if (isDone) done += 1;
    },
    counterOf: (counter) => (counter !== null && BigInt(counter) === BigInt(rows - done) ? rows : counter),
  };
}

/** Finds the images of a row, by its UUID, or without one by the digest. */
export function rowsByImage(
  images: readonly ImageRows[],
): (row: { readonly uuid?: string | undefined; readonly digest?: string | undefined }) => readonly ImageRows[] {
  const byUuid = groupsOf(images, ({ target }) => target.image.key);
  const byDigest = groupsOf(images, ({ target }) => target.image.digest);
  return ({ uuid, digest }) => (uuid === undefined ? byDigest.get(digest) : byUuid.get(uuid)) ?? [];
}

function groupsOf(images: readonly ImageRows[], signOf: (image: ImageRows) => string | undefined) {
  const groups = new Map<string | undefined, ImageRows[]>();
  for (const image of images) {
    const sign = signOf(image);
    if (sign !== undefined) groups.set(sign, [...(groups.get(sign) ?? []), image]);
  }
  return groups;
}
