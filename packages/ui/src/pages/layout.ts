import { createHash } from "node:crypto";

import { type Html, html, plain, trusted } from "../html/html.js";
import { MARK } from "../html/mark.js";
import type { ReportTexts } from "../texts/report-texts.js";
import type { UiTexts } from "../texts/ui-texts.js";
import { MENU, type MenuId } from "./page-content.js";
import { PAGE_SCRIPT } from "./page-script.js";
import { PAGE_STYLES } from "./page-styles.js";

/** A page around its content. */
export interface Layout {
  readonly texts: ReportTexts;
  readonly ui: UiTexts;
  readonly title: string;
  readonly menu?: MenuId | undefined;
  readonly kicker?: Html | string | undefined;
  /** Text that was searched for. */
  readonly search: string;
  readonly body: Html;
}

const PATHS: Readonly<Record<MenuId, string>> = { overview: "/", accounts: "/accounts", exceptions: "/exceptions" };

/** Policy of content. A browser may use of a page its own style, its own script, links and forms to the same place, nothing else. */
export const PAGE_POLICY: string = [
  "default-src 'none'",
  `style-src '${hashOf(PAGE_STYLES)}'`,
  `script-src '${hashOf(PAGE_SCRIPT)}'`,
  "img-src data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Puts the document around a page. */
export function layout({ texts, ui, title, menu, kicker, search, body }: Layout): Html {
  return html`<!doctype html>
    <html lang="${texts.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${plain(title)} · Plimsoll</title>
        <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(MARK)}" />
        ${trusted(`<style>${PAGE_STYLES}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">${ui.skip}</a>
        <nav aria-label="${ui.menuName}">
          ${trusted(MARK)}
          <ol>
            ${MENU.map((id) => html`<li><a href="${PATHS[id]}" ${id === menu && trusted(`aria-current="page"`)}>${ui.menu[id]}</a></li>`)}
          </ol>
          <form action="/search" role="search">
            <label for="search">${ui.search}</label>
            <input
              id="search"
              type="search"
              name="q"
              value="${plain(search, 200)}"
              placeholder="${ui.searchHint}"
              maxlength="200"
              autocomplete="off"
            />
          </form>
        </nav>
        <header>
          <p class="made">${kicker}</p>
          <h1>${plain(title)}</h1>
        </header>
        <main id="content" tabindex="-1">${body}</main>
        ${trusted(`<script>${PAGE_SCRIPT}</script>`)}
      </body>
    </html> `;
}

/** Source of a policy for one inline block. */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
