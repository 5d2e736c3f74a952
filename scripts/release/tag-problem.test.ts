import { expect, test } from "vitest";

import { tagProblem } from "./tag-problem.js";

test("a tag that is the version, with nothing waiting, is published", () => {
  expect(tagProblem("v0.1.0", { version: "0.1.0", waiting: 0 })).toBeUndefined();
});

test("a tag of another version is refused with what to do", () => {
  expect(tagProblem("v0.2.0", { version: "0.1.0", waiting: 0 })).toContain(
    "is not the version 0.1.0: run pnpm changeset",
  );
});

test("a tag is refused while described changes wait", () => {
  expect(tagProblem("v0.1.0", { version: "0.1.0", waiting: 3 })).toContain("3 described changes");
});
