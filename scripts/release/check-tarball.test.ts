import { expect, test } from "vitest";

import { fileProblems } from "./check-tarball.js";

const whole = ["LICENSE", "README.md", "package.json", "dist/index.js", "dist/index.d.ts"];

test("a tarball with license, README and build is right", () => {
  expect(fileProblems(whole)).toEqual([]);
});

test.each(["LICENSE", "README.md", "package.json"])("a tarball without %s is not published", (file) => {
  expect(fileProblems(whole.filter((other) => other !== file))).toEqual([`lacks ${file}`]);
});

test.each(["dist/a.test.js", "src/index.ts", "tsconfig.build.json", "turbo.json"])(
  "a tarball with %s is not published",
  (file) => {
    expect(fileProblems([...whole, file])).toEqual([`has ${file}, which nobody needs`]);
  },
);
