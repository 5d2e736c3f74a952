import { type Chart, type ChartOption, createChart } from "./echarts.js";

/** Size of a drawing in its own units, which are pixels where it is shown at its full width. */
export interface Size {
  /** Width. */
  readonly width: number;
  /** Height. */
  readonly height: number;
}

/**
 * Draws a chart without a browser.
 *
 * @param options - The option of ECharts, or a function that is given the chart, to look at a first drawing before the last.
 * @returns the drawing as ECharts writes it.
 */
export function draw({ width, height }: Size, options: ChartOption | DrawAgain): string {
  const chart = createChart(width, height);
  try {
    chart.setOption({ animation: false, ...(isFunction(options) ? options(chart) : options) });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** Gives the last option of a chart. */
type DrawAgain = (chart: Chart) => ChartOption;

function isFunction(options: ChartOption | DrawAgain): options is DrawAgain {
  return typeof options === "function";
}
