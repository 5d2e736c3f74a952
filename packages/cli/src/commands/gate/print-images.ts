import type { EvaluatedImage, Evaluation } from "@plimsoll/core";

import type { Io } from "../../io.js";
import { endProgress } from "../../output/progress.js";
import { renderRows } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { writeResults } from "../../output/write-results.js";
import { type ImageRow, imageRowOf, imageView } from "./image-rows.js";
import { ImagesWithoutRow } from "./images-without-row.js";

/** Options of {@link printImages}. */
export interface PrintImagesOptions {
  readonly io: Io;
  /** True if images were read from manifests. @default false */
  readonly hasPlaces?: boolean | undefined;
  /** Where an image stands in manifests. @default nowhere */
  readonly fromOf?: ((image: EvaluatedImage) => readonly string[]) | undefined;
}

/**
 * Prints a table with a row for each image that does not pass. Where there is none, it says what passes; rules that only warn are counted
 * on standard error.
 */
export async function printImages(
  evaluation: Evaluation,
  { io, hasPlaces, fromOf }: PrintImagesOptions,
): Promise<void> {
  const accounts = new Set(evaluation.head.sources.map(({ account }) => account)).size;
  const others = new ImagesWithoutRow();
  const rows = rowsOf(evaluation, others, fromOf);
  const first = await rows.next();
  if (first.done === true) for (const line of others.passLines()) writeResults(io, `${visible(line)}\n`);
  else await renderRows(startingWith(first.value, rows), { format: "table", view: imageView(accounts, hasPlaces), io });
  endProgress(io);
  for (const line of others.warningLines())
    io.stderr.write(`${wrapMessage(`plimsoll: ${visible(line)}`, io.stderr)}\n`);
}

async function* rowsOf(
  { images }: Evaluation,
  others: ImagesWithoutRow,
  fromOf: PrintImagesOptions["fromOf"],
): AsyncGenerator<ImageRow> {
  for await (const image of images) {
    const row = imageRowOf(image, fromOf?.(image));
    if (row === undefined) others.add(image);
    else yield row;
  }
}

async function* startingWith<T>(first: T, others: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* others;
}
