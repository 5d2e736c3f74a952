import type { Image } from "@plimsoll/core";

import { type Candidate, severalImages } from "../images/several-images.js";
import { wantedImage } from "../images/wanted-image.js";

/** Arguments of `--image`, which find their image IDs in the lists that are read. */
export interface NamedImages {
  /** Takes in an image of a list. */
  readonly see: (image: Image) => void;
  /**
   * Image IDs of the arguments, once all lists are read. An argument that names no image stands for itself.
   *
   * @throws {CommandFailure} when an argument without `*` names several images.
   */
  readonly ids: () => readonly string[];
}

/** Looks for images as `images show` does: by name, image ID, digest, or the digits of them that tables show. */
export function namedImages(texts: readonly string[]): NamedImages {
  const wanted = texts.map((text) => ({ text, ...wantedImage(text), found: new Map<string, Candidate>() }));
  return {
    see(image) {
      const { id, name, source } = image;
      for (const { text, matches, found } of wanted) {
        // Compared as it is, too: an ID need not be a digest.
        if (id === "" || !(id === text || matches(image))) continue;
        const { sources = [], ...known } = found.get(id) ?? { id, name };
        found.set(id, { ...known, sources: [...new Set([...sources, source])] });
      }
    },
    ids: () =>
      wanted.flatMap(({ text, found }) => {
        if (found.size > 1 && !text.includes("*")) throw severalImages(text, [...found.values()]);
        return found.size === 0 ? [text] : [...found.keys()];
      }),
  };
}
