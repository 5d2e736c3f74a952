import { cleanLine } from "@plimsoll/core/formats";
import { stringify } from "csv-stringify/sync";

import { type Fragment, type Html, html } from "../html/html.js";
import { totalOf } from "../model/counts.js";
import { REPORT_SEVERITIES, type ReportCounts, type ReportSeverity } from "../model/report-model.js";
import { bar, number } from "../report/table.js";
import { tableOf } from "../report/table-of.js";
import { shown } from "../texts/texts.js";
import type { PageContext } from "./page-context.js";

/** A column of a table in a page and in its CSV. */
export interface PageColumn<Row> {
  /** Name in the CSV, `first_seen`; absent for a column that stands in the page alone. */
  readonly name?: string;
  /** Heading in the page; absent for a column that stands in the CSV alone. */
  readonly heading?: Fragment;
  /** `number` is aligned to the right, `text` to the left, `name` may break anywhere, `bar` is a drawing. */
  readonly kind: "bar" | "name" | "number" | "text";
  /** Cell in the page. */
  readonly cell?: (row: Row) => Fragment;
  /** Number by which the page sorts a cell instead of its text. @default its text */
  readonly order?: (row: Row) => number;
  /** Cell in the CSV. */
  readonly value?: (row: Row) => number | string | undefined;
}

/** A table that can be shown and written as CSV. */
export interface PageTable {
  /** Name of the table in a URL. */
  readonly id: string;
  /** The table with the link to its CSV. */
  readonly show: (context: PageContext) => Promise<Html>;
  /** The CSV with every row. */
  readonly csv: () => AsyncGenerator<string, void, undefined>;
}

/** Rows that a page shows of one table; the CSV has all. */
const MAX_ROWS = 500;

/** Rows of CSV that are sent in one piece. */
const ROWS_A_PIECE = 500;

interface TableOptions<Row> {
  readonly id: string;
  /** Name of the table for those who do not see it. */
  readonly title: string;
  readonly rows: AsyncIterable<Row> | readonly Row[];
  readonly columns: readonly PageColumn<Row>[];
  /** Number of all rows, where it is known without reading them. */
  readonly all?: number;
  /** Says on a list that has more rows than are here how many it has. @default it has no more */
  readonly cut?: ((shown: string) => string) | undefined;
}

/** Makes a table. Its rows are read when it is shown, or when its CSV is. */
export function pageTable<Row>(options: TableOptions<Row>): PageTable {
  return { id: options.id, show: (context) => showTable(options, context), csv: () => csvOf(options) };
}

async function showTable<Row>(options: TableOptions<Row>, context: PageContext): Promise<Html> {
  const { title, columns } = options;
  const { texts, ui } = context;
  const { rows, isMore } = await firstRows(options.rows);
  if (rows.length === 0) return html`<p class="lead">${ui.noRows}</p>`;
  const seen = columns.flatMap(({ heading, kind, cell, value, order }, index) =>
    // A column without a single text says nothing.
    cell !== undefined && (index === 0 || value === undefined || rows.some((row) => (value(row) ?? "") !== ""))
      ? [{ heading, kind, cell, order }]
      : [],
  );
  const all = options.all ?? (isMore || "length" in options.rows ? sizeOf(options.rows) : rows.length);
  const number = shown(rows.length);
  const count = options.cut?.(number) ?? (all === undefined ? ui.moreThan(number) : ui.rows(number, shown(all)));
  const isWhole = rows.length === all && options.cut === undefined;
  const filter = isWhole ? texts.filter : texts.filterShown(number);
  return html`${tableOf({ name: title, filter, rows, columns: seen })}
    <p class="more">${count} · ${csvLink(options.id, context)}</p>`;
}

/** The link to the CSV of a table, with the filters of the page. */
export function csvLink(id: string, { url, ui }: PageContext): Html {
  const query = new URLSearchParams(url.searchParams);
  query.set("csv", id);
  return html`<a href="${url.pathname}?${query.toString()}" download="plimsoll-${id}.csv">CSV</a
    ><span class="hidden"> ${ui.ofTable(id)}</span>`;
}

function sizeOf<Row>(rows: AsyncIterable<Row> | readonly Row[]): number | undefined {
  return "length" in rows ? rows.length : undefined;
}

async function firstRows<Row>(
  all: AsyncIterable<Row> | readonly Row[],
): Promise<{ readonly rows: readonly Row[]; readonly isMore: boolean }> {
  const rows: Row[] = [];
  for await (const row of all) {
    if (rows.length === MAX_ROWS) return { rows, isMore: true };
    rows.push(row);
  }
  return { rows, isMore: false };
}

/** A cell that a spreadsheet would run as a formula gets a quote before it, and every cell is one line. */
const CSV_OPTIONS = { escape_formulas: true, record_delimiter: "windows" } as const;

async function* csvOf<Row>({ rows, columns }: TableOptions<Row>): AsyncGenerator<string, void, undefined> {
  const written = columns.filter(({ name }) => name !== undefined);
  yield stringify([written.map(({ name = "" }) => name)], CSV_OPTIONS);
  let records: (number | string)[][] = [];
  for await (const row of rows) {
    records.push(written.map(({ value }) => csvCell(value?.(row))));
    if (records.length < ROWS_A_PIECE) continue;
    yield stringify(records, CSV_OPTIONS);
    records = [];
  }
  yield stringify(records, CSV_OPTIONS);
}

function csvCell(value: number | string | undefined): number | string {
  return typeof value === "string" ? cleanLine(value) : (value ?? "");
}

/** A column for each severity that some row has, then their sum, then a drawing of all of them. */
export function countColumns<Row>(
  { texts }: PageContext,
  rows: readonly Row[],
  countsOf: (row: Row) => ReportCounts,
): readonly PageColumn<Row>[] {
  const used = new Set(REPORT_SEVERITIES.filter((severity) => rows.some((row) => countsOf(row)[severity] > 0)));
  const most = rows.reduce((max, row) => Math.max(max, totalOf(countsOf(row))), 1);
  return [
    ...REPORT_SEVERITIES.map((severity): PageColumn<Row> => ({
      name: severity,
      kind: "number",
      heading: html`<span class="key ${severity}"></span>${texts.severities[severity]}`,
      value: (row) => countsOf(row)[severity],
      ...(used.has(severity) && { cell: (row: Row) => number(countsOf(row)[severity]) }),
    })),
    {
      name: "total",
      kind: "number",
      heading: texts.columns.total,
      value: (row) => totalOf(countsOf(row)),
      cell: (row) => number(totalOf(countsOf(row))),
    },
    { kind: "bar", heading: texts.columns.distribution, cell: (row) => bar(countsOf(row), most) },
  ];
}

/** A severity with its color. */
export function severityCell({ texts }: PageContext, severity: ReportSeverity): Html {
  return html`<span class="key ${severity}"></span>${texts.severities[severity]}`;
}
