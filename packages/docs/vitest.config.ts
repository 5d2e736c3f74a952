import { defineConfig } from "vitest/config";

/** Set by scripts/check.ts, which adds up what the runners report. */
const report = process.env["VITEST_REPORT"];

export default defineConfig({
  test: {
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    setupFiles: ["../../scripts/fail-on-console.ts"],
    projects: [
      { extends: true, test: { name: "unit", include: ["build/**/*.test.ts"] } },
      // One browser and two copies of Redoc: slower than a unit test, and on CI slower again.
      {
        extends: true,
        test: { name: "site", include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});
