import { type Html, foreign, html, trusted } from "../html/html.js";
import { NO_COUNTS, totalOf, worstOf } from "../model/counts.js";
import { groupRepositories } from "../model/group-repositories.js";
import { REPORT_SEVERITIES, type ReportRepository, type ReportSeverity } from "../model/report-model.js";
import { type TrendDay, trendDays } from "../model/trend-days.js";
import { shown } from "../texts/texts.js";
import { LIMITS, type LimitedRows } from "./limits.js";
import type { Page } from "./page.js";
import { number, severityColumns, table } from "./table.js";

/** Charts are drawn twice: text that can be read on a screen is too small on a phone. */
const SIZES = [
  { prefix: "wide", width: 960 },
  { prefix: "narrow", width: 350 },
] as const;

/** Open findings by day. */
export async function trendSection(page: Page): Promise<Html> {
  const { model, texts } = page;
  const days = trendDays(model.trend, model.generatedAt);
  const [first, last] = [days[0], days.at(-1)];
  if (first?.open === undefined && last?.open === undefined) return html`<p class="lead">${texts.trend.none}</p>`;
  const read = days.filter(isRead);
  if (read.length === 1)
    return html`<p class="lead">${texts.trend.tooShort}</p>
      ${trendTable(page, read)}`;
  const { trendChart } = await import("../charts/trend-chart.js");
  const [from, to] = [read[0], read.at(-1)].map((day) => day?.open ?? NO_COUNTS);
  const totals = [from, to].map((counts = NO_COUNTS) => shown(totalOf(counts)));
  const worst = [from, to].map((counts = NO_COUNTS) => shown(counts.critical + counts.high));
  const description = texts.trend.description(shown(days.length), totals[0] ?? "", totals[1] ?? "");
  const gaps = days.length - read.length;
  const all = {
    trend: { days, severities: REPORT_SEVERITIES },
    height: 230,
    words: { title: texts.trend.title, description, texts },
  };
  const ofWorst = {
    trend: { days, severities: ["critical", "high"] as const },
    height: 150,
    words: {
      title: texts.trend.worstTitle,
      description: texts.trend.worstDescription(worst[0] ?? "", worst[1] ?? ""),
      texts,
    },
  };
  const charts = [ofWorst, all].map(({ trend, height, words }, index) => {
    const drawn = SIZES.map(({ prefix, width }) =>
      trendChart(trend, { width, height }, { prefix: `${prefix}-trend-${index}`, ...words }),
    );
    return html`<p class="chart-title" aria-hidden="true">${words.title}</p>
      ${drawn.map((chart) => trusted(chart))}`;
  });
  return html`<p class="lead">${description} ${gaps > 0 && texts.trend.gaps(shown(gaps))}</p>
    <figure>${legend(page, usedBy(read))}${charts}</figure>
    <details>
      <summary>${texts.dataTable}</summary>
      ${trendTable(page, read)}
    </details>`;
}

/** A day that was read. */
type ReadDay = Required<TrendDay>;

function isRead(day: TrendDay): day is ReadDay {
  return day.open !== undefined;
}

function trendTable(page: Page, days: readonly ReadDay[]): Html {
  const rows = days.toReversed();
  return table(page, page.texts.trend.title, { rows, all: rows.length }, [
    { name: "day", kind: "text", cell: ({ day }: ReadDay) => day },
    ...severityColumns(rows, ({ open }) => open),
  ]);
}

/** Open findings by repository. */
export async function whereSection(page: Page): Promise<Html> {
  const { model, texts, full } = page;
  const found = model.repositories.filter(({ findings }) => totalOf(findings) > 0);
  if (found.length === 0) return html`<p class="lead">${texts.treemap.none}</p>`;
  const { shown: largest, others } = groupRepositories(found, LIMITS.repositories);
  const rows = full ? groupRepositories(found, Infinity).shown : largest;
  // One field would say nothing but its color.
  if (found.length === 1) return whereTable(page, { rows, all: found.length });
  const rest =
    others === undefined ? [] : [{ name: texts.treemap.others(shown(others.repositories)), findings: others.findings }];
  const fields = [...largest.map(({ repository, findings }) => ({ name: repository, findings })), ...rest];
  const description = texts.treemap.description(shown(found.length));
  const { treemapChart } = await import("../charts/treemap-chart.js");
  const charts = SIZES.map(({ prefix, width }) =>
    treemapChart(
      fields,
      { width, height: 420 },
      { prefix: `${prefix}-map`, title: texts.treemap.title, description, texts },
    ),
  );
  return html`<p class="lead">${description}</p>
    <figure>
      ${legend(page, new Set(fields.map(({ findings }) => worstOf(findings) ?? "unknown")))}${charts.map((chart) => trusted(chart))}
    </figure>
    <details>
      <summary>${texts.dataTable}</summary>
      ${whereTable(page, { rows, all: found.length })}
    </details>`;
}

function whereTable(page: Page, { rows, all }: LimitedRows<ReportRepository>): Html {
  return table(page, page.texts.treemap.title, { rows, all }, [
    { name: "repository", kind: "name", cell: ({ repository }) => foreign(repository) },
    ...severityColumns(rows, ({ findings }) => findings),
    { name: "images", kind: "number", cell: ({ images }) => number(images) },
  ]);
}

/** Colors and their names, in the order of severity. */
function legend({ texts }: Page, severities: ReadonlySet<ReportSeverity>): Html {
  const used = REPORT_SEVERITIES.filter((severity) => severities.has(severity));
  return html`<figcaption>
    ${used.map((severity) => html`<span><span class="key ${severity}"></span>${texts.severities[severity]}</span> `)}
  </figcaption>`;
}

function usedBy(days: readonly ReadDay[]): ReadonlySet<ReportSeverity> {
  return new Set(REPORT_SEVERITIES.filter((severity) => days.some(({ open }) => open[severity] > 0)));
}
