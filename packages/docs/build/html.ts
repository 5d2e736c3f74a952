/** Text that is HTML already. Only {@link html} and {@link trusted} make it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value in a template: text is escaped, HTML is kept, a list is joined, `undefined` and `false` are omitted. */
export type Fragment = Html | string | number | false | undefined | readonly Fragment[];

/**
 * Builds HTML from a template; every value is escaped unless it is {@link Html}. The template's own indentation is left
 * out, that of the values is kept: it may be source code.
 */
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
  return escape(String(fragment));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A long name with places at which it may break: between the words of `DescribeAssetImageList` and after dots. */
export function breakable(name: string): Html {
  return trusted(escape(name).replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=\.)/g, "<wbr>"));
}
