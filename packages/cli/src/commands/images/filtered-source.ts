import type { BlindSpots, ImageFilter, ImageSource, matchImage } from "@plimsoll/core";

import { throughImages } from "./through-images.js";

/** Counts images that were left out because their cloud does not report the field of a filter. */
export class LeftOut {
  readonly #counts = new Map<string, { readonly source: string; readonly field: string; images: number }>();

  /** The counts, sorted by the name of the source. */
  get all(): readonly { readonly source: string; readonly field: string; readonly images: number }[] {
    return [...this.#counts.values()].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
  }

  /** Counts one image. */
  add(source: string, field: string): void {
    const key = `${source} ${field}`;
    const entry = this.#counts.get(key) ?? { source, field, images: 0 };
    entry.images += 1;
    this.#counts.set(key, entry);
  }
}

/** Filter of images, with the collectors of left-out images and of blind spots. */
export interface SourceFilter {
  readonly filter: ImageFilter;
  readonly match: typeof matchImage;
  readonly leftOut: LeftOut;
  readonly blindSpots: BlindSpots;
}

/** A source with only those images that pass the filter; every image is checked for blind spots first. */
export function filteredSource(source: ImageSource, { filter, match, leftOut, blindSpots }: SourceFilter): ImageSource {
  return throughImages(source, async function* (images) {
    for await (const image of images) {
      blindSpots.look(image);
      const verdict = match(image, filter);
      if (verdict.code === "yes") yield image;
      else if (verdict.code === "unknown") leftOut.add(image.source, verdict.field);
    }
  });
}
