import { expect, test } from "vitest";
import { configDefaults } from "vitest/config";

import config from "../../vitest.config.ts";

test("projects that leave out files leave out node_modules too: looking for tests in there takes longer than most tests", () => {
  const projects = config.test?.projects ?? [];
  const lists = projects.flatMap((project) =>
    typeof project === "object" && "test" in project && project.test?.exclude !== undefined
      ? [project.test.exclude]
      : [],
  );
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) expect(list).toEqual(expect.arrayContaining([...configDefaults.exclude]));
});
