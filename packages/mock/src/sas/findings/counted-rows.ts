import type { ImageContents } from "../../findings/findings.js";
import { findingsOf } from "../../findings/findings-of.js";
import { contentIdOf } from "../../findings/image-traits.js";
import type { FindingKind, Level, RowOf } from "../../findings/types.js";
import type { FindingCounter } from "../../state/alibaba-images.js";
import type { Condition } from "../../state/database.js";
import type { CountedImage } from "../../state/finding-source.js";
import type { Store } from "../../state/store.js";

/** Chooses rows of an image. */
export interface RowFilter<Row> {
  /** Text that no other filter of the same kind of rows has. */
  readonly key: string;
  readonly matches: (row: Row, image: ImageContents) => boolean;
  /** Levels of the rows, if nothing but the level decides: then they are counted without making them. */
  readonly levels?: readonly Level[];
}

/** The rows to look for. */
export interface RowSearch<K extends FindingKind> {
  readonly kind: K;
  /** Images to look into. */
  readonly images: Condition;
  /** Rows to choose. @default every row of the images */
  readonly filter?: RowFilter<RowOf[K]>;
}

/** Row numbers of the images that have rows, and how many rows these and the images before have. */
export interface CountedRows {
  readonly ids: Uint32Array;
  readonly sums: Float64Array;
}

/** The counter of images that is zero only if an image has no row of a kind. */
const counters: { readonly [K in FindingKind]: FindingCounter | undefined } = {
  baseline: "HcCount",
  "build-risk": undefined,
  malware: "AlarmCount",
  secret: "AlarmCount",
  vulnerability: "VulCount",
};

/** A selection of so many images is counted image by image, a larger one by the counters of all. */
const few = 1000;

/** Counts the rows of every image that has some. */
export function countRows<K extends FindingKind>(store: Store, search: RowSearch<K>): CountedRows {
  const { kind, images, filter } = search;
  const name = counters[kind];
  const selection = store.alibabaImages.select(images);
  const known = name === undefined || selection.length <= few ? undefined : store.alibabaImages.counters(name);
  const candidates = known === undefined ? selection : selection.filter((id) => (known[id] ?? 0) > 0);
  // No other findings are in this counter, so it is the number of rows.
  if (known !== undefined && kind === "vulnerability" && filter === undefined)
    return addUp(candidates, (place) => known[candidates[place] ?? 0] ?? 0);
  const counts = new Uint32Array(candidates.length);
  const count = counterOf(store, search);
  for (let from = 0; from < candidates.length; from += few)
    for (const [place, image] of readImages(store, candidates.subarray(from, from + few)).entries())
      counts[from + place] = count(image);
  return addUp(candidates, (place) => counts[place] ?? 0);
}

function readImages(store: Store, ids: Uint32Array): readonly CountedImage[] {
  return store.findingSource.read("alibaba", [...ids]);
}

/** Makes the function that counts the rows of one image. */
function counterOf<K extends FindingKind>(
  store: Store,
  { kind, filter }: RowSearch<K>,
): (image: CountedImage) => number {
  const findings = findingsOf(store);
  const own = new Set(store.ownFindings.imagesWith(kind));
  return ({ key, imageId, levels }) => {
    const byLevel = own.has(contentIdOf(imageId)) ? undefined : filter?.levels;
    if (byLevel !== undefined) return byLevel.reduce<number>((sum, level) => sum + (levels[level] ?? 0), 0);
    const contents = findings.image("alibaba", key);
    if (contents === undefined) return 0;
    if (filter === undefined) return contents.count(kind);
    return contents.rows(kind, { limit: 0, where: (row) => filter.matches(row, contents) }).total;
  };
}

function addUp(candidates: Uint32Array, countAt: (place: number) => number): CountedRows {
  const ids = new Uint32Array(candidates.length);
  const sums = new Float64Array(candidates.length);
  let size = 0;
  let sum = 0;
  for (const [place, id] of candidates.entries()) {
    const count = countAt(place);
    if (count === 0) continue;
    sum += count;
    ids[size] = id;
    sums[size] = sum;
    size += 1;
  }
  return { ids: ids.subarray(0, size), sums: sums.subarray(0, size) };
}
