import { notices } from "@plimsoll/notices";
import { type RolldownOptions, defineConfig } from "rolldown";

const common: RolldownOptions = { platform: "node", transform: { target: "es2023" } };
/** Both builds write into one folder. */
const thirdParty = notices();
const minify = { compress: true, mangle: true } as const;

/**
 * The report, the pages over a store, and the part of ECharts that draws its charts in a file that imports nothing, so that whoever bundles this package can
 * take it as it is. It is loaded when a chart is drawn.
 */
export default defineConfig([
  {
    ...common,
    input: { index: "src/index.ts", pages: "src/pages.ts" },
    external: [/^@plimsoll\//],
    plugins: [
      thirdParty,
      {
        name: "charts-apart",
        resolveId: (source) => (source === "./echarts.js" ? { id: source, external: true } : null),
      },
    ],
    output: { dir: "dist", format: "esm", cleanDir: true, chunkFileNames: "[name].js", minify },
  },
  {
    ...common,
    input: { echarts: "src/charts/echarts.js" },
    plugins: [thirdParty],
    output: { dir: "dist", format: "esm", minify },
  },
]);
