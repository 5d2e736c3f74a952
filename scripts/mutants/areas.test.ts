import { globSync } from "node:fs";

import { expect, test } from "vitest";

import { AREAS, chooseAreas } from "./areas.js";

test("no word means every area", () => {
  expect(chooseAreas([])).toEqual({ code: "chosen", areas: AREAS });
});

test("an area is chosen by its name, and a file of it by its path", () => {
  const chosen = chooseAreas(["core/license", "client/wire/sas.ts"]);
  expect(chosen.code === "chosen" && chosen.areas.map(({ mutate }) => mutate)).toEqual([
    ["packages/core/src/license/**/*.ts", "!packages/**/*.test.ts"],
    ["packages/client/src/wire/sas.ts"],
  ]);
});

test("an unknown word is refused with the names of all areas", () => {
  const chosen = chooseAreas(["core/license", "core/licences"]);
  expect(chosen).toMatchObject({ code: "unknown" });
  for (const { name } of AREAS) expect(chosen.code === "unknown" && chosen.message).toContain(name);
});

test.each(AREAS)("$name has files to change and tests to notice it", ({ mutate: [files = ""], tests }) => {
  expect(globSync(files).length).toBeGreaterThan(0);
  expect(globSync(tests).length).toBeGreaterThan(0);
});
