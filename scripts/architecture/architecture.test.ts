import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { readFlowcharts } from "./diagrams.js";
import { readPackages } from "./packages.js";

const ROOT = join(import.meta.dirname, "../..");
const PAGE = "docs/architecture.md";
const page = readFileSync(join(ROOT, PAGE), "utf8");
const [map, way] = readFlowcharts(page);
const packages = readPackages(ROOT);

const lineOf = (from: string, to: string, isImported: boolean): string =>
  `${from} ${isImported ? "-->" : "-.->"} ${to}`;

test(`${PAGE} draws every package, and no other`, () => {
  expect([...(map?.boxes ?? [])].sort()).toEqual(packages.map(({ name }) => name).sort());
});

test(`${PAGE} draws an arrow for every dependency: a line if the source imports it, dots if only tests or tools need it`, () => {
  const real = packages.flatMap(({ name, declared, imported }) =>
    [...declared].map((other) => lineOf(name, other, imported.has(other))),
  );
  const drawn = (map?.arrows ?? []).map(({ from, to, dotted }) => lineOf(from, to, !dotted));
  // Missing from the page, and on the page without being so: draw the first, take the second away.
  expect({
    missing: real.filter((arrow) => !drawn.includes(arrow)),
    stale: drawn.filter((arrow) => !real.includes(arrow)),
  }).toEqual({ missing: [], stale: [] });
});

test("what a package imports, its package.json names", () => {
  const undeclared = packages.flatMap(({ name, declared, imported }) =>
    [...imported].filter((other) => other !== name && !declared.has(other)).map((other) => `${name} imports ${other}`),
  );
  expect(undeclared).toEqual([]);
});

test(`${PAGE} says of every package what it is, in its table`, () => {
  const rows = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = ""]) => name);
  expect(rows.sort()).toEqual(packages.map(({ name }) => name).sort());
});

test(`${PAGE} draws the stages of the client's pipeline in their order`, () => {
  const sources = globSync("packages/client/src/**/*.ts", { cwd: ROOT }).filter((file) => !file.includes(".test"));
  const lists = sources.flatMap((file) => [
    ...readFileSync(join(ROOT, file), "utf8").matchAll(/= compose\(\s*\[(.*?)^ +\],/gms),
  ]);
  // One list of stages is what the drawing shows. If it is written in another way now, this is the line to change.
  expect(lists).toHaveLength(1);
  const stages = [...(lists[0]?.[1] ?? "").matchAll(/^ +(\w+)\(/gm)].map(([, stage]) => stage);
  expect((way?.boxes ?? []).filter((text) => stages.includes(text) || /^[a-z]+[A-Z]\w+$/.test(text))).toEqual(stages);
});
