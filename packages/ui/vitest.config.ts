import { defineConfig } from "vitest/config";

/** Tests run on the source of every package, not on its build. */
const conditions = ["@plimsoll/source", "node"];

/** Set by scripts/check.ts, which adds up what the runners report. */
const report = process.env["VITEST_REPORT"];

/** The reports in a browser. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["browser/**/*.test.ts"],
    setupFiles: ["../../scripts/fail-on-console.ts", "../../scripts/test-limits.ts"],
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    // By default one core is left to other work; on two cores that is half of the machine.
    maxWorkers: "100%",
  },
});
