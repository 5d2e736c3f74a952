import { defineConfig } from "vitest/config";

const report = process.env["VITEST_REPORT"];

/** The built command as a process. The tests of its parts run with all others, from the root. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    setupFiles: ["../../scripts/test-limits.ts"],
    include: ["test/*.test.ts"],
    // By default one core is left to other work; on two cores that is half of the machine.
    maxWorkers: "100%",
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
  },
});
