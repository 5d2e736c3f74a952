import { Marked, type RendererObject, type Tokens } from "marked";
import { codeBlock } from "./highlight.ts";
import { type Html, html, render, trusted } from "./html.ts";
import { slug } from "./slug.ts";

/** A part of a document that begins with a heading, or what comes before the first one. */
export interface Section {
  /** Anchor of the heading; empty before the first one. */
  readonly id: string;
  readonly title: string;
  /** 2 for a section, 3 for a part of it. */
  readonly depth: number;
  /** Its text without markup, for the search. */
  readonly text: string;
}

/** A document as HTML, with its sections. */
export interface MarkdownDocument {
  readonly body: Html;
  readonly sections: readonly Section[];
}

/** Surroundings of a document that its links depend on. */
export interface Surroundings {
  /** The link to use for a link of the document. @default links to `.md` files lead to the pages beside them */
  readonly link?: (href: string) => string;
  /** The HTML of a picture of the document. @default an `img` element */
  readonly picture?: (file: string, alternative: string) => Html;
}

/** Turns a document into HTML. HTML in it is shown, not obeyed. */
export function markdownDocument(source: string, surroundings: Surroundings = {}): MarkdownDocument {
  const marked = new Marked({ renderer: rendererWith(surroundings) });
  return { body: trusted(marked.parse(source, { async: false })), sections: sectionsOf(marked, source) };
}

const plain = new Marked({ renderer: rendererWith({}) });

/** One or more paragraphs as HTML. */
export function markdown(source: string): Html {
  return trusted(plain.parse(source, { async: false }));
}

/** One line as HTML, without a paragraph around it. */
export function inlineMarkdown(source: string): Html {
  return trusted(plain.parseInline(source, { async: false }));
}

/** The page that is made of a Markdown file. */
export function pageOf(href: string): string {
  return /^[a-z]+:/.test(href) ? href : href.replace(/\.md(?=$|#)/, ".html");
}

function rendererWith({ link = pageOf, picture = imageElement }: Surroundings): RendererObject {
  return {
    html: ({ text }) => render(text),
    code: ({ text, lang }) => render(codeBlock(text, lang?.split(" ")[0] ?? "text")),
    heading({ tokens, depth, text }) {
      const inner = trusted(this.parser.parseInline(tokens));
      return `${heading(depth, slug(text), inner).text}\n`;
    },
    link({ href, tokens }) {
      return render(html`<a href="${link(href)}">${trusted(this.parser.parseInline(tokens))}</a>`);
    },
    image: ({ href, text }) => render(picture(href, text)),
    table(token) {
      const row = (cells: readonly Tokens.TableCell[], tag: "td" | "th"): Html =>
        html`<tr>
          ${cells.map((cell) => trusted(`<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`))}
        </tr>`;
      return render(
        html`<div class="scroll">
          <table>
            <thead>
              ${row(token.header, "th")}
            </thead>
            <tbody>
              ${token.rows.map((cells) => row(cells, "td"))}
            </tbody>
          </table>
        </div>`,
      );
    },
  };
}

function imageElement(file: string, alternative: string): Html {
  return html`<img src="${file}" alt="${alternative}" />`;
}

/** A heading that can be linked to. */
export function heading(depth: number, id: string, title: Html | string): Html {
  const link = html`<a class="anchor" href="#${id}" aria-label="Link to this section">#</a>`;
  return html`${trusted(`<h${depth}`)} id="${id}">${title} ${link}${trusted(`</h${depth}>`)}`;
}

function sectionsOf(marked: Marked, source: string): Section[] {
  const sections: Section[] = [{ id: "", title: "", depth: 1, text: "" }];
  for (const token of marked.lexer(source)) {
    if (token.type === "heading") {
      const { text, depth } = token;
      sections.push({ id: slug(String(text)), title: withoutMarks(String(text)), depth: Number(depth), text: "" });
    } else {
      const last = sections.at(-1);
      if (last !== undefined)
        sections.splice(-1, 1, { ...last, text: `${last.text} ${withoutMarks(token.raw)}`.trim() });
    }
  }
  return sections;
}

/** Markdown without the marks: fences, rules, bullets, backquotes, stars and the targets of links. */
export function withoutMarks(source: string): string {
  return source
    .replaceAll(/^(?:```.*|[|:\s-]+)$/gm, "")
    .replaceAll(/^\s*(?:[-*]|\d+\.)\s+/gm, "")
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*|#]+/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
