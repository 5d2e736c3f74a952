import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { type Html, html, trusted } from "./html.ts";
import { markdownDocument, pageOf } from "./markdown.ts";
import { type Page, linkFrom } from "./page.ts";

/** Folder of the guides. Every Markdown file in it becomes a page, generated ones in a folder of their own included. */
export const guidesFolder = fileURLToPath(new URL("../guides/", import.meta.url));

/** A guide, with its place in the navigation. */
export interface Guide {
  readonly head: FrontMatter;
  readonly page: Page;
}

/** The guides in the order of the navigation, and the pictures in them by their path in the site. */
export async function readGuides(): Promise<{
  readonly guides: readonly Guide[];
  readonly pictures: ReadonlyMap<string, string>;
}> {
  const names = (await readdir(guidesFolder, { recursive: true }))
    .map((name) => name.replaceAll(path.sep, "/"))
    .toSorted();
  const read = async (name: string): Promise<[string, string]> => [
    `guides/${name}`,
    await readFile(path.join(guidesFolder, name), "utf8"),
  ];
  const pictures = new Map(await Promise.all(names.filter((name) => name.endsWith(".svg")).map(read)));
  const sources = await Promise.all(names.filter((name) => name.endsWith(".md")).map(read));
  const guides = sources.map(([file, source]) => guideOf(file, source, pictures));
  return { guides: guides.toSorted((a, b) => a.head.order - b.head.order), pictures };
}

/** The first guide is the front page; it lies at the root, where a visitor arrives. */
function pathOf(file: string): string {
  return file === "guides/index.md" ? "index.html" : pageOf(file);
}

function guideOf(file: string, source: string, pictures: ReadonlyMap<string, string>): Guide {
  const { head, body } = readFrontMatter(file, source);
  const page = pathOf(file);
  const resolve = (href: string): string => path.posix.join(path.posix.dirname(file), href);
  const { body: content, sections } = markdownDocument(body, {
    link: (href) => {
      if (/^[a-z]+:|^#/.test(href)) return href;
      const [target = "", anchor] = resolve(href).split("#");
      return linkFrom(page, pathOf(target)) + (anchor === undefined ? "" : `#${anchor}`);
    },
    picture: (href, alternative) => picture(pictures.get(resolve(href)), alternative),
  });
  const search = sections.map(({ id, title, text }) => ({
    href: id === "" ? page : `${page}#${id}`,
    title: id === "" ? head.title : title,
    kind: id === "" ? ("page" as const) : ("section" as const),
    context: id === "" ? head.section : head.title,
    text: id === "" ? `${head.summary}. ${text}` : text,
  }));
  return {
    head,
    page: {
      path: page,
      title: head.title,
      summary: head.summary,
      contents: sections.filter(({ depth, id }) => depth === 2 && id !== "").map(({ id, title }) => ({ id, title })),
      markdown: { path: file, text: `# ${head.title}\n\n${head.summary}.\n\n${body}` },
      search,
      body: html`<h1>${head.title}</h1>
        <p class="lead">${head.summary}.</p>
        ${content}`,
    },
  };
}

/** A picture as part of the page, so that it takes the colors of the page. */
function picture(source: string | undefined, alternative: string): Html {
  if (source === undefined) throw new Error(`There is no picture for "${alternative}"`);
  return html`<span class="picture" role="img" aria-label="${alternative}">${trusted(source)}</span>`;
}
