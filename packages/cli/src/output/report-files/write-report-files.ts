import type { Evaluation } from "@plimsoll/core";
import { FORMATS, type FormatOptions, shareEvaluation } from "@plimsoll/core/formats";

import { writeWholeFile } from "../../write-file.js";
import { inBlocks } from "./in-blocks.js";
import { type ReportFile, checkPaths } from "./report-file.js";

/** Options of {@link writeReportFiles}. */
export interface ReportFilesOptions extends FormatOptions {
  /** Ends the writing; no file is replaced any more. */
  readonly signal: AbortSignal;
  /** Reads the evaluation too, for what is printed. */
  readonly use: (evaluation: Evaluation) => Promise<void>;
}

/**
 * Writes an evaluation to several files while it is read once, and printed. Each file is replaced whole or not at all; one that cannot be
 * written does not keep the others from being written.
 *
 * @param evaluation - The evaluation; its images are read once.
 * @param files - Reports to write, each to a path of its own.
 * @throws {CommandFailure} when two reports have one path, before anything is read, or when a file cannot be written, after all is done.
 */
export async function writeReportFiles(
  evaluation: Evaluation,
  files: readonly ReportFile[],
  { signal, use, ...options }: ReportFilesOptions,
): Promise<void> {
  checkPaths(files);
  const { evaluations } = shareEvaluation(evaluation, files.length + 1);
  const tasks = evaluations.map(async (shared, index) => {
    const file = files[index];
    try {
      await (file === undefined ? use(shared) : writeReport(shared, file, { signal, options }));
    } finally {
      // A reader that never began must not hold up the others.
      await shared.images[Symbol.asyncIterator]().return?.();
    }
  });
  for (const task of await Promise.allSettled(tasks)) if (task.status === "rejected") throw task.reason;
}

async function writeReport(
  evaluation: Evaluation,
  { format, path }: ReportFile,
  { signal, options }: { readonly signal: AbortSignal; readonly options: FormatOptions },
): Promise<void> {
  const write = await FORMATS.find(({ name }) => name === format)?.load();
  if (write === undefined) throw new TypeError(`no format ${format}`);
  await writeWholeFile(path, inBlocks(write(evaluation, options), signal), signal);
}
