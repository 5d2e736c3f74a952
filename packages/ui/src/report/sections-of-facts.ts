import { type Html, foreign, html, plain } from "../html/html.js";
import { byText } from "../model/counts.js";
import type { ReportLicenses, ReportSchedule } from "../model/report-model.js";
import { shown, shownTime } from "../texts/texts.js";
import { LIMITS, limit } from "./limits.js";
import type { Page } from "./page.js";

/** Licenses and schedules, each account or schedule in one line. */
export function licensesSection(page: Page): Html {
  const { model, texts } = page;
  const { licenses, schedules } = model;
  return html`${
    licenses === undefined || licenses.length === 0
      ? html`<p>${texts.noLicenses}</p>`
      : lines(page, licenses, (line) => licenseLine(page, line))
  }${
    schedules === undefined || schedules.length === 0
      ? html`<p>${texts.noSchedules}</p>`
      : lines(page, schedules, (line) => scheduleLine(page, line))
  }`;
}

function lines<Line extends { readonly account: string }>(
  { texts, full }: Page,
  all: readonly Line[],
  textOf: (line: Line) => string,
): Html {
  const { rows } = limit(
    all.toSorted((a, b) => byText(a.account, b.account)),
    LIMITS.lines,
    full,
  );
  return html`<ul class="lines">
      ${rows.map((line) => html`<li><b>${foreign(line.account)}</b> <bdi>${textOf(line)}</bdi></li>`)}
    </ul>
    ${rows.length < all.length && html`<p class="more">${texts.rowsShown(shown(rows.length), shown(all.length))}</p>`}`;
}

function licenseLine({ texts }: Page, { licensed, images, runningWithout = 0 }: ReportLicenses): string {
  const line = texts.licenses(shown(licensed), shown(images));
  return runningWithout === 0 ? line : `${line}; ${texts.licensesRunning(shown(runningWithout))}`;
}

function scheduleLine({ texts }: Page, { name, enabled, nextAt }: ReportSchedule): string {
  if (!enabled) return texts.scheduleOff(plain(name));
  return texts.scheduleOn(plain(name), nextAt === undefined ? texts.notKnown : shownTime(nextAt));
}

/** Explains the numbers, and by which versions they were made. */
export function methodSection({ model, texts: { method } }: Page): Html {
  const { verdict } = model;
  return html`<ul class="method">
    <li>${method.read(shown(model.storedRuns))}</li>
    <li>${method.open}</li>
    <li>${method.upgrades}</li>
    <li>${method.unknown}</li>
    ${verdict !== undefined && html`<li>${method.policy(plain(verdict.policy), plain(verdict.digest))}</li>`}
    <li>${method.program(plain(model.program))}</li>
  </ul>`;
}
