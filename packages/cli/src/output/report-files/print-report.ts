import type { Evaluation } from "@plimsoll/core";
import { FORMATS, type FormatName, type FormatOptions, type FormatWriter } from "@plimsoll/core/formats";

import type { Io } from "../../io.js";
import { writeResults } from "../write-results.js";
import { inBlocks } from "./in-blocks.js";

/**
 * Prints an evaluation in one format, which is text.
 *
 * @param evaluation - The evaluation; its images are read once.
 */
export async function printReport(
  evaluation: Evaluation,
  format: FormatName,
  { io, options }: { readonly io: Io; readonly options: FormatOptions },
): Promise<void> {
  const write = await writerOf(format);
  for await (const block of inBlocks(write(evaluation, options), io.signal)) {
    if (typeof block !== "string") throw new TypeError(`${format} is not text`);
    writeResults(io, block);
    await io.stdout.ready?.();
  }
}

/** Loads the writer of a format. */
export async function writerOf(format: FormatName): Promise<FormatWriter> {
  const load = FORMATS.find(({ name }) => name === format)?.load;
  if (load === undefined) throw new TypeError(`no format ${format}`);
  return await load();
}
