import { cleanLine, cutText } from "@plimsoll/core/formats";

/** Text that is HTML already. Only {@link html} and {@link trusted} make it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value in a template: text is escaped, HTML is kept, a list is joined, `undefined` and `false` are left out. */
export type Fragment = Html | string | number | false | undefined | readonly Fragment[];

/** Builds HTML from a template; every value is escaped unless it is {@link Html}. Indentation of the template is left out. */
export function html(strings: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  const raw = strings.map((text) => text.replaceAll(/\n\s*/g, "\n"));
  return new Html(String.raw({ raw }, ...values.map((value) => render(value))));
}

/** Takes text as HTML without escaping it. For text of our own making only. */
export function trusted(text: string): Html {
  return new Html(text);
}

/** The HTML of a fragment. */
export function render(fragment: Fragment): string {
  if (fragment instanceof Html) return fragment.text;
  if (fragment === undefined || fragment === false) return "";
  if (typeof fragment === "object") return fragment.map((item) => render(item)).join("");
  return escapeHtml(String(fragment));
}

/** Longest text of others in a report, in UTF-16 code units. */
const MAX_TEXT = 160;

/**
 * Text of others: in one line, without characters that change the order in which it is shown, cut where it is long. What is still
 * written from right to left stays within its own place.
 */
export function foreign(text: string): Html {
  const breakable = escapeHtml(plain(text)).replaceAll(/(?<=[\w.])[/:@_-](?=\w)/g, "$&<wbr>");
  return trusted(`<bdi>${breakable}</bdi>`);
}

/** Marks above and below a character beyond the fourth: no script needs so many, and a pile of them covers what stands around it. */
const PILED = /(?<=[\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gu;

/** The same as text, for attributes and charts. */
export function plain(text: string, maxLength: number = MAX_TEXT): string {
  return cutText(cleanLine(text).replace(PILED, ""), maxLength);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text in which no character is markup, for content and for attributes in quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
