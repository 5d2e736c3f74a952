import { defineConfig } from "vitest/config";

import { matrixReporter } from "./src/matrix/reporter.js";

// Tests run on the source of every package; only the test of the packed packages uses what was built. Vitest hands the
// conditions to Node, which applies them to `require` as well: `import` among them would break CommonJS packages.
const conditions = ["@plimsoll/source", "node"];

/** Set by scripts/check.ts, which adds up what the runners report. */
const report = process.env["VITEST_REPORT"];
const matrix = matrixReporter({ markdownPath: process.env["PLIMSOLL_MATRIX"] });

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["src/**/*.test.ts"],
    setupFiles: ["../../scripts/fail-on-console.ts", "../../scripts/test-limits.ts"],
    pool: "threads",
    // CommonJS packages are imported as Node does it, which is also what TypeScript checks.
    deps: { interopDefault: false },
    reporters: report === undefined ? ["default", matrix] : ["default", ["json", { outputFile: report }], matrix],
    // By default one core is left to other work; on two cores that is half of the machine.
    maxWorkers: "100%",
  },
});
