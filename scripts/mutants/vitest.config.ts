import base from "../../vitest.config.ts";

/** The tests of one area: `scripts/mutants.ts` says which. */
const tests = process.env["MUTANTS_TESTS"] ?? "none";

export default {
  ...base,
  test: { ...base.test, projects: undefined, include: [tests], reporters: [], testTimeout: 60_000 },
};
