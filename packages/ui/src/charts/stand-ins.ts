import { REPORT_SEVERITIES, type ReportSeverity } from "../model/report-model.js";

/** Kinds of colors that a chart has beside those of severities. */
type Role = "ink" | "line" | "paper" | "quiet";

const ROLES = ["ink", "quiet", "line", "paper"] as const;

/** ECharts calculates with colors, so it gets stand-ins: the page puts its own colors in their places, light or dark. */
const NAMES = [...REPORT_SEVERITIES, ...REPORT_SEVERITIES.map((severity) => `on-${severity}` as const), ...ROLES];

/** The stand-in of a color. */
export function standIn(name: ReportSeverity | Role | `on-${ReportSeverity}`): string {
  return `#0${(NAMES.indexOf(name) + 1).toString(16).padStart(2, "0")}0a1`;
}

/** Each stand-in with the color of the page that it means. */
export const STAND_INS: ReadonlyMap<string, string> = new Map(
  NAMES.map((name) => [standIn(name), `var(--${name})`] as const),
);
