import type { EvaluatedImage, Evaluation } from "@plimsoll/core";
import type { FormatOptions } from "@plimsoll/core/formats";

import { EXIT } from "../../exit-codes.js";
import { BrokenPipe, CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { renderRows } from "../../output/render.js";
import { type Outputs, isRowOutput, noteFormatOf } from "../../output/report-files/outputs.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { type GateRow, gateRows } from "./gate-rows.js";
import { printImages } from "./print-images.js";
import { reportTotals } from "./report-totals.js";

/** Options of {@link writeEvaluation}. */
export interface WriteEvaluationOptions extends Pick<
  FormatOptions,
  "category" | "gitlabSchema" | "sarifExceptions" | "texts" | "version"
> {
  /** Where the evaluation goes. */
  readonly outputs: Outputs;
  /** JMESPath over the rows that are printed. @default all rows */
  readonly query: string | undefined;
  /** True if images were read from manifests. @default false */
  readonly hasPlaces?: boolean | undefined;
  /** Where an image stands in manifests. @default nowhere */
  readonly fromOf?: ((image: EvaluatedImage) => readonly string[]) | undefined;
  readonly io: Io;
}

/**
 * Writes one evaluation to everything that was asked for, from one reading, and its totals to standard error.
 *
 * @param evaluation - The evaluation; its images are read once.
 * @throws {CommandFailure} when a file cannot be written, or nobody reads standard output any more.
 */
export async function writeEvaluation(evaluation: Evaluation, options: WriteEvaluationOptions): Promise<void> {
  const { outputs, io, version, category, texts, gitlabSchema, sarifExceptions } = options;
  const formatOptions: FormatOptions = {
    version,
    category,
    texts,
    gitlabSchema,
    sarifExceptions,
    onNote: (text) => io.stderr.write(`${wrapMessage(`plimsoll: ${visible(text)}`, io.stderr)}\n`),
  };
  const use = async (shared: Evaluation): Promise<void> => {
    await print(shared, options, formatOptions);
    reportTotals(shared.totals, io, noteFormatOf(outputs));
  };
  try {
    if (outputs.files.length === 0) return await use(evaluation);
    const { writeReportFiles } = await import("../../output/report-files/write-report-files.js");
    await writeReportFiles(evaluation, outputs.files, { ...formatOptions, signal: io.signal, use });
  } catch (error) {
    throw error instanceof BrokenPipe ? noVerdict() : error;
  }
}

/** Prints what goes to standard output. Without a format the evaluation is read to its end all the same, for the totals. */
async function print(
  evaluation: Evaluation,
  { outputs, query, io, hasPlaces, fromOf }: WriteEvaluationOptions,
  options: FormatOptions,
): Promise<void> {
  const { printed: format } = outputs;
  if (format === undefined) return await readToEnd(evaluation);
  if (isRowOutput(format, query)) {
    if (format === "table" && query === undefined) return await printImages(evaluation, { io, hasPlaces, fromOf });
    return await renderRows(rowsOf(evaluation, fromOf), { format, query, view: [], io });
  }
  const { printReport } = await import("../../output/report-files/print-report.js");
  await printReport(evaluation, format, { io, options });
}

async function* rowsOf({ images }: Evaluation, fromOf: WriteEvaluationOptions["fromOf"]): AsyncGenerator<GateRow> {
  for await (const image of images) yield* gateRows(image, fromOf?.(image));
}

async function readToEnd({ images }: Evaluation): Promise<void> {
  const reader = images[Symbol.asyncIterator]();
  for (let next = await reader.next(); next.done !== true; next = await reader.next());
}

/** Whoever read the output has gone before its end. A pipeline must not take that for a pass. */
function noVerdict(): CommandFailure {
  return new CommandFailure(
    EXIT.error,
    "EPIPE",
    "nobody reads standard output any more, so the output ended early. Reports that were not finished are not written.",
  );
}
