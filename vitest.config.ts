import { defineConfig } from "vitest/config";

/**
 * Tests run on the source of every package, not on its build. Node applies these to `require` as well, so `import` among
 * them would break CommonJS packages.
 */
const conditions = ["@plimsoll/source", "node"];

/** Set by scripts/check.ts, which adds up what the runners report. */
const report = process.env["VITEST_REPORT"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: [
      "packages/{types,validators,client,core,mock,recorder,import,store,fleet,ui,cli,client-adapters,postgres-server,notices,bench}/{src,generator,examples}/**/*.test.ts",
      "{specs/{lint,reader},scripts}/**/*.test.ts",
    ],
    setupFiles: ["./scripts/fail-on-console.ts"],
    // Threads close file descriptors that a stream has closed before them, which can be those of other tests.
    pool: "forks",
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    // By default one core is left to other work; on two cores that is half of the machine.
    maxWorkers: "100%",
    // CI has two cores; a slow test there is not a wrong one.
    testTimeout: 40_000,
  },
});
