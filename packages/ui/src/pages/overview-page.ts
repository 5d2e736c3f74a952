import { type Html, foreign, html, plain } from "../html/html.js";
import { totalOf } from "../model/counts.js";
import type { ReportModel, ReportRepository, ReportUpgrade, RepositoryChange } from "../model/report-model.js";
import { factsOf } from "../report/facts.js";
import { headlineOf } from "../report/headline.js";
import type { Page } from "../report/page.js";
import { trendSection, whereSection } from "../report/sections-of-charts.js";
import { balanceOf, completeLead } from "../report/sections-of-state.js";
import { shortVersions } from "../report/short-versions.js";
import { bar, number } from "../report/table.js";
import { shown, shownDay, shownTime } from "../texts/texts.js";
import { accountFilter, filterForm } from "./filters.js";
import { imageLink } from "./links.js";
import type { PageContent } from "./page-content.js";
import type { PageContext } from "./page-context.js";
import type { ImageRow } from "./page-data.js";
import { type PageColumn, type PageTable, countColumns, csvLink, pageTable } from "./page-table.js";

/** Complete? Changed? What to do first, and the trend. */
export async function overviewPage(context: PageContext): Promise<PageContent> {
  const { source, wanted, texts } = context;
  const { model, images } = await source.overview(wanted);
  const page: Page = { model, texts, full: false };
  const heading = (id: keyof typeof texts.sections): Html => html`<h2 id="${id}">${texts.sections[id]}</h2>`;
  return {
    title: headlineOf(page),
    menu: "overview",
    kicker: texts.method.read(shown(model.storedRuns)),
    parts: [
      filterForm(context, [accountFilter(context)]),
      factsOf(page),
      completeLine(context, model),
      section(heading("changed"), changesLead(context, model)),
      ...(model.changes === undefined ? [] : [changesTable(context, model.changes.repositories)]),
      section(heading("first"), html``),
      upgradesTable(context, model),
      section(heading("trend"), await drawnOnce(page, "trend")),
      csvOnly(trendTable(context, model)),
      section(heading("where"), await drawnOnce(page, "where")),
      csvOnly(repositoriesTable(context, model.repositories)),
      section(heading("images"), html``),
      imagesTable(context, images, model.cut),
    ],
  };
}

const DRAWINGS = { trend: trendSection, where: whereSection } as const;

/** Drawings of the models that are in use, by section and language: they take longer than all the rest. */
const drawings = new WeakMap<ReportModel, Map<string, Promise<Html>>>();

function drawnOnce(page: Page, id: keyof typeof DRAWINGS): Promise<Html> {
  const known = drawings.get(page.model) ?? new Map<string, Promise<Html>>();
  drawings.set(page.model, known);
  const key = `${id} ${page.texts.lang}`;
  const drawn = known.get(key) ?? DRAWINGS[id](page);
  known.set(key, drawn);
  return drawn;
}

function section(heading: Html, lead: Html): Html {
  return html`<section>${heading}${lead}</section>`;
}

/** A table that the page shows in another form. */
function csvOnly(table: PageTable): PageTable {
  return { ...table, show: async (context) => html`<p class="more">${csvLink(table.id, context)}</p>` };
}

function completeLine({ texts, ui }: PageContext, model: ReportModel): Html {
  const more = html`<a href="/accounts">${ui.seeAccounts}</a>`;
  return section(html`<h2>${texts.sections.complete}</h2>`, completeLead({ model, texts }, more));
}

function changesLead({ texts }: PageContext, { changes }: ReportModel): Html {
  if (changes === undefined) return html`<p class="lead">${texts.noEarlier}</p>`;
  const { since, opened, closed, imagesAdded, imagesRemoved, repositories } = changes;
  return html`<p class="lead">
    ${texts.changesSince(shownTime(since), shown(totalOf(opened)), shown(totalOf(closed)))}
    ${texts.imagesChanged(shown(imagesAdded), shown(imagesRemoved))} ${repositories.length === 0 && texts.noChanges}
  </p>`;
}

