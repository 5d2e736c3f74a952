import { escapeHtml } from "../html/html.js";

/** Words and names for a drawing. */
export interface DrawingOptions {
  /** Begins every ID in the drawing, so that several can stand in one page. */
  readonly prefix: string;
  /** Size in units of the drawing. */
  readonly width: number;
  /** The same. */
  readonly height: number;
  /** Name of the chart. */
  readonly title: string;
  /** One sentence that says what the chart shows. */
  readonly description: string;
  /** Stand-in colors of the drawing and the color of the page that each means, `var(--ink)`. */
  readonly colors: ReadonlyMap<string, string>;
  /** Text that is shown for an item of a series when somebody points at it. */
  readonly titleOf: (series: number, item: number) => string | undefined;
}

/**
 * Makes a drawing of ECharts fit for a page with a strict policy: no style sheet and no style attribute, colors that follow the page,
 * IDs of its own that are the same each time, a role, a name and a description.
 */
export function tidySvg(svg: string, options: DrawingOptions): string {
  const { prefix, width, height, title, description } = options;
  const inner = svg
    .replace(/^<svg[^>]*>/, "")
    .replace(/<\/svg>\s*$/, "")
    .replaceAll(/<style\b.*?<\/style>/gs, "")
    // Only what stands in tags is changed: between them is text of others.
    .replaceAll(/<[a-z][^>]*>/gi, (tag) => tidyTag(tag, options))
    .replaceAll(/<rect width="\d+" height="\d+" x="0" y="0" fill="none"><\/rect>/g, "")
    .replaceAll(/<defs >\s*<\/defs>|\n/g, "");
  return (
    `<svg class="chart ${prefix.split("-")[0]}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${prefix}-title ${prefix}-desc">` +
    `<title id="${prefix}-title">${escapeHtml(title)}</title><desc id="${prefix}-desc">${escapeHtml(description)}</desc>${inner}</svg>`
  );
}

function tidyTag(tag: string, { prefix, colors, titleOf }: DrawingOptions): string {
  const [, series, item] = /ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"/.exec(tag) ?? [];
  const title = series === undefined ? undefined : titleOf(Number(series), Number(item));
  const tidy = tag
    .replaceAll(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style))
    .replaceAll(/ class="[^"]*"| ecmeta_\w+="[^"]*"/g, "")
    .replaceAll(/\bzr\d+-/g, `${prefix}-`)
    .replaceAll(/#[0-9a-f]{6}\b/g, (color) => colors.get(color) ?? color)
    .replaceAll(/(\d\.\d)\d+/g, "$1");
  return title === undefined ? tidy : `${tidy}<title>${escapeHtml(title)}</title>`;
}

/** Declarations of a style attribute as attributes of their own; the family of the font is that of the page. */
function attributesOf(style: string): string {
  return style
    .split(";")
    .map((declaration) => /^\s*(font-size|font-weight):\s*(.*?)(?:px)?\s*$/.exec(declaration))
    .map((found) => (found === null ? "" : ` ${found[1]}="${found[2]}"`))
    .join("");
}
