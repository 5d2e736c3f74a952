import { readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, test } from "vitest";

import { type NextVersion, changelogProblems, tryVersion } from "./try-version.js";

const ROOT = join(import.meta.dirname, "../..");

test("a changelog that says the same line twice, or nothing, is found", () => {
  expect(changelogProblems("## 0.1.0\n\n- Updated dependencies\n- Updated dependencies\n")).toEqual([
    "says more than once: - Updated dependencies",
  ]);
  expect(changelogProblems("## 0.1.0\n")).toEqual(["says nothing"]);
  expect(changelogProblems("## 0.1.0\n\n- One\n- Two\n")).toEqual([]);
});

describe("the changes that wait here", () => {
  let next: NextVersion | undefined;
  beforeAll(async () => {
    next = await tryVersion(ROOT);
  });

  test("give all packages one version and each a changelog that reads well", () => {
    // After a release nothing waits.
    for (const [name, section] of next?.changelogs ?? []) {
      expect(section).toMatch(/^## \d+\.\d+\.\d+\n/);
      expect({ name, problems: changelogProblems(section) }).toEqual({ name, problems: [] });
    }
  });

  test("begin the first changelog of a package with what it offers, and not with what changed", () => {
    for (const [name, section] of next?.changelogs ?? []) {
      if (!section.startsWith("## 0.1.0\n")) continue;
      const offers = readFileSync(join(ROOT, `.changeset/first-release-${name.replace("@plimsoll/", "")}.md`), "utf8");
      const [first = ""] = offers
        .replace(/^---.*?^---\n/ms, "")
        .trim()
        .split("\n");
      expect(section).toContain(`- ${first}`);
      expect(offers).not.toMatch(/\b(?:no longer|any more|as before|used to|is now|are now)\b/);
    }
  });
});
