import type { ReportModel } from "../model/report-model.js";
import type { ReportTexts } from "../texts/report-texts.js";

/** Everything that a section is made of. */
export interface Page {
  /** Data of the report. */
  readonly model: ReportModel;
  /** Texts of its language. */
  readonly texts: ReportTexts;
  /** True if every row is shown. */
  readonly full: boolean;
}
