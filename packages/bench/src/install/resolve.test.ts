import { expect, test } from "vitest";

import { manifestOf, manifestOfInstalled } from "./resolve.ts";

test("a package that is not installed has no manifest, and a message where it must have one", () => {
  expect(manifestOf("not-a-package")).toBeUndefined();
  expect(() => manifestOfInstalled("not-a-package")).toThrow("not-a-package is not installed");
});

test("a package that the bench depends on has one", () => {
  expect(manifestOf("vitest")).toMatch(/vitest.package\.json$/);
});
