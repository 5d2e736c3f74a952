import { type Html, foreign, html } from "../html/html.js";
import { addCounts, NO_COUNTS, totalOf } from "../model/counts.js";
import type { ReportException, ReportImage, ReportUpgrade } from "../model/report-model.js";
import { shortVersions } from "./short-versions.js";
import { shown, shownDay } from "../texts/texts.js";
import { LIMITS, limit } from "./limits.js";
import type { Page } from "./page.js";
import { number, severityColumns, table } from "./table.js";

/** The upgrades that remove most findings. */
export function firstSection(page: Page): Html {
  const { model, texts, full } = page;
  if (model.upgrades.length === 0) return html`<p class="lead">${texts.noUpgrades}</p>`;
  const isCut = model.cut?.includes("upgrades");
  const limited = { ...limit(model.upgrades, LIMITS.upgrades, full), isCut };
  const removed = limited.rows.reduce((sum, { findings }) => addCounts(sum, findings), NO_COUNTS);
  const lead = texts.upgradesRemove(
    shown(limited.rows.length),
    shown(totalOf(removed)),
    shown(totalOf(model.findings)),
  );
  return html`<p class="lead">${lead}</p>
    ${table(page, texts.sections.first, limited, [
      { name: "package", kind: "name", cell: (row: ReportUpgrade) => foreign(row.package) },
      { name: "from", kind: "name", cell: ({ from }) => foreign(shortVersions(from)) },
      { name: "to", kind: "name", cell: ({ to }) => foreign(to) },
      ...severityColumns(limited.rows, ({ findings }) => findings),
      { name: "images", kind: "number", cell: ({ images }) => number(images) },
      ...(limited.rows.some(({ running }) => running !== undefined)
        ? [
            {
              name: "running",
              kind: "number",
              cell: ({ running }: ReportUpgrade) => (running === undefined ? "?" : number(running)),
            } as const,
          ]
        : []),
    ])}`;
}

/** The images with the most and worst findings. */
export function imagesSection(page: Page): Html {
  const { model, texts, full } = page;
  if (model.worstImages.length === 0) return html`<p class="lead">${texts.noImages}</p>`;
  const isCut = model.cut?.includes("worstImages");
  const limited = { ...limit(model.worstImages, LIMITS.images, full), isCut };
  const running = { true: texts.yes, false: texts.no, undefined: texts.notKnown };
  return table(page, texts.sections.images, limited, [
    { name: "image", kind: "name", cell: ({ name }: ReportImage) => foreign(name) },
    { name: "account", kind: "name", cell: ({ account }) => foreign(account) },
    ...severityColumns(limited.rows, ({ findings }) => findings),
    { name: "running", kind: "text", cell: (row) => running[`${row.running}`] },
    {
      name: "scanned",
      kind: "text",
      cell: ({ scannedAt }) => (scannedAt === undefined ? texts.notKnown : shownDay(scannedAt)),
    },
  ]);
}

const STATES = ["expired", "expiring", "unused", "active"] as const;

/** The verdict of the policy, and the exceptions that somebody has to look at. */
export function exceptionsSection(page: Page): Html {
  const { model, texts, full } = page;
  const { verdict, exceptions } = model;
  if (verdict === undefined && exceptions === undefined) return html`<p class="lead">${texts.noPolicy}</p>`;
  const lead =
    verdict &&
    html`<p class="lead">${texts.verdict(shown(verdict.fail), shown(verdict.unknown), shown(verdict.pass))}</p>`;
  if (exceptions === undefined || exceptions.length === 0)
    return html`${lead}
      <p>${texts.noExceptions}</p>`;
  const sorted = exceptions.toSorted(
    (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || a.daysLeft - b.daysLeft,
  );
  return html`${lead}${table(page, texts.sections.exceptions, limit(sorted, LIMITS.exceptions, full), [
    { name: "id", kind: "name", cell: ({ id }: ReportException) => foreign(id) },
    {
      name: "state",
      kind: "text",
      cell: ({ state }) => html`<span class="state ${state}">${texts.exceptionStates[state]}</span>`,
    },
    {
      name: "expires",
      kind: "text",
      cell: ({ expires, daysLeft }) => html`${foreign(expires)} <span class="quiet">${texts.days(daysLeft)}</span>`,
    },
    { name: "findings", kind: "number", cell: ({ findings }) => number(findings) },
    { name: "owner", kind: "name", cell: ({ owner }) => foreign(owner) },
    { name: "reason", kind: "name", cell: ({ reason }) => foreign(reason) },
  ])}`;
}
