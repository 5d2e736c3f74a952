import { REPORT_SEVERITIES, type ReportSeverity } from "../model/report-model.js";

/** Colors of one severity: of its areas, and of text on them. */
export interface SeverityColors {
  /** Color of the area, `#7d0f2b`. */
  readonly area: string;
  /** Color of text on the area. */
  readonly text: string;
}

/** Grounds that charts and tables stand on. */
export const GROUNDS = { light: ["#ffffff", "#f6f8fa"], dark: ["#0f161d", "#151e27"] } as const;

const WHITE = "#ffffff";
const BLACK = "#000000";

/**
 * Colors of severities. Chosen by search: each has a contrast of 3 or more against its grounds (WCAG 2.2, 1.4.11), and any two
 * differ by 15 or more in CIEDE2000, also for people without one of the three kinds of cones.
 */
export const PALETTE: Readonly<Record<"dark" | "light", Readonly<Record<ReportSeverity, SeverityColors>>>> = {
  light: {
    critical: { area: "#7d0f2b", text: WHITE },
    high: { area: "#c93f10", text: WHITE },
    medium: { area: "#a88d2b", text: BLACK },
    low: { area: "#3a94cf", text: BLACK },
    none: { area: "#5f6f7a", text: WHITE },
    unknown: { area: "#533c92", text: WHITE },
  },
  dark: {
    critical: { area: "#d31c46", text: WHITE },
    high: { area: "#fa933b", text: BLACK },
    medium: { area: "#f4e3a5", text: BLACK },
    low: { area: "#58c4f5", text: BLACK },
    none: { area: "#95a3ab", text: BLACK },
    unknown: { area: "#7d62c4", text: WHITE },
  },
};

/** Declarations of the colors as properties of a style sheet, each a pair of light and dark. */
export function paletteProperties(): string {
  return REPORT_SEVERITIES.map((severity) => {
    const [light, dark] = [PALETTE.light[severity], PALETTE.dark[severity]];
    return `--${severity}: light-dark(${light.area}, ${dark.area}); --on-${severity}: light-dark(${light.text}, ${dark.text});`;
  }).join("\n");
}
