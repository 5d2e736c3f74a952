import { defineConfig } from "vitest/config";

/** Set by scripts/check.ts, which adds up what the runners report. */
const report = process.env["VITEST_REPORT"];

/** The emulator runs from source, as in the tests of the other packages. */
const conditions = ["@plimsoll/source", "node"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    setupFiles: ["../../scripts/fail-on-console.ts", "../../scripts/test-limits.ts"],
    // By default one core is left to other work; on two cores that is half of the machine.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "unit", include: ["{build,src}/**/*.test.ts"] } },
      // The site is built before, by the script that runs them.
      { extends: true, test: { name: "site", include: ["test/**/*.test.ts"] } },
    ],
  },
});
