import { createHash } from "node:crypto";

import { type Html, html, plain, render, trusted } from "../html/html.js";
import { MARK } from "../html/mark.js";
import type { ReportModel } from "../model/report-model.js";
import { type ReportLanguage, SECTIONS, type SectionId } from "../texts/report-texts.js";
import { TEXTS, shownTime } from "../texts/texts.js";
import { factsOf } from "./facts.js";
import { headlineOf } from "./headline.js";
import type { Page } from "./page.js";
import { SCRIPT } from "./script.js";
import { trendSection, whereSection } from "./sections-of-charts.js";
import { licensesSection, methodSection } from "./sections-of-facts.js";
import { changedSection, completeSection } from "./sections-of-state.js";
import { exceptionsSection, firstSection, imagesSection } from "./sections-of-work.js";
import { STYLES } from "./styles.js";

/** Choices about the text of a report. */
export interface RenderReportOptions {
  /** Language of its texts; data stays as it is. @default "en" */
  readonly language?: ReportLanguage;
  /** True for every row of every table. @default false: less than 2,000 rows in all, and each table says how many are left out */
  readonly full?: boolean;
}

const BUILDERS: Readonly<Record<SectionId, (page: Page) => Html | Promise<Html>>> = {
  complete: completeSection,
  changed: changedSection,
  first: firstSection,
  trend: trendSection,
  where: whereSection,
  images: imagesSection,
  exceptions: exceptionsSection,
  licenses: licensesSection,
  method: methodSection,
};

/**
 * Writes a report as one HTML file that asks nobody for anything: it can be read without script, on paper and in the dark. The same
 * model gives the same bytes.
 *
 * @param model - What the report says.
 * @param options - See {@link RenderReportOptions}.
 * @returns the file in pieces, in their order.
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { type ReportModel, renderReport } from "@plimsoll/ui";
 *
 * export async function writeReport(model: ReportModel): Promise<void> {
 *   await writeFile("report.html", renderReport(model, { language: "zh" }));
 * }
 * ```
 */
export async function* renderReport(
  model: ReportModel,
  options: RenderReportOptions = {},
): AsyncGenerator<string, void, undefined> {
  const { language = "en", full = false } = options;
  const page: Page = { model, texts: TEXTS[language], full };
  yield render(head(page));
  for (const id of SECTIONS) {
    const content = await BUILDERS[id](page);
    yield render(
      html`<section id="${id}" aria-labelledby="${id}-title">
        <h2 id="${id}-title">${page.texts.sections[id]}</h2>
        ${content}
      </section> `,
    );
  }
  yield `</main>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

function head(page: Page): Html {
  const { model, texts } = page;
  const headline = headlineOf(page);
  const policy = `default-src 'none'; style-src '${hashOf(STYLES)}'; script-src '${hashOf(SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
    <html lang="${texts.lang}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${headline} · ${texts.title}</title>
        <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(MARK)}" />
        ${trusted(`<style>${STYLES}</style>`)}
      </head>
      <body>
        <nav aria-label="${texts.contents}">
          ${trusted(MARK)}
          <ol>
            ${SECTIONS.map((id) => html`<li><a href="#${id}">${texts.sections[id]}</a></li>`)}
          </ol>
        </nav>
        <header>
          <p class="made">${texts.madeAt(shownTime(model.generatedAt), plain(model.program))}</p>
          <h1>${headline}</h1>
          ${factsOf(page)}
        </header>
        <main>
     `;
}

/** Source of a policy for one inline block. */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
