import { type Html, foreign, html, plain } from "../html/html.js";
import type { PageContent } from "./page-content.js";
import type { PageContext } from "./page-context.js";
import type { ImageData, ImageGate, ImageRule } from "./page-data.js";
import { type PageTable, pageTable } from "./page-table.js";

/** The verdict of the policy on an image, and of each of its rules with the reason. Nothing for an image that is gone. */
export function gateParts(context: PageContext, { gate, places }: ImageData): PageContent["parts"] {
  const { ui } = context;
  if (places.length === 0) return [];
  const lead = (text: Html): Html =>
    html`<section>
      <h2>${ui.sections.gate}</h2>
      ${text}
    </section>`;
  if (gate === undefined) return [lead(html`<p class="lead">${ui.noGate}</p>`)];
  const { verdict, policy } = gate;
  if (verdict === undefined) return [lead(html`<p class="lead">${ui.outOfScope(plain(policy))}</p>`)];
  const said = ui.gateSays[verdict](plain(policy));
  return [lead(html`<p class="lead ${verdict !== "pass" && "warn"}">${said}</p>`), rulesTable(context, gate)];
}

function rulesTable({ ui, texts }: PageContext, { rules }: ImageGate): PageTable {
  return pageTable<ImageRule>({
    id: "gate",
    title: ui.sections.gate,
    rows: rules,
    columns: [
      {
        name: "rule",
        kind: "name",
        heading: ui.columns.rule,
        cell: ({ rule, text }) => html`${foreign(rule)}<span class="remedy">${foreign(text)}</span>`,
        value: ({ rule }) => rule,
      },
      {
        name: "verdict",
        kind: "text",
        heading: ui.columns.verdict,
        cell: ({ verdict, countsAs }) =>
          html`<span class="state ${verdict}">${ui.verdicts[verdict]}</span
            >${countsAs !== verdict && html`<span class="remedy">${ui.countsAs(ui.verdicts[countsAs])}</span>`}`,
        value: ({ verdict }) => verdict,
      },
      { name: "counts_as", kind: "text", value: ({ countsAs }) => countsAs },
      {
        name: "reason",
        kind: "name",
        heading: texts.columns.reason,
        cell: ({ reason }) => foreign(reason),
        value: ({ reason }) => reason,
      },
      { name: "text", kind: "text", value: ({ text }) => text },
    ],
  });
}
