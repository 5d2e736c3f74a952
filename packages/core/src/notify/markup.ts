import type { Message } from "./message.js";

const encoder = new TextEncoder();

/** Signs of Markdown, HTML and mentions, which the products' Markdown has no escape for, and their look-alikes of full width. */
const MARKUP = /[\\`*{}[\]()#!|<>~@$&]|:\/\/|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/**
 * Text from outside for Markdown without escapes: signs that would make a link, an image, a tag or a mention are replaced by their look-alikes
 * of full width, `＠` for `@`. An underscore within a word stays.
 */
export function withoutMarkup(text: string): string {
  return text.replace(MARKUP, (found) =>
    found.replaceAll(/[^:]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfe_e0)),
  );
}

/** Number of bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** Lines of a list with how many are left out. */
export function listOf(lines: readonly string[], total: number): readonly string[] {
  return total > lines.length ? [...lines, `and ${total - lines.length} more`] : lines;
}

/**
 * Takes names from the end of a message's lists, the passing ones first, until what is made of it is small enough.
 *
 * @param make - Makes the text of a message.
 * @param maxBytes - Bytes in UTF-8 that it may have.
 */
export function fitted(message: Message, make: (message: Message) => string, maxBytes: number): string {
  for (let less = message; ;) {
    const text = make(less);
    if (bytesOf(text) <= maxBytes || less.failing.length + less.passing.length === 0) return text;
    less =
      less.passing.length > 0
        ? { ...less, passing: less.passing.slice(0, -1) }
        : { ...less, failing: less.failing.slice(0, -1) };
  }
}

/** A message in the Markdown that DingTalk and WeCom share: bold, quotes, lists, and links. */
export function markdownOf({ title, facts, failing, newlyFailing, passing, newlyPassing, link }: Message): string {
  const list = (heading: string, lines: readonly string[], total: number): readonly string[] =>
    total === 0
      ? []
      : ["", `**${heading}**`, "", ...listOf(lines.map(withoutMarkup), total).map((line) => `- ${line}`)];
  return [
    `### ${withoutMarkup(title)}`,
    "",
    ...facts.map((fact) => `> ${withoutMarkup(fact)}\n`),
    ...list("Newly failing", failing, newlyFailing),
    ...list("Newly passing", passing, newlyPassing),
    ...(link === undefined ? [] : ["", `[Open the run](${link})`]),
  ].join("\n");
}
