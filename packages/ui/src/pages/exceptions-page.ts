import { type Html, foreign, html } from "../html/html.js";
import type { ReportException } from "../model/report-model.js";
import { number } from "../report/table.js";
import { exceptionYaml, missingFields } from "./exception-yaml.js";
import { type Filter, filterForm, filterValue } from "./filters.js";
import { findingLink } from "./links.js";
import type { PageContent } from "./page-content.js";
import type { PageContext } from "./page-context.js";
import { type PageTable, pageTable } from "./page-table.js";

const STATES = ["expired", "expiring", "unused", "active"] as const;

/** Fields of a new exception, as a policy names them; the last three are needed beside the ID. */
const FIELDS = ["id", "package", "image", "owner", "reason", "expires"] as const;

/** The exceptions of the policy with what they cover, and the YAML of a new one. */
export async function exceptionsPage(context: PageContext): Promise<PageContent> {
  const { source, ui, texts } = context;
  const { policy, exceptions } = await source.exceptions();
  const state: Filter = {
    name: "state",
    label: texts.columns.state,
    options: STATES.map((name) => [name, texts.exceptionStates[name]]),
  };
  const chosen = filterValue(context, state);
  const rows = exceptions
    .filter((row) => chosen === undefined || row.state === chosen)
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || a.daysLeft - b.daysLeft);
  const listed: PageContent["parts"] =
    policy === undefined
      ? [html`<p class="lead">${ui.noPolicy}</p>`]
      : [exceptions.length === 0 ? html`<p class="lead">${texts.noExceptions}</p>` : filterForm(context, [state])];
  return {
    title: ui.menu.exceptions,
    menu: "exceptions",
    kicker: policy === undefined ? "" : foreign(policy),
    parts: [...listed, ...(exceptions.length === 0 ? [] : [exceptionsTable(context, rows)]), newException(context)],
  };
}

function exceptionsTable({ texts, ui }: PageContext, rows: readonly ReportException[]): PageTable {
  const { columns } = texts;
  return pageTable<ReportException>({
    id: "exceptions",
    title: ui.menu.exceptions,
    rows,
    columns: [
      { name: "id", kind: "name", heading: columns.id, cell: ({ id }) => findingLink(id), value: ({ id }) => id },
      {
        name: "state",
        kind: "text",
        heading: columns.state,
        cell: ({ state }) => html`<span class="state ${state}">${texts.exceptionStates[state]}</span>`,
        value: ({ state }) => state,
      },
      {
        name: "expires",
        kind: "text",
        heading: columns.expires,
        cell: ({ expires, daysLeft }) => html`${foreign(expires)} <span class="quiet">${texts.days(daysLeft)}</span>`,
        value: ({ expires }) => expires,
      },
      {
        name: "findings",
        kind: "number",
        heading: columns.findings,
        cell: ({ findings }) => number(findings),
        value: ({ findings }) => findings,
      },
      {
        name: "owner",
        kind: "name",
        heading: columns.owner,
        cell: ({ owner }) => foreign(owner),
        value: ({ owner }) => owner,
      },
      {
        name: "reason",
        kind: "name",
        heading: columns.reason,
        cell: ({ reason }) => foreign(reason),
        value: ({ reason }) => reason,
      },
      {
        kind: "text",
        heading: ui.columns.action,
        cell: ({ id, owner, reason }) =>
          html`<a href="/exceptions?${new URLSearchParams({ id, owner, reason }).toString()}#new">${ui.renew}</a>`,
      },
    ],
  });
}

function newException({ texts, ui, url }: PageContext): Html {
  const { columns } = texts;
  const labels = {
    id: columns.id,
    package: columns.package,
    image: columns.image,
    owner: columns.owner,
    reason: columns.reason,
    expires: columns.expires,
  };
  const given = Object.fromEntries(FIELDS.map((name) => [name, url.searchParams.get(name)?.trim() ?? ""]));
  const isAsked = FIELDS.some((name) => given[name] !== "");
  const missing = missingFields(given);
  const result =
    missing.length > 0
      ? html`<p class="lead">${ui.unfit(missing.map((name) => labels[name]).join(", "))}</p>`
      : html`<h3>${ui.yamlTitle}</h3>
          <pre tabindex="0" id="yaml">${exceptionYaml(given)}</pre>`;
  return html`<section id="new">
    <h2>${ui.sections.newException}</h2>
    <p class="lead">${ui.yamlLead}</p>
    <form class="form" action="/exceptions#new">
      ${FIELDS.map(
        (name) =>
          html`<div>
            <label for="new-${name}">${labels[name]}</label>
            <input
              id="new-${name}"
              name="${name}"
              type="${name === "expires" ? "date" : "text"}"
              value="${given[name]}"
              maxlength="300"
              autocomplete="off"
            />
          </div>`,
      )}
      <div><button class="do">${ui.makeYaml}</button></div>
    </form>
    <div aria-live="polite">${isAsked && result}</div>
  </section>`;
}
