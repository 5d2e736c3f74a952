// The types of ECharts need those of a browser and do not pass the checks of this repository: echarts.d.ts holds what is used of them.
import { BarChart, TreemapChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, TreemapChart, GridComponent, LabelLayout, SVGRenderer]);

/** @type {import("./echarts.js").createChart} */
export function createChart(width, height) {
  return init(null, null, { renderer: "svg", ssr: true, width, height });
}
