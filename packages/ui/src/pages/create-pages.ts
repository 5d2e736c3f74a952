import { type Html, html, plain, render } from "../html/html.js";
import type { ReportLanguage } from "../texts/report-texts.js";
import { TEXTS } from "../texts/texts.js";
import { UI_TEXTS } from "../texts/ui-texts.js";
import { accountsPage } from "./accounts-page.js";
import { exceptionsPage } from "./exceptions-page.js";
import { accountFilter, filterValue } from "./filters.js";
import { type GuardOptions, guard } from "./guard.js";
import { Hono } from "./hono.js";
import { imagePage } from "./image-page.js";
import { PAGE_POLICY, layout } from "./layout.js";
import { overviewPage } from "./overview-page.js";
import type { PageContent } from "./page-content.js";
import type { PageContext } from "./page-context.js";
import type { PageSource } from "./page-data.js";
import type { PageTable } from "./page-table.js";
import { notFoundPage, searchOf, searchPage } from "./search-page.js";
import { vulnerabilityPage } from "./vulnerability-page.js";

/** A fault, for those who look at a page. */
export interface PageProblem {
  /** Stable word for programs. */
  readonly code: string;
  /** The fault, its place, and what to do next. */
  readonly text: string;
}

/** Options of {@link createPages}. */
export interface PagesOptions extends GuardOptions {
  /** Reads the data. */
  readonly source: PageSource;
  /** Language of the texts; data stays as it is. @default "en" */
  readonly language?: ReportLanguage | undefined;
  /** Says what an error of the source means; nothing for a bug. */
  readonly explain: (error: unknown) => PageProblem | undefined;
  /** Called with unexpected errors. */
  readonly onBug: (error: unknown) => void;
  /**
   * Answers what is not a page, such as `/metrics` or `/healthz`: it is asked first, and for that nobody needs the token. Nothing for
   * a page. @default every address is a page
   */
  readonly before?: ((request: Request) => Promise<Response | undefined>) | undefined;
}

/** Headers of every answer, refusals and failures as well. */
const HEADERS = [
  ["content-security-policy", PAGE_POLICY],
  ["cache-control", "no-store"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["referrer-policy", "no-referrer"],
  ["x-content-type-options", "nosniff"],
] as const;

/**
 * Makes the pages as a function from a request to its answer. They read, they work without script, and they ask nobody for anything.
 *
 * @param options - See {@link PagesOptions}.
 */
export function createPages(options: PagesOptions): (request: Request) => Promise<Response> {
  const { source, explain, onBug, before } = options;
  const words = wordsOf(options);
  const app = new Hono();
  app.use(guard(options));
  const answer = (build: (context: PageContext) => Promise<PageContent>) => {
    return async (request: Request): Promise<Response> => {
      const context = await contextOf(source, request, words);
      return respond(context, await build(context));
    };
  };
  const routes: Readonly<Record<string, (context: PageContext) => Promise<PageContent>>> = {
    "/": overviewPage,
    "/image": imagePage,
    "/accounts": accountsPage,
    "/exceptions": exceptionsPage,
  };
  for (const [path, build] of Object.entries(routes)) app.get(path, ({ req }) => answer(build)(req.raw));
  app.get("/v/:id{.+}", ({ req }) => answer((context) => vulnerabilityPage(context, req.param("id")))(req.raw));
  app.get("/search", async (context) => {
    const id = searchOf(new URL(context.req.url));
    // An ID of a finding has one page; everything else is a part of a name.
    if (id !== "" && (await source.vulnerability(id, await source.accounts())) !== undefined)
      return context.redirect(`/v/${encodeURIComponent(id)}`, 303);
    return answer(searchPage)(context.req.raw);
  });
  app.notFound(({ req }) => answer(async (context) => notFoundPage(context))(req.raw));
  app.onError((error, context) => {
    const problem = explain(error);
    if (problem === undefined) onBug(error);
    const { code, text } = problem ?? {
      code: "InternalError",
      text: "this is a bug in plimsoll; its terminal says more. Please report it.",
    };
    return context.html(
      render(layout({ ...words, title: code, search: "", body: html`<p class="lead warn">${plain(text, 1000)}</p>` })),
      problem === undefined ? 500 : 503,
    );
  });
  return async (request) => {
    const other = await before?.(request);
    if (other !== undefined) return other;
    const response = await app.fetch(request);
    for (const [name, value] of HEADERS) response.headers.set(name, value);
    return response;
  };
}

function wordsOf({ language = "en" }: PagesOptions): Pick<PageContext, "texts" | "ui"> {
  return { texts: TEXTS[language], ui: UI_TEXTS[language] };
}

async function contextOf(
  source: PageSource,
  request: Request,
  words: Pick<PageContext, "texts" | "ui">,
): Promise<PageContext> {
  const accounts = await source.accounts();
  const context = { ...words, source, url: new URL(request.url), accounts, wanted: accounts };
  const account = filterValue(context, accountFilter(context));
  return { ...context, wanted: account === undefined ? accounts : [account] };
}

async function respond(context: PageContext, content: PageContent): Promise<Response> {
  const { parts, status = 200 } = content;
  const csv = context.url.searchParams.get("csv");
  const table = parts.find((part): part is PageTable => "csv" in part && part.id === csv);
  if (table !== undefined) return csvResponse(table);
  const shown: Html[] = [];
  for (const part of parts) shown.push("csv" in part ? await part.show(context) : part);
  const page = layout({ ...context, ...content, search: searchOf(context.url), body: html`${shown}` });
  return new Response(render(page), { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

function csvResponse({ id, csv }: PageTable): Response {
  const pieces = csv();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    // Whoever asked has gone: the rows that are left are not read.
    async cancel() {
      await pieces.return();
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="plimsoll-${id}.csv"`,
    },
  });
}
