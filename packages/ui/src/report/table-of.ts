import { type Fragment, type Html, html } from "../html/html.js";

/** A column as it is drawn. */
interface DrawnColumn<Row> {
  readonly heading: Fragment;
  /** Class of its cells. */
  readonly kind: string;
  /** Cell of a row; the first column is the heading of its row. */
  readonly cell: (row: Row) => Fragment;
  /** Number by which a cell is sorted instead of its text. @default its text */
  readonly order?: ((row: Row) => number) | undefined;
}

/** Parts of a table. */
interface DrawnTable<Row> {
  /** Name for those who do not see it. */
  readonly name: string;
  /** Words on the field that filters its rows. */
  readonly filter: string;
  readonly rows: readonly Row[];
  readonly columns: readonly DrawnColumn<Row>[];
}

/** Draws a table, which scrolls sideways where it is too wide. */
export function tableOf<Row>({ name, filter, rows, columns }: DrawnTable<Row>): Html {
  return html`<div class="scroll" role="group" aria-label="${name}" tabindex="0">
    <table data-filter="${filter}">
      <caption>
        ${name}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ heading, kind }) => html`<th scope="col" class="${kind}">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map(({ kind, cell, order }, index) =>
                index === 0
                  ? html`<th scope="row" class="${kind}">${cell(row)}</th>`
                  : html`<td class="${kind}" ${order && html` data-order="${order(row)}"`}>${cell(row)}</td>`,
              )}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
