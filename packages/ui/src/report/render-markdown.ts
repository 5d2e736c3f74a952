import { plain } from "../html/html.js";
import { markdownTable, markdownText } from "../html/markdown-text.js";
import { groupRepositories } from "../model/group-repositories.js";
import { totalOf } from "../model/counts.js";
import { REPORT_SEVERITIES, type ReportCounts, type ReportModel, type ReportUpgrade } from "../model/report-model.js";
import { trendDays } from "../model/trend-days.js";
import { type ReportTexts, SECTIONS, type SectionId, listName } from "../texts/report-texts.js";
import { TEXTS, shown, shownDay, shownTime } from "../texts/texts.js";
import { completenessOf } from "./completeness.js";
import { headlineOf } from "./headline.js";
import { LIMITS, limit } from "./limits.js";
import { licenseLine, notesOnAccounts, scheduleLine } from "./lines-of-accounts.js";
import type { Page } from "./page.js";
import type { RenderReportOptions } from "./render-report.js";
import { shortVersions } from "./short-versions.js";

/**
 * Writes a report as Markdown: the sections and rows of the HTML page, without charts.
 *
 * @param model - What the report says.
 * @param options - See {@link RenderReportOptions}.
 * @returns the text in pieces, in their order.
 */
export function* renderMarkdown(
  model: ReportModel,
  options: RenderReportOptions = {},
): Generator<string, void, undefined> {
  const { language = "en", full = false } = options;
  const page: Page = { model, texts: TEXTS[language], full };
  const { texts } = page;
  yield `# ${headlineOf(page)}\n\n${texts.madeAt(shownTime(model.generatedAt), markdownText(model.program))}\n`;
  yield countsTable(page, "", [[texts.facts.findings, model.findings]]);
  yield factsList(page);
  for (const id of SECTIONS) {
    const text = BUILDERS[id](page);
    if (text !== "") yield `\n## ${texts.sections[id]}\n\n${text.trim()}\n`;
  }
}

/** The numbers of images: the services say nothing of some, and those are left out. */
function factsList({ model: { images, running, unscanned = 0 }, texts: { facts } }: Page): string {
  const known = [
    [facts.images, images],
    [facts.running, running],
    [facts.unscanned, unscanned === 0 ? undefined : unscanned],
  ] as const;
  const lines = known.flatMap(([name, count]) => (count === undefined ? [] : [`- ${name}: ${shown(count)}\n`]));
  return `\n${lines.join("")}`;
}

const BUILDERS: Readonly<Record<SectionId, (page: Page) => string>> = {
  complete: completePart,
  changed: changedPart,
  first: firstPart,
  trend: trendPart,
  where: wherePart,
  images: imagesPart,
  exceptions: exceptionsPart,
  licenses: licensesPart,
  method: ({ texts: { method }, model }) =>
    [method.read(shown(model.storedRuns)), method.open, method.upgrades, method.unknown]
      .map((line) => `- ${line}\n`)
      .join(""),
};

function completePart(page: Page): string {
  const { model, texts, full } = page;
  const { columns } = texts;
  const missing = model.sources.filter(({ state }) => state !== "complete");
  const { lead, old } = completenessOf(page);
  const { rows } = limit(missing, LIMITS.sources, full);
  const table = markdownTable(
    [columns.account, columns.list, columns.state, columns.reason],
    rows.map((row) => {
      const { account, state, reason = "", remedy } = row;
      const why = `${reason} ${remedy === undefined ? "" : texts.remedies[remedy]}`;
      return [markdownText(account), markdownText(listName(texts, row)), texts.states[state], markdownText(why)];
    }),
  );
  const { unscanned = 0 } = model;
  const unknown = unscanned === 0 ? "" : `\n${texts.unscanned(shown(unscanned))}\n`;
  return `${lead}\n${old === undefined ? "" : `\n${old}\n`}${unknown}${table}${moreOf(texts, rows.length, missing.length)}`;
}

function changedPart({ model, texts, full }: Page): string {
  const { changes } = model;
  if (changes === undefined) return texts.noEarlier;
  const { columns } = texts;
  const lead = texts.changesSince(
    shownTime(changes.since),
    shown(totalOf(changes.opened)),
    shown(totalOf(changes.closed)),
  );
  const { rows, all } = limit(changes.repositories, LIMITS.changes, full);
  const table = markdownTable(
    [columns.repository, columns.opened, columns.closed],
    rows.map(({ repository, opened, closed }) => [
      markdownText(repository),
      shown(totalOf(opened)),
      shown(totalOf(closed)),
    ]),
  );
  const images = texts.imagesChanged(shown(changes.imagesAdded), shown(changes.imagesRemoved));
  return `${lead} ${images}\n${table}${moreOf(texts, rows.length, all)}`;
}

