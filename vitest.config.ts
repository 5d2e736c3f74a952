import { availableParallelism } from "node:os";

import { configDefaults, defineConfig } from "vitest/config";

/**
 * Tests run on the source of every package, not on its build. Node applies these to `require` as well, so `import` among
 * them would break CommonJS packages.
 */
const conditions = ["@plimsoll/source", "node"];

/** Set by scripts/check.ts, which adds up what the runners report. */
const report = process.env["VITEST_REPORT"];

/** Tests that look at how modules are loaded for the first time, or at the memory of their process: each of these files has one of its own. */
const APART = [
  "packages/client/src/pagination/identity-set.test.ts",
  "packages/core/src/admission/memory.test.ts",
  "packages/mock/src/gateway/{action-rules,handler-table}.test.ts",
  "packages/mock/src/mock/{first-request,fuzz,memory}.test.ts",
];

const TESTS = [
  "packages/{types,validators,client,core,mock,recorder,import,store,fleet,ui,cli,client-adapters,postgres-server,notices,bench}/{src,generator,examples}/**/*.test.ts",
  "{specs/{lint,reader},scripts}/**/*.test.ts",
];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    projects: [
      // Loading modules again for every file takes longer than the tests of most files.
      {
        extends: true,
        test: { name: "shared", include: TESTS, exclude: [...configDefaults.exclude, ...APART], isolate: false },
      },
      { extends: true, test: { name: "apart", include: APART } },
    ],
    setupFiles: ["./scripts/fail-on-console.ts", "./scripts/test-limits.ts"],
    // Threads close file descriptors that a stream has closed before them, which can be those of other tests.
    pool: "forks",
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    // Many tests wait for a server or a process, so that more workers than cores keep the cores busy.
    maxWorkers: availableParallelism() * 2,
    // Milliseconds in which the workers end.
    teardownTimeout: 60_000,
  },
});
