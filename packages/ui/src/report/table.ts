import { type Fragment, type Html, html } from "../html/html.js";
import { totalOf } from "../model/counts.js";
import { REPORT_SEVERITIES, type ReportCounts, type ReportSeverity } from "../model/report-model.js";
import type { ColumnId } from "../texts/report-texts.js";
import { shown } from "../texts/texts.js";
import type { LimitedRows } from "./limits.js";
import type { Page } from "./page.js";
import { tableOf } from "./table-of.js";

/** A column of a table. */
export interface Column<Row> {
  /** Name of the column, or the severity that it counts. */
  readonly name: ColumnId | ReportSeverity;
  /** `number` is aligned to the right, `text` to the left, `name` may break anywhere, `bar` is a drawing. */
  readonly kind: "bar" | "name" | "number" | "text";
  /** Cell of a row; the first column is the heading of its row. */
  readonly cell: (row: Row) => Fragment;
}

/** A table with its name for those who do not see it, and a line on the rows that are left out. */
export function table<Row>(
  page: Page,
  name: string,
  { rows, all, isCut = false }: LimitedRows<Row>,
  columns: readonly Column<Row>[],
): Html {
  const { texts } = page;
  const named = columns.map((column) => ({ ...column, heading: columnName(page, column.name) }));
  const [count, isWhole] = [shown(rows.length), rows.length === all && !isCut];
  const filter = isWhole ? texts.filter : texts.filterShown(count);
  const more = isCut ? texts.firstRows(count) : texts.rowsShown(count, shown(all));
  return html`${tableOf({ name, filter, rows, columns: named })}${!isWhole && html`<p class="more">${more}</p>`}`;
}

/** A column for each severity that some row has, then a drawing of all of them, then their sum. */
export function severityColumns<Row>(
  rows: readonly Row[],
  countsOf: (row: Row) => ReportCounts,
): readonly Column<Row>[] {
  const used = REPORT_SEVERITIES.filter((severity) => rows.some((row) => countsOf(row)[severity] > 0));
  const most = Math.max(1, ...rows.map((row) => totalOf(countsOf(row))));
  return [
    ...used.map((severity): Column<Row> => ({
      name: severity,
      kind: "number",
      cell: (row) => number(countsOf(row)[severity]),
    })),
    { name: "total", kind: "number", cell: (row) => number(totalOf(countsOf(row))) },
    { name: "distribution", kind: "bar", cell: (row) => bar(countsOf(row), most) },
  ];
}

/** A number; 0 is shown so that it does not draw the eye. */
export function number(count: number): Html {
  return count === 0 ? html`<span class="zero">0</span>` : html`${shown(count)}`;
}

/** Parts of a bar by severity, the worst first; the numbers stand beside it, so it says nothing to those who do not see it. */
export function bar(counts: ReportCounts, most: number): Html {
  let start = 0;
  const parts = REPORT_SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const width = (counts[severity] / most) * 100;
    const part = html`<rect x="${fixed(start)}" width="${fixed(width)}" height="8" fill="var(--${severity})" />`;
    start += width;
    return part;
  });
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function columnName({ texts }: Page, name: ColumnId | ReportSeverity): Fragment {
  if (!isSeverity(name)) return texts.columns[name];
  return html`<span class="key ${name}"></span>${texts.severities[name]}`;
}

function isSeverity(name: ColumnId | ReportSeverity): name is ReportSeverity {
  return REPORT_SEVERITIES.some((severity) => severity === name);
}