function changesTable({ texts }: PageContext, rows: readonly RepositoryChange[]): PageTable {
  const { columns } = texts;
  const most = rows.reduce((max, row) => Math.max(max, totalOf(row.opened), totalOf(row.closed)), 1);
  return pageTable<RepositoryChange>({
    id: "changes",
    title: texts.sections.changed,
    rows,
    columns: [
      {
        name: "repository",
        kind: "name",
        heading: columns.repository,
        cell: ({ repository }) => foreign(repository),
        value: ({ repository }) => repository,
      },
      ...(["opened", "closed"] as const).flatMap((side) => [
        {
          name: side,
          kind: "number" as const,
          heading: columns[side],
          cell: (row: RepositoryChange) => number(totalOf(row[side])),
          value: (row: RepositoryChange) => totalOf(row[side]),
        },
        {
          kind: "bar" as const,
          heading: columns.distribution,
          cell: (row: RepositoryChange) => bar(row[side], most),
        },
      ]),
      {
        name: "balance",
        kind: "number",
        heading: columns.net,
        cell: balanceOf,
        value: ({ opened, closed }) => totalOf(opened) - totalOf(closed),
      },
    ],
  });
}

/** Upgrades with the findings that they remove. */
function upgradesTable(context: PageContext, { upgrades: rows, cut }: ReportModel): PageTable {
  const isCut = cut?.includes("upgrades");
  const { columns, sections } = context.texts;
  return pageTable<ReportUpgrade>({
    id: "upgrades",
    title: sections.first,
    rows,
    cut: isCut === true ? context.ui.firstRows : undefined,
    columns: [
      {
        name: "package",
        kind: "name",
        heading: columns.package,
        cell: (row) => foreign(row.package),
        value: (row) => row.package,
      },
      {
        name: "from",
        kind: "name",
        heading: columns.from,
        cell: ({ from }) => foreign(shortVersions(from)),
        value: ({ from }) => from.join(" "),
      },
      { name: "to", kind: "name", heading: columns.to, cell: ({ to }) => foreign(to), value: ({ to }) => to },
      ...countColumns(context, rows, ({ findings }: ReportUpgrade) => findings),
      {
        name: "images",
        kind: "number",
        heading: columns.images,
        cell: ({ images }) => number(images),
        value: ({ images }) => images,
      },
      {
        name: "running",
        kind: "number",
        heading: columns.running,
        cell: ({ running }) => (running === undefined ? "?" : number(running)),
        value: ({ running }) => running,
      },
    ],
  });
}

function trendTable(context: PageContext, { trend }: ReportModel): PageTable {
  const { columns, sections } = context.texts;
  return pageTable({
    id: "trend",
    title: sections.trend,
    rows: trend,
    columns: [
      { name: "day", kind: "text", heading: columns.day, value: ({ at }) => shownDay(at) },
      ...countColumns(context, trend, ({ open }) => open),
    ],
  });
}

function repositoriesTable(context: PageContext, rows: readonly ReportRepository[]): PageTable {
  const { columns, sections } = context.texts;
  return pageTable({
    id: "repositories",
    title: sections.where,
    rows,
    columns: [
      { name: "repository", kind: "name", heading: columns.repository, value: ({ repository }) => repository },
      ...countColumns(context, rows, ({ findings }) => findings),
      { name: "images", kind: "number", heading: columns.images, value: ({ images }) => images },
    ],
  });
}

function imagesTable(context: PageContext, rows: readonly ImageRow[], cut: ReportModel["cut"]): PageTable {
  const { texts, ui } = context;
  return pageTable<ImageRow>({
    id: "images",
    title: texts.sections.images,
    rows,
    cut: cut?.includes("worstImages") === true ? ui.firstRows : undefined,
    columns: [
      {
        name: "image",
        kind: "name",
        heading: texts.columns.image,
        cell: imageLink,
        value: ({ name }) => plain(name, 4096),
      },
      { name: "id", kind: "name", value: ({ identity }) => identity },
      {
        name: "account",
        kind: "name",
        heading: texts.columns.account,
        cell: ({ account }) => foreign(account),
        value: ({ account }) => account,
      },
      ...countColumns(context, rows, ({ findings }: ImageRow) => findings),
      runningColumn(context),
      {
        name: "scanned_at",
        kind: "text",
        heading: texts.columns.scanned,
        cell: ({ scannedAt }) => (scannedAt === undefined ? texts.notKnown : shownDay(scannedAt)),
        value: ({ scannedAt }) => scannedAt,
      },
    ],
  });
}

/** Says whether a container runs from an image. */
export function runningColumn<Row extends { readonly running?: boolean }>({ texts }: PageContext): PageColumn<Row> {
  const said = { true: texts.yes, false: texts.no, undefined: texts.notKnown };
  return {
    name: "running",
    kind: "text",
    heading: texts.columns.running,
    cell: ({ running }: Row) => said[`${running}`],
    value: ({ running }: Row) => (running === undefined ? "" : String(running)),
  };
}
