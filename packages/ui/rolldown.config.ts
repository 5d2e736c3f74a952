import { defineConfig } from "rolldown";

/** The report, the pages over a store, and the charts with the part of ECharts that draws them, which are loaded when a chart is drawn. */
export default defineConfig({
  input: { index: "src/index.ts", pages: "src/pages.ts" },
  platform: "node",
  external: [/^@plimsoll\//],
  transform: { target: "es2023" },
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    minify: { compress: true, mangle: true },
    chunkFileNames: "[name].js",
    codeSplitting: { groups: [{ name: "charts", test: /\/charts\/(?!palette)|\/(?:echarts|zrender|tslib)\// }] },
  },
});