function firstPart(page: Page): string {
  const { model, texts, full } = page;
  const { rows, all } = limit(model.upgrades, LIMITS.upgrades, full);
  const nameOf = (row: ReportUpgrade): string =>
    `${plain(row.package, 60)} (${shortVersions(row.from)} → ${plain(row.to, 48)})`.replace("( →", "(→");
  if (all === 0) return texts.noUpgrades;
  const removed = rows.reduce((sum, { findings }) => sum + totalOf(findings), 0);
  const lead = texts.upgradesRemove(shown(rows.length), shown(removed), shown(totalOf(model.findings)));
  const table = countsTable(
    page,
    `${texts.columns.package} (${texts.columns.from} → ${texts.columns.to})`,
    rows.map((row) => [nameOf(row), row.findings]),
    [
      [texts.columns.images, rows.map(({ images }) => shown(images))],
      ...(rows.some(({ running }) => running !== undefined)
        ? [[texts.columns.running, rows.map(({ running }) => (running === undefined ? "?" : shown(running)))] as const]
        : []),
    ],
  );
  return `${lead}\n${table}${moreOf(texts, rows.length, all, model.cut?.includes("upgrades"))}`;
}

function trendPart(page: Page): string {
  const days = trendDays(page.model.trend, page.model.generatedAt);
  const rows = days.flatMap(({ day, open }) => (open === undefined ? [] : [[day, open] as const])).toReversed();
  if (rows.length === 0) return page.texts.trend.none;
  return countsTable(page, page.texts.columns.day, rows);
}

function wherePart(page: Page): string {
  const found = page.model.repositories.filter(({ findings }) => totalOf(findings) > 0);
  if (found.length === 0) return page.texts.treemap.none;
  const { shown: rows } = groupRepositories(found, page.full ? Infinity : LIMITS.repositories);
  const table = countsTable(
    page,
    page.texts.columns.repository,
    rows.map(({ repository, findings }) => [repository, findings]),
  );
  return `${table}${moreOf(page.texts, rows.length, found.length)}`;
}

function imagesPart(page: Page): string {
  const { rows, all } = limit(page.model.worstImages, LIMITS.images, page.full);
  if (all === 0) return page.texts.noImages;
  const { yes, no, notKnown } = page.texts;
  const said = { true: yes, false: no, undefined: notKnown };
  const table = countsTable(
    page,
    page.texts.columns.image,
    rows.map(({ account, name, findings }) => [`${account}: ${name}`, findings]),
    [
      [page.texts.columns.running, rows.map((row) => said[`${row.running}`])],
      [
        page.texts.columns.scanned,
        rows.map(({ scannedAt }) => (scannedAt === undefined ? notKnown : shownDay(scannedAt))),
      ],
    ],
  );
  return `${table}${moreOf(page.texts, rows.length, all, page.model.cut?.includes("worstImages"))}`;
}

function exceptionsPart({ model, texts, full }: Page): string {
  const { verdict, exceptions } = model;
  if (verdict === undefined && exceptions === undefined) return texts.noPolicy;
  const lead =
    verdict === undefined ? "" : texts.verdict(shown(verdict.fail), shown(verdict.unknown), shown(verdict.pass));
  const { rows, all } = limit(exceptions ?? [], LIMITS.exceptions, full);
  const { columns } = texts;
  const table = markdownTable(
    [columns.id, columns.state, columns.expires, columns.findings, columns.owner, columns.reason],
    rows.map(({ id, state, expires, findings, owner, reason }) => [
      markdownText(id),
      texts.exceptionStates[state],
      markdownText(expires),
      shown(findings),
      markdownText(owner),
      markdownText(reason),
    ]),
  );
  return `${lead}\n${all === 0 ? `\n${texts.noExceptions}` : table}${moreOf(texts, rows.length, all)}`;
}

function licensesPart(page: Page): string {
  const { model, texts } = page;
  const { licenses = [], schedules = [] } = model;
  const notes = notesOnAccounts(page);
  const line = (account: string, text: string): string => `- **${markdownText(account)}** ${markdownText(text)}\n`;
  return [
    ...licenses.map((row) => line(row.account, licenseLine(texts, row))),
    ...notes.licenses.map((note) => `- ${note}\n`),
    ...schedules.map((row) => line(row.account, scheduleLine(texts, row))),
    ...notes.schedules.map((note) => `- ${note}\n`),
  ].join("");
}

/** A row for each name with a column for each severity that some row has, and the sum; then further columns, each with its cells. */
function countsTable(
  { texts }: Page,
  name: string,
  rows: readonly (readonly [string, ReportCounts])[],
  more: readonly (readonly [heading: string, cells: readonly string[]])[] = [],
): string {
  const used = REPORT_SEVERITIES.filter((severity) => rows.some(([, counts]) => counts[severity] > 0));
  return markdownTable(
    [
      name,
      ...used.map((severity) => texts.severities[severity]),
      texts.columns.total,
      ...more.map(([heading]) => heading),
    ],
    rows.map(([name, counts], index) => [
      markdownText(name),
      ...used.map((severity) => shown(counts[severity])),
      shown(totalOf(counts)),
      ...more.map(([, cells]) => cells[index] ?? ""),
    ]),
  );
}

function moreOf(texts: ReportTexts, shownRows: number, all: number, isCut = false): string {
  if (isCut) return `\n${texts.firstRows(shown(shownRows))}\n`;
  return shownRows < all ? `\n${texts.rowsShown(shown(shownRows), shown(all))}\n` : "";
}
