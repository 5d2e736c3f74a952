// The pages over a store: read-only, for a browser on the same machine.
export { type PageProblem, type PagesOptions, createPages } from "./pages/create-pages.js";
export { type ServePagesOptions, type ServedPages, servePages } from "./pages/serve-pages.js";
export type { GuardOptions } from "./pages/guard.js";
export type {
  ExceptionsData,
  FindingRow,
  FindingRule,
  GateVerdict,
  ImageData,
  ImageGate,
  ImagePackage,
  ImagePlace,
  ImageRow,
  ImageRule,
  OverviewData,
  PageSource,
  PolicyExceptionText,
  VulnerabilityData,
} from "./pages/page-data.js";
