import type { Image } from "../image/image.js";
import type { ImageStream, SourceResult } from "../inventory/image-source.js";

/**
 * The images of a list that is read row by row.
 *
 * @param rows - Rows of the list, read as they are asked for.
 * @param toImage - Reads a row as an image.
 * @param resultOf - Result of the reading so far.
 */
export function imageStreamOf<Row>(
  rows: AsyncIterable<Row>,
  toImage: (row: Row) => Image,
  resultOf: () => SourceResult,
): ImageStream {
  return {
    get result() {
      return resultOf();
    },
    async *[Symbol.asyncIterator]() {
      for await (const row of rows) yield toImage(row);
    },
  };
}
