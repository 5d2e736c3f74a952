import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { folderImports, importsOf, sourceFiles } from "./folder-imports.js";
import { FOLDERS } from "./table.js";

const packages = Object.entries(FOLDERS);

test.each(packages)("a folder of %s imports only what the table allows", (name, table) => {
  const forbidden = folderImports(name).filter(({ from, to }) => from !== "" && table[from]?.includes(to) !== true);
  expect(forbidden).toEqual([]);
});

test.each(packages)("every folder of %s is in the table, and only its entry points lie flat", (name, table) => {
  const files = sourceFiles(`${name}/src`);
  const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]));
  expect(folders).toEqual(new Set(Object.keys(table)));
  const entries = flatEntries(readFileSync(`${name}/package.json`, "utf8"));
  expect(files.filter((file) => !file.includes("/"))).toEqual(entries);
});

test.each(packages)("the table of %s has no import upward", (_name, table) => {
  const order = Object.keys(table);
  for (const [folder, below] of Object.entries(table)) {
    for (const lower of below)
      expect(order.indexOf(lower), `${folder} → ${lower}`).toBeGreaterThan(order.indexOf(folder));
  }
});

test.each(packages)("the table of %s allows nothing that no file needs", (name, table) => {
  const used = new Set(folderImports(name).map(({ from, to }) => `${from} → ${to}`));
  const allowed = Object.entries(table).flatMap(([from, below]) => below.map((to) => `${from} → ${to}`));
  expect(allowed.filter((arrow) => !used.has(arrow))).toEqual([]);
});

/** Entry points of a package that lie directly in `src`, by its exports map. */
function flatEntries(manifest: string): string[] {
  return [...manifest.matchAll(/"@plimsoll\/source": "\.\/src\/([^/"]+)"/g)]
    .flatMap(([, file = ""]) => file)
    .toSorted();
}

test.each([
  ["a static import", 'import { a } from "../b/a.js";'],
  ["an import of a type", 'import type { A } from "../b/a.js";'],
  ["a re-export", 'export { a } from "../b/a.js";'],
  ["a dynamic import", 'export const load = () => import("../b/a.js");'],
  ["an alias of the package", 'import { a } from "#b";'],
])("%s counts", (_name, text) => {
  expect(importsOf("a/file.ts", text)).toEqual([{ file: "a/file.ts", from: "a", to: "b" }]);
});
