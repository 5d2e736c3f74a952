import type { Html } from "../html/html.js";
import type { ReportTexts } from "../texts/report-texts.js";
import type { UiTexts } from "../texts/ui-texts.js";
import type { PageSource } from "./page-data.js";
import type { PageTable } from "./page-table.js";

/** Everything that a page is made of. */
export interface PageContext {
  /** Reads the data. */
  readonly source: PageSource;
  /** Address of the page; its query has the filters. */
  readonly url: URL;
  /** Texts that pages share with the report. */
  readonly texts: ReportTexts;
  /** Texts of the pages alone. */
  readonly ui: UiTexts;
  /** Names of all accounts. */
  readonly accounts: readonly string[];
  /** Accounts that the filter of the page leaves. */
  readonly wanted: readonly string[];
}

/** One page: parts in their order. */
export interface PageContent {
  /** Heading and title. */
  readonly title: string;
  /** Page of the menu that it belongs to. */
  readonly menu?: MenuId;
  /** Status of the answer. @default 200 */
  readonly status?: 200 | 404;
  /** Line above the heading. */
  readonly kicker?: Html | string;
  /** Text and tables. */
  readonly parts: readonly (Html | PageTable)[];
}

/** Pages of the menu. */
export const MENU = ["overview", "accounts", "exceptions"] as const;

/** A page of the menu. */
export type MenuId = (typeof MENU)[number];
