import type { Image, ImageSource } from "@plimsoll/core";

/**
 * A source whose images go through a function as they are read. Its result stays that of the source.
 *
 * @param through - Gives the images that are handed on.
 */
export function throughImages(
  source: ImageSource,
  through: (images: AsyncIterable<Image>) => AsyncGenerator<Image>,
): ImageSource {
  return {
    ...source,
    stream(options) {
      const images = source.stream(options);
      return {
        get result() {
          return images.result;
        },
        [Symbol.asyncIterator]: () => through(images),
      };
    },
  };
}
