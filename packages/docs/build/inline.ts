import { Marked, type RendererObject } from "marked";

/** HTML in a text of the specs is shown, not obeyed. */
const renderer: RendererObject = { html: ({ text }) => escapeHtml(text) };
const marked = new Marked({ renderer });

/** One or more paragraphs of Markdown as HTML. */
export function paragraphs(source: string): string {
  return marked.parse(source, { async: false });
}

/** One line of Markdown as HTML, without a paragraph around it. */
export function inline(source: string): string {
  return marked.parseInline(source, { async: false });
}

/** A long name as HTML that may break between the words of `DescribeAssetImageList` and after dots. */
export function breakable(name: string): string {
  return escapeHtml(name).replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=\.)/g, "<wbr>");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
