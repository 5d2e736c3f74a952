import path from "node:path";
import type { Html } from "./html.ts";

/** An entry of the search. */
export interface SearchEntry {
  /** Where it leads: path in the site and anchor. */
  readonly href: string;
  /** Title: an action, a parameter, an error code, a heading. */
  readonly title: string;
  readonly kind: "action" | "code" | "field" | "page" | "parameter" | "section";
  /** Title of the page or section that contains it, for the line below the title. */
  readonly context: string;
  /** Text. */
  readonly text: string;
}

/** One page of the site. */
export interface Page {
  /** Path in the site, `api/tcss/DescribeAssetImageList.html`. */
  readonly path: string;
  readonly title: string;
  /** Subject of the page, in one sentence without markup. */
  readonly summary: string;
  /** The page without its frame. */
  readonly body: Html;
  /** Sections, for the list beside the page. */
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  /** The page as Markdown. */
  readonly markdown: { readonly path: string; readonly text: string };
  readonly search: readonly SearchEntry[];
}

/** A link from one page of the site to another that works wherever the site lies, on a server or on the disk. */
export function linkFrom(from: string, to: string): string {
  return path.posix.relative(path.posix.dirname(from), to);
}
