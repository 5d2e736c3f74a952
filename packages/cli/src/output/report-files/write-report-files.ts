import { basename } from "node:path";

import type { Evaluation } from "@plimsoll/core";
import { type FormatOptions, shareEvaluation } from "@plimsoll/core/formats";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { writeWholeFile } from "../../write-file.js";
import { isFolderOf } from "./check-folder.js";
import { inBlocks } from "./in-blocks.js";
import type { ReportFile } from "./outputs.js";
import { writerOf } from "./print-report.js";
import { writeReportFolder } from "./write-report-folder.js";

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
 * @throws {CommandFailure} when files cannot be written, after all is done. It names each of them.
 */
export async function writeReportFiles(
  evaluation: Evaluation,
  files: readonly ReportFile[],
  { signal, use, ...options }: ReportFilesOptions,
): Promise<void> {
  const { evaluations } = shareEvaluation(evaluation, files.length + 1);
  // Files are written side by side; their notes are told file by file, so that two runs say the same.
  const notes = files.map((): string[] => []);
  const tasks = evaluations.map(async (shared, index) => {
    const file = files[index];
    try {
      await (file === undefined
        ? use(shared)
        : writeReport(shared, file, {
            signal,
            options: { ...options, onNote: (text) => notes[index]?.push(text) },
          }));
    } finally {
      // A reader that never began must not hold up the others.
      await shared.images[Symbol.asyncIterator]().return?.();
    }
  });
  const results = await Promise.allSettled(tasks);
  for (const text of notes.flat()) options.onNote?.(text);
  throwFirst(results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : [])));
}

/** Throws what ended the evaluation, else one failure that names every file. */
function throwFirst(reasons: readonly unknown[]): void {
  const failures = reasons.filter((reason) => reason instanceof CommandFailure);
  for (const reason of reasons) if (!(reason instanceof CommandFailure)) throw reason;
  const [first] = failures;
  if (first === undefined) return;
  const messages = new Set(failures.map(({ message }) => message));
  throw new CommandFailure(EXIT.error, first.code, [...messages].join("\n"));
}

async function writeReport(
  evaluation: Evaluation,
  file: ReportFile,
  { signal, options }: { readonly signal: AbortSignal; readonly options: FormatOptions },
): Promise<void> {
  const { format, path } = file;
  if (isFolderOf(file)) return await writeReportFolder(evaluation, file, { signal, options });
  const write = await writerOf(format);
  // Several reports may lack the same.
  const onNote = (text: string): void => options.onNote?.(`${basename(path)}: ${text}`);
  await writeWholeFile(path, inBlocks(write(evaluation, { ...options, onNote }), signal), signal);
}
