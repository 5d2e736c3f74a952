import { nearest } from "@plimsoll/core";
import { FORMATS, type FormatName, SARIF_SPLITS, type SarifSplit } from "@plimsoll/core/formats";
import { type Command, Option } from "commander";

import { usageFailure } from "../../failures.js";
import { givenOutputs } from "../../options/output-option.js";
import { FORMATS as PRINT_FORMATS, type Format } from "../formats.js";
import { visible } from "../visible.js";
import { checkFolder, endOf, isFolderOf } from "./check-folder.js";
import { checkPlaces } from "./check-places.js";

/** Formats of rows, which are printed only. */
const ROW_FORMATS = ["table", "json", "yaml"] as const;

/** Format of rows, one for each image or rule. */
type RowFormat = (typeof ROW_FORMATS)[number];

/** Format of what is printed. */
export type Printed = FormatName | RowFormat;

/** A report that the user asked for. */
export interface ReportFile {
  /** Name of its format. */
  readonly format: FormatName;
  /** Path of the file, or of the folder for several. */
  readonly path: string;
  /** Images that share a file of SARIF in the folder; absent for one file of all. */
  readonly split?: SarifSplit;
}

/** Outputs of one evaluation. */
export interface Outputs {
  /** Goes to standard output; absent if nothing does. */
  readonly printed?: Printed;
  /** Go into files, each of its own. */
  readonly files: readonly ReportFile[];
}

/** Names of the formats that reports are written in, in the order of help. */
const REPORT_FORMATS: readonly FormatName[] = FORMATS.map(({ name }) => name);
const ALL: readonly Printed[] = [...ROW_FORMATS, ...REPORT_FORMATS];

/** Paths that are standard output. */
const STANDARD_OUTPUT = new Set(["-", "/dev/stdout"]);

/** Adds `-o` as a command takes it that writes an evaluation. The values are those of {@link outputsOf}. */
export function addOutputs(command: Command): Command {
  return command
    .addOption(
      new Option(
        "-o, --output <format|format=file>",
        "format, printed, or with =<file> written to a file (not table, json, yaml); several may be given, one of them without a file",
      ).choices([...ALL]),
    )
    .addOption(
      new Option(
        "--sarif-split <by>",
        "with -o sarif=<folder>/: a file and a category for each image or repository",
      ).choices(SARIF_SPLITS),
    );
}

/**
 * Outputs that the command line asks for, or else the configuration, or else a table.
 *
 * @param command - The command; its `-o` is of {@link addOutputs}.
 * @param inputs - Paths that the command reads. No report may go there.
 * @throws {CommandFailure} when a format is not known, two outputs have one place, or a report would replace an input.
 */
export function outputsOf(command: Command, inputs: readonly string[]): Outputs {
  const given = givenOutputs(command);
  const { sarifSplit } = command.opts<{ readonly sarifSplit?: SarifSplit }>();
  if (sarifSplit !== undefined && !given.some((text) => text.startsWith("sarif=")))
    throw usageFailure(`--sarif-split ${sarifSplit} writes files: name a folder for them, -o sarif=<folder>/`);
  if (given.length === 0) return { printed: command.optsWithGlobals<{ readonly output: Format }>().output, files: [] };
  const outputs = given.map(outputOf);
  const printed = outputs.filter(({ path }) => path === undefined).map(({ format }) => format);
  if (printed.length > 1)
    throw usageFailure(
      `two outputs go to standard output, ${printed.slice(0, 2).join(" and ")}: give one a file, -o ${printed.find(isReport) ?? "sarif"}=<file>`,
    );
  const files = outputs.flatMap(({ format, path }) =>
    path === undefined ? [] : [reportFileOf(format, path, sarifSplit)],
  );
  checkPlaces(
    files.map((file) => ({ path: file.path, filesEnd: isFolderOf(file) ? endOf(file) : undefined })),
    inputs,
  );
  for (const file of files) checkFolder(file);
  const [first] = printed;
  if (FORMATS.some(({ name, binary }) => name === first && binary === true))
    throw usageFailure(`${first} is not text: write it to a file, -o ${first}=<file>`);
  return { ...(first === undefined ? {} : { printed: first }), files };
}

function outputOf(text: string): { readonly format: Printed; readonly path?: string } {
  const end = text.indexOf("=");
  const name = end < 0 ? text : text.slice(0, end);
  const format = ALL.find((known) => known === name);
  if (format === undefined) {
    const near = nearest(name, ALL);
    const hint = near === undefined ? "" : ` Did you mean ${near}?`;
    throw usageFailure(`-o ${visible(text)}: there is no format ${visible(name)}.${hint} Formats: ${ALL.join(", ")}.`);
  }
  if (end < 0) return { format };
  const path = text.slice(end + 1);
  if (path === "") throw usageFailure(`-o ${text} names no file: write ${format}=<file>`);
  return STANDARD_OUTPUT.has(path) ? { format } : { format, path };
}

function reportFileOf(format: Printed, path: string, split: SarifSplit | undefined): ReportFile {
  return { format: reportOf(format), path, ...(format === "sarif" && split !== undefined ? { split } : {}) };
}

function reportOf(format: Printed): FormatName {
  if (isReport(format)) return format;
  throw usageFailure(`${format} is only printed: write -o ${format} > <file>, or -o ndjson=<file> for every finding`);
}

function isReport(format: Printed): format is FormatName {
  return REPORT_FORMATS.some((name) => name === format);
}

/** True if rows are printed: by a format of rows, or because a query selects from rows. */
export function isRowOutput(format: Printed, query: string | undefined): format is Format & Printed {
  return query === undefined ? !isReport(format) : isFormat(format);
}

function isFormat(format: Printed | undefined): format is Format {
  return PRINT_FORMATS.some((name) => name === format);
}

/** Format of notes on standard error: JSON beside JSON. */
export function noteFormatOf({ printed }: Outputs): Format {
  return isFormat(printed) ? printed : "table";
}

/** @throws {CommandFailure} when there is a query, and nothing that it could select from. */
export function checkQuery({ printed }: Outputs, query: string | undefined): void {
  if (query !== undefined && !isFormat(printed))
    throw usageFailure(`--query selects from rows that are printed: add -o ${PRINT_FORMATS.join(", -o ")}`);
}
