import type { ReportTexts } from "../texts/report-texts.js";
import type { UiTexts } from "../texts/ui-texts.js";
import type { PageSource } from "./page-data.js";

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
