import { foreign, html } from "../html/html.js";
import type { ReportSource } from "../model/report-model.js";
import { number } from "../report/table.js";
import { listName } from "../texts/report-texts.js";
import { shown, shownTime } from "../texts/texts.js";
import { type Filter, accountFilter, filterForm, filterValue } from "./filters.js";
import type { PageContent } from "./page-content.js";
import type { PageContext } from "./page-context.js";
import { type PageColumn, pageTable } from "./page-table.js";

const STATES = ["failed", "never", "incomplete", "complete"] as const;

/** When each list of each account was read, whether it was read completely, and what to do if it was not. */
export async function accountsPage(context: PageContext): Promise<PageContent> {
  const { source, wanted, texts, ui } = context;
  const all = await source.sources(wanted);
  const state: Filter = {
    name: "state",
    label: texts.columns.state,
    options: STATES.map((name) => [name, texts.states[name]]),
  };
  const chosen = filterValue(context, state);
  const missing = all.filter((row) => row.state !== "complete").length;
  const rows = all
    .filter((row) => chosen === undefined || row.state === chosen)
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
  return {
    title: ui.menu.accounts,
    menu: "accounts",
    parts: [
      missing > 0 ? html`<p class="lead warn">${texts.incomplete(shown(missing), shown(all.length))}</p>` : html``,
      filterForm(context, [accountFilter(context), state]),
      pageTable<ReportSource>({
        id: "accounts",
        title: ui.menu.accounts,
        rows,
        columns: columnsOf(context),
      }),
    ],
  };
}

function columnsOf({ texts }: PageContext): readonly PageColumn<ReportSource>[] {
  const { columns } = texts;
  return [
    {
      name: "account",
      kind: "name",
      heading: columns.account,
      cell: ({ account }) => foreign(account),
      value: ({ account }) => account,
    },
    {
      name: "list",
      kind: "name",
      heading: columns.list,
      cell: (row) => foreign(listName(texts, row)),
      value: (row) => listName(texts, row),
    },
    {
      name: "state",
      kind: "text",
      heading: columns.state,
      cell: (row) => html`<span class="state ${row.state}">${texts.states[row.state]}</span>`,
      value: (row) => row.state,
    },
    {
      name: "rows",
      kind: "number",
      heading: columns.received,
      cell: ({ received }) => (received === undefined ? "" : number(received)),
      value: ({ received }) => received,
    },
    {
      name: "last_read",
      kind: "text",
      heading: columns.read,
      cell: ({ readAt }) => (readAt === undefined ? texts.never : shownTime(readAt)),
      value: ({ readAt }) => readAt,
    },
    {
      name: "reason",
      kind: "name",
      heading: columns.reason,
      cell: ({ reason = "", remedy }) =>
        html`${foreign(reason)}${remedy !== undefined && html`<span class="remedy">${texts.remedies[remedy]}</span>`}`,
      value: ({ reason }) => reason,
    },
  ];
}
