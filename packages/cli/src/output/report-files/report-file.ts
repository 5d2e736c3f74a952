import { resolve } from "node:path";

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

/** @throws {CommandFailure} when two reports have one path. */
export function checkPaths(files: readonly ReportFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const whole = resolve(path);
    if (seen.has(whole)) throw usageFailure(`two reports go to ${path}: give each a file of its own`);
    seen.add(whole);
  }
}
