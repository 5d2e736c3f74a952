import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

import type { Evaluation } from "@plimsoll/core";
import { FORMATS, type FormatOptions, evaluationOfImage, fileNameOf } from "@plimsoll/core/formats";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { writeWholeFile } from "../../write-file.js";
import { visible } from "../visible.js";
import { inBlocks } from "./in-blocks.js";
import type { ReportFile } from "./outputs.js";
import { writerOf } from "./print-report.js";

/** Images whose notes are shown; more are counted. */
const MAX_NOTED = 3;

/**
 * Writes a file for each image into a folder, which is made if it is not there. The name of a file is the same in every run. Each file is
 * whole; if the evaluation breaks off, those that are written stay.
 *
 * @param evaluation - The evaluation; its images are read once.
 * @param file - The format, and the folder as its path.
 * @throws {CommandFailure} when the folder or a file cannot be written.
 */
export async function writeReportFolder(
  evaluation: Evaluation,
  { format, path }: ReportFile,
  { signal, options }: { readonly signal: AbortSignal; readonly options: FormatOptions },
): Promise<void> {
  const write = await writerOf(format);
  const end = `.${FORMATS.find(({ name }) => name === format)?.extension ?? format}`;
  await makeFolder(path);
  const written = new Set<string>();
  const notes = createNotes(options.onNote);
  for await (const image of evaluation.images) {
    const name = `${fileNameOf(image)}${end}`;
    const pieces = write(evaluationOfImage(evaluation, image), { ...options, onNote: notes.of(image.name) });
    await writeWholeFile(join(path, name), inBlocks(pieces, signal), signal);
    written.add(name);
  }
  notes.end();
  const others = (await readdir(path)).filter((name) => name.endsWith(end) && !written.has(name));
  if (others.length > 0)
    options.onNote?.(
      `${path} has ${others.length} more ${others.length === 1 ? "file that ends" : "files that end"} in ${end}, of other runs.`,
    );
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CommandFailure(EXIT.error, String(error.code), `cannot make ${visible(path)}: ${error.message}.`);
  }
}

/** Passes on the notes of some images, with their names, and counts the other images. */
function createNotes(onNote: FormatOptions["onNote"]) {
  const images = new Set<string>();
  return {
    of: (image: string) => (text: string) => {
      images.add(image);
      if (images.size <= MAX_NOTED) onNote?.(`${image}: ${text}`);
    },
    end: () => {
      if (images.size > MAX_NOTED) onNote?.(`${images.size - MAX_NOTED} more images have such notes.`);
    },
  };
}
