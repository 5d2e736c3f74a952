// The report: a model, and the file that is made of it.
export { type RenderReportOptions, renderReport } from "./report/render-report.js";
export { renderMarkdown } from "./report/render-markdown.js";
export { REPORT_LANGUAGES, type ReportLanguage } from "./texts/report-texts.js";
export {
  REPORT_SEVERITIES,
  type ReportChanges,
  type ReportCounts,
  type ReportException,
  type ReportImage,
  type ReportLicenses,
  type ReportModel,
  type ReportPool,
  type ReportRepository,
  type ReportSchedule,
  type ReportSeverity,
  type ReportSource,
  type ReportUpgrade,
  type ReportVerdict,
  type RepositoryChange,
  type TrendPoint,
} from "./model/report-model.js";
