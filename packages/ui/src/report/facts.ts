import { type Html, html } from "../html/html.js";
import { totalOf } from "../model/counts.js";
import { REPORT_SEVERITIES, type ReportCounts } from "../model/report-model.js";
import type { ReportTexts } from "../texts/report-texts.js";
import { shown } from "../texts/texts.js";
import type { Page } from "./page.js";
import { bar } from "./table.js";

/** Numbers to show. */
export interface Facts {
  readonly texts: ReportTexts;
  /** Findings by severity. */
  readonly findings: ReportCounts;
  /** Images; absent if the numbers are those of one. */
  readonly images?: number;
  /** Images about which nothing is known. @default none */
  readonly unscanned?: number | undefined;
  /** Images that run; absent if nobody says. */
  readonly running?: number | undefined;
}

/** The numbers of a report: findings by severity, images, and those that run. */
export function factsOf(facts: Facts | Page): Html {
  const { texts } = facts;
  const { findings, images, running, unscanned = 0 }: Omit<Facts, "texts"> = "model" in facts ? facts.model : facts;
  const total = totalOf(findings);
  const used = REPORT_SEVERITIES.filter(
    (severity) => findings[severity] > 0 || (severity !== "none" && severity !== "unknown"),
  );
  const fact = (name: Html | string, count: number): Html =>
    html`<div>
      <dt>${name}</dt>
      <dd>${shown(count)}</dd>
    </div>`;
  return html`<div class="spread">${total > 0 && bar(findings, total)}</div>
    <dl class="facts">
      ${used.map((severity) =>
        fact(html`<span class="key ${severity}"></span>${texts.severities[severity]}`, findings[severity]),
      )}${fact(texts.facts.findings, total)}${images !== undefined && fact(texts.facts.images, images)}${running !== undefined && fact(texts.facts.running, running)}${unscanned > 0 && fact(texts.facts.unscanned, unscanned)}
    </dl>`;
}
