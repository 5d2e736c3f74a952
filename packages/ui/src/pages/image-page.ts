import { type Html, foreign, html, plain } from "../html/html.js";
import { NO_COUNTS } from "../model/counts.js";
import { REPORT_SEVERITIES, type ReportCounts } from "../model/report-model.js";
import { factsOf } from "../report/facts.js";
import { number } from "../report/table.js";
import { nameIn } from "../texts/ui-texts.js";
import { shownTime } from "../texts/texts.js";
import { type Filter, filterForm, filterValue } from "./filters.js";
import { findingColumns } from "./finding-columns.js";
import { gateParts } from "./image-gate.js";
import { packagesTable } from "./image-packages.js";
import { runningColumn } from "./overview-page.js";
import type { PageContent } from "./page-content.js";
import type { PageContext } from "./page-context.js";
import type { FindingRow, ImageData, ImagePlace } from "./page-data.js";
import { type PageTable, pageTable } from "./page-table.js";
import { notFoundPage } from "./search-page.js";
import { severityFilter } from "./vulnerability-page.js";

/** One image: its verdict, its findings with the upgrades that fix most, where it is, and its history. */
export async function imagePage(context: PageContext): Promise<PageContent> {
  const { source, ui, url, accounts, texts } = context;
  const account = url.searchParams.get("account") ?? "";
  const identity = url.searchParams.get("id") ?? "";
  const image = accounts.includes(account) ? await source.image(account, identity) : undefined;
  if (image === undefined) return notFoundPage(context, plain(identity));
  const { findings, packages, places, name } = image;
  const kinds: Filter = {
    name: "kind",
    label: ui.columns.kind,
    options: [...new Set(findings.map(({ kind }) => kind))].toSorted().map((kind) => [kind, nameIn(ui.kinds, kind)]),
  };
  const filters = [severityFilter(context), kinds];
  const rows = chosenOf(context, findings, filters);
  return {
    title: name,
    kicker: html`${foreign(account)} · ${foreign(identity)}`,
    parts: [
      factsOf({ texts, findings: countsOf(findings) }),
      ...gateParts(context, image),
      html`<section>
        <h2>${ui.sections.packages}</h2>
        ${packages.length === 0 && html`<p class="lead">${ui.noPackages}</p>`}
      </section>`,
      ...(packages.length === 0 ? [] : [packagesTable(context, packages)]),
      html`<section>
        <h2>${ui.sections.findings}</h2>
        ${filterForm(context, filters, ["account", "id"])}
      </section>`,
      pageTable({ id: "findings", title: ui.sections.findings, rows, columns: findingColumns(context, "image") }),
      html`<section>
        <h2>${ui.sections.places}</h2>
        ${places.length === 0 && html`<p class="lead warn">${ui.gone}</p>`}
      </section>`,
      ...(places.length === 0 ? [] : [placesTable(context, places)]),
      html`<section><h2>${ui.sections.history}</h2></section>`,
      historyTable(context, image),
    ],
  };
}

function countsOf(findings: readonly FindingRow[]): ReportCounts {
  const counts = { ...NO_COUNTS };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The rows that the filters leave, the worst first. */
function chosenOf(
  context: PageContext,
  findings: readonly FindingRow[],
  [severities, kinds]: readonly Filter[],
): readonly FindingRow[] {
  const severity = severities && filterValue(context, severities);
  const kind = kinds && filterValue(context, kinds);
  return findings
    .filter((row) => (severity === undefined || row.severity === severity) && (kind === undefined || row.kind === kind))
    .toSorted((a, b) => REPORT_SEVERITIES.indexOf(a.severity) - REPORT_SEVERITIES.indexOf(b.severity));
}

function placesTable(context: PageContext, rows: readonly ImagePlace[]): PageTable {
  const { texts, ui } = context;
  const said = { true: texts.yes, false: texts.no, undefined: texts.notKnown };
  return pageTable<ImagePlace>({
    id: "places",
    title: ui.sections.places,
    rows,
    columns: [
      {
        name: "repository",
        kind: "name",
        heading: texts.columns.repository,
        cell: ({ repository }) => foreign(repository),
        value: ({ repository }) => repository,
      },
      {
        name: "list",
        kind: "text",
        heading: texts.columns.list,
        cell: ({ source }) => texts.lists[source],
        value: ({ source }) => source,
      },
      {
        name: "scan",
        kind: "text",
        heading: ui.columns.scan,
        cell: ({ scanStatus }): Html | string =>
          scanStatus === undefined ? texts.notKnown : foreign(nameIn(ui.scanStatuses, scanStatus)),
        value: ({ scanStatus }) => scanStatus,
      },
      {
        name: "scanned_at",
        kind: "text",
        heading: texts.columns.scanned,
        cell: ({ scannedAt }) => (scannedAt === undefined ? texts.notKnown : shownTime(scannedAt)),
        value: ({ scannedAt }) => scannedAt,
      },
      runningColumn<ImagePlace>(context),
      {
        name: "licensed",
        kind: "text",
        heading: ui.columns.licensed,
        cell: ({ licensed }) => said[`${licensed}`],
        value: ({ licensed }) => (licensed === undefined ? "" : String(licensed)),
      },
    ],
  });
}

function historyTable({ texts, ui }: PageContext, { history }: ImageData): PageTable {
  return pageTable({
    id: "history",
    title: ui.sections.history,
    rows: history,
    columns: [
      { name: "at", kind: "text", heading: texts.columns.read, cell: ({ at }) => shownTime(at), value: ({ at }) => at },
      {
        name: "opened",
        kind: "number",
        heading: texts.columns.opened,
        cell: ({ opened }) => number(opened),
        value: ({ opened }) => opened,
      },
      {
        name: "closed",
        kind: "number",
        heading: texts.columns.closed,
        cell: ({ closed }) => number(closed),
        value: ({ closed }) => closed,
      },
    ],
  });
}
