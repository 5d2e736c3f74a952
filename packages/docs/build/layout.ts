import { type Html, html, render, trusted } from "./html.ts";
import { type NavigationGroup, navigationList } from "./navigation.ts";
import { type Page, linkFrom } from "./page.ts";

/** Only files of the site itself may be loaded; the browser refuses everything else. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The mark: a circle with the line through it, as on a ship's hull. */
const MARK = trusted(
  '<svg class="brand-mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true"><circle cx="16" cy="16" r="9.5" fill="none" stroke="currentColor" stroke-width="3"/><path d="M1 16h30" stroke="currentColor" stroke-width="3"/></svg>',
);

/** A page in its frame, as a file of the site. */
export function layout(page: Page, navigation: readonly NavigationGroup[]): string {
  const to = (path: string): string => linkFrom(page.path, path);
  const title = page.path === "index.html" ? "Plimsoll" : `${page.title} · Plimsoll`;
  return render(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <meta name="description" content="${page.summary}." />
          <link rel="icon" href="${to("assets/mark.svg")}" type="image/svg+xml" />
          <link rel="stylesheet" href="${to("assets/site.css")}" />
          <link rel="alternate" type="text/markdown" href="${to(page.markdown.path)}" />
          <script src="${to("assets/search.js")}" defer></script>
          <script src="${to("assets/copy.js")}" defer></script>
        </head>
        <body>
          <a class="skip" href="#main">Skip to the content</a>
          <header>
            <a class="brand" href="${to("index.html")}">${MARK} Plimsoll</a>
            <search>
              <input
                id="query"
                type="search"
                aria-label="Search"
                placeholder="Search actions, parameters, error codes"
                autocomplete="off"
                spellcheck="false"
                aria-keyshortcuts="/"
              />
              <kbd aria-hidden="true">/</kbd>
              <p class="sr-only" role="status" id="found"></p>
              <ul id="results" aria-label="Search results" hidden></ul>
            </search>
            <button class="menu" type="button" popovertarget="nav">Menu</button>
          </header>
          <div class="frame">
            <nav id="nav" aria-label="Site" popover>${navigationList(navigation, page.path)}</nav>
            <main id="main" tabindex="-1">
              <article>${page.body}</article>
              <footer>
                <p>
                  Plimsoll, Apache-2.0. This page loads nothing from any other machine.
                  <a href="${to(page.markdown.path)}">Read it as Markdown</a>.
                </p>
              </footer>
            </main>
            ${contents(page)}
          </div>
        </body>
      </html> `,
  );
}

function contents({ contents: list }: Page): Html | undefined {
  if (list.length < 2) return undefined;
  return html`<nav class="contents" aria-labelledby="contents-title">
    <p id="contents-title" class="group">On this page</p>
    <ul>
      ${list.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `)}
    </ul>
  </nav> `;
}
