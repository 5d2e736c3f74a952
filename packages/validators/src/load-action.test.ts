import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { action as schedule } from "./generated/tcss/UpdateImageRegistryTimingScanTask.js";
import { loadAction } from "./load-action.js";

/** Files of this package that a module loads before anything in it runs, by their names without ending. */
function loadedWith(name: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(join(import.meta.dirname, `${name}.ts`), "utf8");
  for (const [, target = ""] of text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from "(\.[^"]+)\.js";$/gms))
    loadedWith(join(name, "..", target), seen);
  return seen;
}

test.each(["index", "reference"])("importing the entry %s loads no action, however many there are", (entry) => {
  const files = [...loadedWith(entry)];
  expect(files).toContain("generated/actions");
  expect(files.filter((file) => /^generated\/(?:tcss|sas)\//.test(file))).toEqual([]);
});

test("an action loads no other action", () => {
  const names = globSync("generated/{tcss,sas}/*.ts", { cwd: import.meta.dirname }).map((file) => file.slice(0, -3));
  expect(names.length).toBeGreaterThan(40);
  for (const name of names)
    expect([...loadedWith(name)].filter((file) => /^generated\/(?:tcss|sas)\//.test(file))).toEqual([name]);
});

test("an action is loaded once, and the module of one action is the same thing", async () => {
  const name = "UpdateImageRegistryTimingScanTask";
  expect(await loadAction("tcss", name)).toBe(schedule);
  expect(await loadAction("tcss", name)).toBe(schedule);
  expect(schedule.validate({ ScanPeriod: 1, Enable: true, ScanTime: "02:00" })).toEqual([]);
  expect(schedule.validate({})).not.toEqual([]);
});

test("an unknown action is not loaded", async () => {
  for (const action of ["toString", "__proto__", "describeassetimagelist", ""])
    expect(await loadAction("tcss", action)).toBeUndefined();
});
