import {
  type GroupedImage,
  type Image,
  type ImageSource,
  type Inventory,
  ImageGroups,
  groupKeyOf,
  groupOf,
  readInventory,
} from "@plimsoll/core";

import type { Io } from "../../io.js";
import { count as countText } from "../../output/count.js";
import type { Compare } from "../../output/named-columns.js";
import { type Progress, createProgress } from "../../output/progress.js";
import type { ImageRow } from "./image-columns.js";
import { throughImages } from "./through-images.js";

/** Options of `images list` for its rows. */
export interface RowOptions {
  /** Images to print at most. @default all */
  readonly limit?: number | undefined;
  /** Keeps the vendor's own records. @default false */
  readonly raw?: boolean | undefined;
  /** One row for each place, as it comes. @default false, one row for each image */
  readonly eachPlace?: boolean | undefined;
  /** Condition on the rows to print. @default all */
  readonly where?: ((row: ImageRow) => boolean) | undefined;
  /** Order of the rows. @default that of the lists */
  readonly order?: Compare<ImageRow> | undefined;
}

/** The rows of an inventory, and how its reading went. */
export interface ImageRows {
  readonly inventory: Inventory;
  readonly rows: AsyncIterable<ImageRow>;
}

/**
 * Reads sources as rows to print. Rows for single places, and the images of one list that has each image once, are handed out
 * as they come; everything else needs all images first. Without a limit all sources are read
 * side by side. With a limit, and no order or condition that needs all images, no more is read than is printed.
 */
export async function imageRows(sources: readonly ImageSource[], options: RowOptions, io: Io): Promise<ImageRows> {
  const { where, limit, order, raw = false, eachPlace = false } = options;
  const isDistinct = sources.length === 1 && sources[0]?.hasDistinctImages === true;
  const rowOf = (image: Image): ImageRow => {
    const place = raw ? image : withoutRaw(image);
    return eachPlace ? place : groupOf([place]);
  };
  const progress = createProgress(io);
  const early = order === undefined ? limit : undefined;
  if (eachPlace || isDistinct) {
    const read = where === undefined ? sources : sources.map((source) => filtered(source, (one) => where(rowOf(one))));
    const inventory = readInventory(read, { signal: io.signal, limit: early });
    const rows = counted(mapped(inventory, rowOf), progress);
    return { inventory, rows: order === undefined ? rows : sorted(rows, order, limit) };
  }
  const most = where === undefined ? early : undefined;
  const inventory = readInventory(sources, {
    signal: io.signal,
    ...(most === undefined ? { order: "arrival" } : { limit: most, identityOf: groupKeyOf }),
  });
  const groups = grouped(
    counted(
      mapped(inventory, (image) => (raw ? image : withoutRaw(image))),
      progress,
    ),
    where,
  );
  return { inventory, rows: order === undefined ? cut(groups, limit) : sorted(groups, order, limit) };
}

function filtered(source: ImageSource, isWanted: (image: Image) => boolean): ImageSource {
  return throughImages(source, async function* (images) {
    for await (const image of images) if (isWanted(image)) yield image;
  });
}

async function* mapped<Row>(images: AsyncIterable<Image>, rowOf: (image: Image) => Row): AsyncGenerator<Row> {
  for await (const image of images) yield rowOf(image);
}

/** Shows on a terminal how many images were read: a large inventory takes minutes under the services' limits. */
async function* counted<Row>(rows: AsyncIterable<Row>, progress: Progress): AsyncGenerator<Row> {
  let count = 0;
  try {
    for await (const row of rows) {
      progress.show(countText(++count, "image"));
      yield row;
    }
  } finally {
    progress.done();
  }
}

async function* grouped(
  images: AsyncIterable<Image>,
  where: ((row: ImageRow) => boolean) | undefined,
): AsyncGenerator<GroupedImage> {
  const all = new ImageGroups();
  for await (const image of images) all.add(image);
  for (const group of all.groups()) if (where === undefined || where(group)) yield group;
}

async function* sorted(
  rows: AsyncIterable<ImageRow>,
  order: Compare<ImageRow>,
  limit: number | undefined,
): AsyncGenerator<ImageRow> {
  const all: ImageRow[] = [];
  for await (const row of rows) all.push(row);
  yield* all.sort(order).slice(0, limit);
}

async function* cut(rows: AsyncIterable<ImageRow>, limit = Number.POSITIVE_INFINITY): AsyncGenerator<ImageRow> {
  let left = limit;
  for await (const row of rows) {
    if (left-- <= 0) return;
    yield row;
  }
}

/** The vendor's own record is most of an image. */
function withoutRaw(image: Image): Image {
  const { raw: _, ...rest } = image;
  return rest as Image; // only what prints rows sees it, and that has no use for the record
}
