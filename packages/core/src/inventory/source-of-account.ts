import type { Image } from "../image/image.js";
import type { ImageSource } from "./image-source.js";

/**
 * A source whose images and outcome name the account, for readings of several accounts.
 *
 * @param source - Source of one account.
 * @param account - Name of the account.
 */
export function sourceOfAccount(source: ImageSource, account: string): ImageSource {
  return {
    ...source,
    account,
    stream(options) {
      const images = source.stream(options);
      return {
        get result() {
          return images.result;
        },
        async *[Symbol.asyncIterator](): AsyncGenerator<Image> {
          for await (const image of images) yield { ...image, account };
        },
      };
    },
  };
}
