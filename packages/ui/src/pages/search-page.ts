import { foreign, html, plain } from "../html/html.js";
import { imageLink } from "./links.js";
import type { PageContent } from "./page-content.js";
import type { PageContext } from "./page-context.js";
import type { ImageRow } from "./page-data.js";
import { pageTable } from "./page-table.js";

/** Images that a search shows. */
const MAX_FOUND = 100;

/** Longest text that is searched for, in UTF-16 code units. */
const MAX_SEARCH = 200;

/** The text that a page is asked to search for. */
export function searchOf(url: URL): string {
  return (url.searchParams.get("q") ?? "").trim().slice(0, MAX_SEARCH);
}

/** Images by name or ID. An ID of a finding leads to its page instead, which the routes do. */
export async function searchPage(context: PageContext): Promise<PageContent> {
  const { source, ui, texts, url } = context;
  const text = searchOf(url);
  // One more tells whether there are more.
  const found = text === "" ? [] : await source.findImages(text, MAX_FOUND + 1);
  const rows = found.slice(0, MAX_FOUND);
  return {
    title: ui.found(plain(text, 60)),
    parts: [
      pageTable<Pick<ImageRow, "account" | "identity" | "name">>({
        id: "images",
        title: texts.columns.images,
        rows,
        cut: rows.length < found.length ? ui.firstFound : undefined,
        columns: [
          { name: "image", kind: "name", heading: texts.columns.image, cell: imageLink, value: ({ name }) => name },
          {
            name: "account",
            kind: "name",
            heading: texts.columns.account,
            cell: ({ account }) => foreign(account),
            value: ({ account }) => account,
          },
          {
            name: "id",
            kind: "name",
            heading: "ID",
            cell: ({ identity }) => foreign(identity),
            value: ({ identity }) => identity,
          },
        ],
      }),
    ],
  };
}

/** Says that there is nothing. */
export function notFoundPage({ ui }: Pick<PageContext, "ui">, text?: string): PageContent {
  return {
    title: ui.notFound,
    status: 404,
    parts: [
      html`<p class="lead">${text}</p>
        <p class="lead">${ui.notFoundHint}</p>`,
    ],
  };
}
