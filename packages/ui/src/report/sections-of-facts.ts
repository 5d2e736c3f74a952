import { type Html, foreign, html, plain } from "../html/html.js";
import { byText } from "../model/counts.js";
import { shown } from "../texts/texts.js";
import { LIMITS, limit } from "./limits.js";
import { licenseLine, notesOnAccounts, scheduleLine } from "./lines-of-accounts.js";
import type { Page } from "./page.js";

/** Licenses and schedules, each account or schedule in one line. */
export function licensesSection(page: Page): Html {
  const { model, texts } = page;
  const notes = notesOnAccounts(page);
  return html`${lines(page, model.licenses ?? [], (line) => licenseLine(texts, line))}${notes.licenses.map((note) => html`<p class="more">${note}</p>`)}${lines(page, model.schedules ?? [], (line) => scheduleLine(texts, line))}${notes.schedules.map((note) => html`<p class="more">${note}</p>`)}`;
}

function lines<Line extends { readonly account: string }>(
  { texts, full }: Page,
  all: readonly Line[],
  textOf: (line: Line) => string,
): Html | false {
  if (all.length === 0) return false;
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
