import type { Io } from "../io.js";
import { type Paint, type Tone, painter } from "./color.js";
import { type FittedColumn, COLUMN_GAP, fitTable } from "./fit-table.js";
import { printable } from "./printable.js";
import { widthOf, wrapText } from "./text-width.js";
import type { Column, View } from "./view.js";
import { visible } from "./visible.js";

/** Rows from which the columns get their widths. All later rows are printed as they come. */
export const SAMPLE_ROWS = 1000;

interface Cell {
  readonly text: string;
  readonly tone: Tone | undefined;
}

interface Shape<Row> {
  readonly columns: readonly (FittedColumn & { readonly column: Column<Row> })[];
  /** Columns whose cells stand above the rows that share them. */
  readonly lifted: readonly Column<Row>[];
  /** Width in which a line of them is wrapped; `undefined` where nothing limits it. */
  readonly available: number | undefined;
  /** Titles of the columns that are not shown. */
  readonly hidden: readonly string[];
  /** Columns of the terminal that the table leaves free; `undefined` where nothing limits it and nothing is wrapped. */
  readonly spare: number | undefined;
  /** True to shorten cells where their column can be shortened. */
  readonly brief: boolean;
  readonly paint: Paint;
}

/**
 * Prints a table for people: no borders, numbers to the right, "-" for what is not known. The widths come from the first
 * {@link SAMPLE_ROWS} rows; a wider cell that comes later moves the rest of its line to the right, or, if the terminal has no
 * room for that and the cell is not a number, is wrapped within its column. No cell is ever cut.
 *
 * @param write - Takes whole lines.
 * @returns The titles of the columns for which the terminal has no room.
 */
export async function writeTable<Row>(
  view: View<Row>,
  rows: AsyncIterable<Row> | Iterable<Row>,
  { io, write }: { readonly io: Io; readonly write: (lines: string) => void },
): Promise<readonly string[]> {
  let shape: Shape<Row> | undefined;
  let sample: Row[] = [];
  let above = "";
  const all = (made: Shape<Row>, row: Row): string => {
    const lifted = liftedLines(made, row);
    const lines = (lifted === above ? "" : lifted) + linesOf(made, row);
    above = lifted;
    return lines;
  };
  const start = (): Shape<Row> => {
    const made = shapeOf(view, sample, io);
    write(headOf(made) + sample.map((row) => all(made, row)).join(""));
    sample = [];
    return made;
  };
  for await (const row of rows) {
    if (shape !== undefined) write(all(shape, row));
    else if (sample.push(row) === SAMPLE_ROWS) shape = start();
  }
  if (shape === undefined && view.length > 0) shape = start();
  return shape?.hidden ?? [];
}

function shapeOf<Row>(view: View<Row>, sample: readonly Row[], io: Io): Shape<Row> {
  const { isTTY, columns: available = 0 } = io.stdout;
  const limited = isTTY === true && available > 0;
  const paint = painter(io);
  const make = (brief: boolean): Shape<Row> => {
    const measured = view.map((column) => ({
      widths: [headingOf(column), ...sample.map((row) => cellOf(column, row, brief).text)].map(widthOf),
      rank: column.rank ?? 1,
      narrow: column.narrow,
      lift: column.lift,
      wraps: column.align !== "right",
    }));
    const fit = fitTable(measured, limited ? available : undefined);
    const shown = fit.columns.flatMap((fitted) => {
      const column = view[fitted.index];
      return column === undefined ? [] : [{ ...fitted, column }];
    });
    const lifted = view.filter((_, index) => fit.lifted.includes(index));
    const isHidden = (one: Column<Row>): boolean =>
      !lifted.includes(one) && !shown.some(({ column }) => column === one);
    const hidden = view.filter(isHidden).map(headingOf);
    const spare = limited ? Math.max(0, available - lineWidth(shown)) : undefined;
    return { columns: shown, lifted, available: limited ? available : undefined, hidden, spare, brief, paint };
  };
  const whole = make(false);
  const isChanged = whole.hidden.length > 0 || whole.lifted.some(({ lift }) => lift !== Infinity);
  const fits = !isChanged && lineWidth(whole.columns) <= available;
  return !limited || fits ? whole : make(true);
}

function lineWidth(columns: readonly FittedColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, COLUMN_GAP * Math.max(0, columns.length - 1));
}

function headOf<Row>(shape: Shape<Row>): string {
  return linesFor(shape, (column) => ({ text: headingOf(column), tone: undefined }));
}

function linesOf<Row>(shape: Shape<Row>, row: Row): string {
  return linesFor(shape, (column) => cellOf(column, row, shape.brief));
}

/** The cells that stand above a row, each with its heading; nothing if there are none. */
function liftedLines<Row>({ lifted, available = Infinity, brief }: Shape<Row>, row: Row): string {
  if (lifted.length === 0) return "";
  const cells = lifted.map((column) => `${headingOf(column)} ${cellOf(column, row, brief).text}`);
  const lines = wrapText(cells.join(" ".repeat(COLUMN_GAP)), available);
  return lines.map((line) => `${line}\n`).join("");
}

function headingOf<Row>({ title, exact }: Column<Row>): string {
  return visible(exact === true ? title : title.toUpperCase());
}

function cellOf<Row>({ value, text, brief: shorten, tone }: Column<Row>, row: Row, brief: boolean): Cell {
  const whole = printable(text === undefined ? value(row) : text(row));
  return { text: brief && shorten !== undefined ? shorten(whole) : whole, tone: tone?.(row) };
}

/** The lines of one row: one, or more where a cell is wrapped. */
function linesFor<Row>({ columns, spare = Infinity, paint }: Shape<Row>, cell: (column: Column<Row>) => Cell): string {
  let free = spare;
  const cells = columns.map(({ column, width }) => {
    const { text, tone } = cell(column);
    const align = column.align ?? "left";
    const excess = Math.max(0, widthOf(text) - width);
    const isWhole = align === "right" || (column.unbroken === true && !/\s/.test(text));
    const fits = isWhole || excess <= free;
    if (fits) free -= excess;
    return { parts: fits ? [text] : wrapText(text, width), tone, width, align };
  });
  const height = cells.reduce((most, { parts }) => Math.max(most, parts.length), 1);
  let lines = "";
  for (let line = 0; line < height; line++) {
    let text = "";
    for (const [index, { parts, tone, width, align }] of cells.entries()) {
      const part = parts[line] ?? "";
      const spaces = " ".repeat(Math.max(0, width - widthOf(part)));
      const painted = part === "" ? "" : paint(part, tone);
      text += (index === 0 ? "" : " ".repeat(COLUMN_GAP)) + (align === "right" ? spaces + painted : painted + spaces);
    }
    lines += `${text.trimEnd()}\n`;
  }
  return lines;
}
