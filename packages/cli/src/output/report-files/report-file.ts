import { FORMATS, type FormatName } from "@plimsoll/core/formats";

import { usageFailure } from "../../failures.js";

/** A report that the user asked for. */
export interface ReportFile {
  /** Name of its format. */
  readonly format: FormatName;
  /** Path of the file. */
  readonly path: string;
}

/** Names of the formats that reports are written in, in the order of help. */
export const REPORT_FORMATS: readonly FormatName[] = FORMATS.map(({ name }) => name);

/**
 * Reads `sarif=report.sarif`.
 *
 * @throws {CommandFailure} when the format is not known, or no file is named.
 */
export function reportFileOf(text: string): ReportFile {
  const end = text.indexOf("=");
  const name = text.slice(0, end);
  const path = text.slice(end + 1);
  const format = REPORT_FORMATS.find((known) => known === name);
  if (end < 0 || format === undefined)
    throw usageFailure(`${text} names no report: write <format>=<file> with one of ${REPORT_FORMATS.join(", ")}`);
  if (path === "") throw usageFailure(`${text} names no file: write ${format}=<file>`);
  return { format, path };
}
