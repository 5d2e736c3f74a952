import type { ReportSeverity } from "../model/report-model.js";
import type { TrendDay } from "../model/trend-days.js";
import type { ReportTexts } from "../texts/report-texts.js";
import { shown } from "../texts/texts.js";
import { type Size, draw } from "./draw.js";
import { STAND_INS, standIn } from "./stand-ins.js";
import { tidySvg } from "./tidy-svg.js";

/** Words of a chart. */
export interface ChartWords {
  /** Begins every ID in the drawing. */
  readonly prefix: string;
  /** Name of the chart. */
  readonly title: string;
  /** One sentence that says what the chart shows. */
  readonly description: string;
  /** Texts of the language. */
  readonly texts: ReportTexts;
}

/** Days and the severities of them that a chart shows. */
export interface Trend {
  /** The days, without a gap. */
  readonly days: readonly TrendDay[];
  /** Severities, the worst first. */
  readonly severities: readonly ReportSeverity[];
}

/**
 * Draws a bar for each day, its parts stacked by severity with the worst at the bottom. A day that was not read has no bar; a day
 * without a finding has a place and no height.
 */
export function trendChart(
  { days, severities }: Trend,
  size: Size,
  { prefix, title, description, texts }: ChartWords,
): string {
  const used = severities.filter((severity) => days.some(({ open }) => (open?.[severity] ?? 0) > 0));
  const axis = { color: standIn("quiet"), fontSize: 12 };
  const svg = draw(size, {
    grid: { left: 4, right: 4, top: 8, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: {
      type: "category",
      data: days.map(({ day }) => day),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: standIn("quiet") } },
      axisLabel: { ...axis, interval: everyNth(days.length, size.width), hideOverlap: true, formatter: shortDay },
    },
    yAxis: {
      type: "value",
      minInterval: 1,
      splitNumber: 4,
      axisLabel: { ...axis, formatter: compact },
      splitLine: { lineStyle: { color: standIn("line") } },
    },
    series: used.map((severity) => ({
      type: "bar",
      stack: "open",
      barCategoryGap: "18%",
      barMaxWidth: 36,
      itemStyle: { color: standIn(severity) },
      data: days.map(({ open }) => open?.[severity] ?? null),
    })),
  });
  return tidySvg(svg, {
    prefix,
    ...size,
    title,
    description,
    colors: STAND_INS,
    titleOf: (series, item) => {
      const [severity, day] = [used[series], days[item]];
      if (severity === undefined || day?.open === undefined) return undefined;
      return `${day.day}: ${texts.severities[severity]} ${shown(day.open[severity])}`;
    },
  });
}

/** Labels that fit: one for each 64 units. */
function everyNth(days: number, width: number): number {
  return Math.max(0, Math.ceil(days / Math.floor(width / 64)) - 1);
}

/** `2026-11-27` as `11-27`. */
function shortDay(day: string): string {
  return day.slice(5);
}

const COMPACT = new Intl.NumberFormat("en-US", { notation: "compact" });

/** 12,000 as `12K`. */
function compact(count: number): string {
  return COMPACT.format(count);
}
