import type { ImageContents, Part } from "../../findings/findings.js";
import { findingsOf } from "../../findings/findings-of.js";
import type { FindingKind, RowOf } from "../../findings/types.js";
import type { StoredImage } from "../../state/alibaba-images.js";
import type { Store } from "../../state/store.js";
import type { CountedRows, RowSearch } from "./counted-rows.js";
import { countRows } from "./counted-rows.js";
import { PerState } from "../../state/per-state.js";

/** A row with the image that it is in. */
export interface FoundRow<Row> {
  readonly row: Row;
  readonly image: StoredImage["image"];
  readonly scan: StoredImage["scan"];
  /** Number of the image in its table. */
  readonly imageNumber: number;
  readonly contents: ImageContents;
}

const counted = new PerState<CountedRows>();

/** The rows of many images as one list: image by image in the order of the list of images, those of an image in its own order. */
export class FoundRows<K extends FindingKind> {
  readonly #store: Store;
  readonly #search: RowSearch<K>;
  readonly #counted: CountedRows;

  /** Counts the rows, unless that was done since the last change. */
  constructor(store: Store, search: RowSearch<K>) {
    this.#store = store;
    this.#search = search;
    const { kind, images, filter } = search;
    this.#counted = counted.get(store, JSON.stringify([kind, images, filter?.key]), () => countRows(store, search));
  }

  /** Number of rows. */
  get total(): number {
    return this.#counted.sums.at(-1) ?? 0;
  }

  /** Number of images with at least one row. */
  get images(): number {
    return this.#counted.ids.length;
  }

  /**
   * Reads some rows, whatever comes before them.
   *
   * @param offset - Rows to skip. @default 0
   * @param limit - Most rows to read. @default all
   */
  read(offset = 0, limit: number = Number.POSITIVE_INFINITY): readonly FoundRow<RowOf[K]>[] {
    const end = Math.min(offset + limit, this.total);
    if (offset >= end) return [];
    const first = placeOf(this.#counted.sums, offset);
    const parts = this.#partsFrom(first, placeOf(this.#counted.sums, end - 1) + 1);
    return parts.flatMap(({ before, ...part }) => {
      const skipped = Math.max(0, offset - before);
      return this.#rowsOf(part, { offset: skipped, limit: end - before - skipped });
    });
  }

  /** Reads all rows of some images, one list for each. */
  readImages(offset: number, limit: number): readonly (readonly FoundRow<RowOf[K]>[])[] {
    return this.#partsFrom(offset, Math.min(offset + limit, this.images)).map((part) => this.#rowsOf(part, {}));
  }

  #partsFrom(first: number, end: number): readonly (ImagePart & { readonly before: number })[] {
    const ids = this.#counted.ids.subarray(first, end);
    return this.#store.alibabaImages.read(ids).map((stored, place) => ({
      stored,
      imageNumber: ids[place] ?? 0,
      before: this.#counted.sums[first + place - 1] ?? 0,
    }));
  }

  #rowsOf({ stored: { image, scan }, imageNumber }: ImagePart, part: Part): readonly FoundRow<RowOf[K]>[] {
    const { kind, filter } = this.#search;
    const contents = findingsOf(this.#store).image("alibaba", image.Uuid);
    if (contents === undefined) return [];
    const where = filter === undefined ? {} : { where: (row: RowOf[K]) => filter.matches(row, contents) };
    return contents.rows(kind, { ...part, ...where }).rows.map((row) => ({ row, image, scan, imageNumber, contents }));
  }
}

/** An image whose rows are read. */
interface ImagePart {
  readonly stored: StoredImage;
  readonly imageNumber: number;
}

/** The first image whose rows reach beyond an offset. */
function placeOf(sums: Float64Array, offset: number): number {
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
