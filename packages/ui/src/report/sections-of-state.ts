import { type Html, foreign, html } from "../html/html.js";
import { byText, totalOf } from "../model/counts.js";
import type { ReportSource, RepositoryChange } from "../model/report-model.js";
import { type ReportTexts, listName } from "../texts/report-texts.js";
import { shown, shownTime } from "../texts/texts.js";
import { completenessOf, isComplete } from "./completeness.js";
import { LIMITS, limit } from "./limits.js";
import type { Page } from "./page.js";
import { bar, number, table } from "./table.js";

/** Rows above which a table of lists that are all complete stays closed. */
const MAX_OPEN = 12;

const STATES = ["failed", "never", "incomplete", "complete"] as const;

/** Says whether everything was read, how old it is, and what to do about the rest. */
export function completeSection(page: Page): Html {
  const { model, texts, full } = page;
  const { sources } = model;
  const lead = completeLead(page);
  if (sources.length === 0) return lead;
  const sorted = sources.toSorted(
    (a, b) =>
      STATES.indexOf(a.state) - STATES.indexOf(b.state) || byText(a.account, b.account) || byText(a.source, b.source),
  );
  const rows = table(page, texts.sections.complete, limit(sorted, LIMITS.sources, full), [
    { name: "account", kind: "name", cell: ({ account }: ReportSource) => foreign(account) },
    { name: "list", kind: "name", cell: (row) => listOf(texts, row) },
    {
      name: "state",
      kind: "text",
      cell: ({ state }) => html`<span class="state ${state}">${texts.states[state]}</span>`,
    },
    { name: "received", kind: "number", cell: ({ received }) => (received === undefined ? "" : number(received)) },
    { name: "read", kind: "text", cell: ({ readAt }) => (readAt === undefined ? texts.never : shownTime(readAt)) },
  ]);
  const { unscanned = 0 } = model;
  const unknown = unscanned > 0 && html`<p class="lead">${texts.unscanned(shown(unscanned))}</p>`;
  const closed = isComplete(model) && sources.length > MAX_OPEN;
  const shownRows = closed
    ? html`<details>
        <summary>${texts.dataTable}</summary>
        ${rows}
      </details>`
    : rows;
  return html`${lead}${unknown}${shownRows}`;
}

/**
 * The answer in one or two lines.
 *
 * @param more - Follows on what was not read. @default nothing
 */
export function completeLead(page: Pick<Page, "model" | "texts">, more: Html = html``): Html {
  const { lead, isWhole, old } = completenessOf(page);
  return html`<p class="${isWhole ? "lead" : "lead warn"}">${lead} ${!isWhole && more}</p>
    ${old !== undefined && html`<p class="lead warn">${old}</p>`}`;
}

/** The list, and below it why it is not whole and what to do. */
function listOf(texts: ReportTexts, row: ReportSource): Html {
  const { reason, remedy } = row;
  const more = [reason, remedy && texts.remedies[remedy]].filter((text) => text !== undefined);
  return html`${foreign(listName(texts, row))}${more.map((text) => html`<span class="remedy">${foreign(text)}</span>`)}`;
}

/** Says what is new and what is gone since the time that is compared with, repository by repository. */
export function changedSection(page: Page): Html {
  const { model, texts, full } = page;
  const { changes } = model;
  if (changes === undefined) return html`<p class="lead">${texts.noEarlier}</p>`;
  const opened = shown(totalOf(changes.opened));
  const lead = html`<p class="lead">
    ${texts.changesSince(shownTime(changes.since), opened, shown(totalOf(changes.closed)))}
    ${texts.imagesChanged(shown(changes.imagesAdded), shown(changes.imagesRemoved))}
  </p>`;
  if (changes.repositories.length === 0)
    return html`${lead}
      <p>${texts.noChanges}</p>`;
  const limited = limit(changes.repositories, LIMITS.changes, full);
  const most = Math.max(1, ...limited.rows.flatMap((row) => [totalOf(row.opened), totalOf(row.closed)]));
  return html`${lead}${table(page, texts.sections.changed, limited, [
    { name: "repository", kind: "name", cell: ({ repository }: RepositoryChange) => foreign(repository) },
    { name: "opened", kind: "number", cell: ({ opened }) => number(totalOf(opened)) },
    { name: "distribution", kind: "bar", cell: ({ opened }) => bar(opened, most) },
    { name: "closed", kind: "number", cell: ({ closed }) => number(totalOf(closed)) },
    { name: "distribution", kind: "bar", cell: ({ closed }) => bar(closed, most) },
    { name: "net", kind: "number", cell: balanceOf },
  ])}`;
}

/** New findings without those that are gone. */
export function balanceOf({ opened, closed }: RepositoryChange): Html {
  const balance = totalOf(opened) - totalOf(closed);
  if (balance === 0) return number(0);
  return html`<span class="${balance > 0 ? "worse" : "better"}"
    >${balance > 0 ? "+" : "−"}${shown(Math.abs(balance))}</span
  >`;
}
