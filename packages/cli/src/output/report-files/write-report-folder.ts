import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

import type { Evaluation } from "@plimsoll/core";
import {
  type EvaluationPart,
  type FormatOptions,
  MAX_SARIF_RUNS,
  evaluationOfImage,
  fileNameOf,
  splitEvaluation,
} from "@plimsoll/core/formats";

import { systemFaultText } from "../system-fault.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { writeWholeFile } from "../../write-file.js";
import { visible } from "../visible.js";
import { endOf } from "./check-folder.js";
import { inBlocks } from "./in-blocks.js";
import type { ReportFile } from "./outputs.js";
import { writerOf } from "./print-report.js";

/** Images, or repositories, whose notes are shown; more are counted. */
const MAX_NOTED = 3;

/**
 * Writes a file for each image, or as the report is split, into a folder, which is made if it is not there. The name of a file is the same in every run. Each file is
 * whole; if the evaluation breaks off, those that are written stay.
 *
 * @param evaluation - The evaluation; its images are read once.
 * @param file - The format, and the folder as its path.
 * @throws {CommandFailure} when the folder or a file cannot be written.
 */
export async function writeReportFolder(
  evaluation: Evaluation,
  file: ReportFile,
  { signal, options }: { readonly signal: AbortSignal; readonly options: FormatOptions },
): Promise<void> {
  const { format, path, split } = file;
  const write = await writerOf(format);
  const end = endOf(file);
  await makeFolder(path);
  const written = new Set<string>();
  const notes = createNotes(options.onNote, split === "repository" ? "repositories" : "images");
  for await (const { name: about, fileName, evaluation: part } of partsOf(evaluation, file)) {
    const name = `${fileName}${end}`;
    const category = split === undefined ? options.category : `${options.category ?? "all/images"}/${fileName}`;
    const pieces = write(part, { ...options, category, onNote: notes.of(about) });
    await writeWholeFile(join(path, name), inBlocks(pieces, signal), signal);
    written.add(name);
  }
  notes.end();
  if (split !== undefined && written.size > MAX_SARIF_RUNS)
    options.onNote?.(
      `${path} has ${written.size} files of SARIF, and GitHub takes ${MAX_SARIF_RUNS} in one upload: upload them in parts${split === "image" ? ", or split by repository, --sarif-split repository" : ""}.`,
    );
  const others = (await readdir(path)).filter((name) => name.endsWith(end) && !written.has(name));
  if (others.length > 0)
    options.onNote?.(
      `${path} has ${others.length} more ${others.length === 1 ? "file that ends" : "files that end"} in ${end}, of other runs.`,
    );
}

/** The parts that have a file each, one after the other. */
async function* partsOf(evaluation: Evaluation, { split }: ReportFile): AsyncGenerator<EvaluationPart> {
  if (split !== undefined) return yield* await splitEvaluation(evaluation, split);
  for await (const image of evaluation.images)
    yield { name: image.name, fileName: fileNameOf(image), evaluation: evaluationOfImage(evaluation, image) };
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CommandFailure(
      EXIT.error,
      String(error.code),
      `cannot make ${visible(path)}: ${systemFaultText(error)}.`,
    );
  }
}

/** Passes on the notes of some images or repositories, with their names, and counts the others. */
function createNotes(onNote: FormatOptions["onNote"], what: string) {
  const images = new Set<string>();
  return {
    of: (image: string) => (text: string) => {
      images.add(image);
      if (images.size <= MAX_NOTED) onNote?.(`${image}: ${text}`);
    },
    end: () => {
      if (images.size > MAX_NOTED) onNote?.(`${images.size - MAX_NOTED} more ${what} have such notes.`);
    },
  };
}
