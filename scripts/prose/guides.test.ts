import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { FORMATS } from "../../packages/core/src/formats/table.js";

const guides = "packages/docs/guides";

/** Groups of commands, in the order of the help page. */
const groups = [...readFileSync("packages/cli/src/command-groups.ts", "utf8").matchAll(/\badd\("([\w-]+)"/g)].map(
  ([, name = ""]) => name,
);

test("the table of commands has every group of commands", () => {
  const rows = readFileSync(`${guides}/cli.md`, "utf8").match(/^\| `plimsoll .*/gm) ?? [];
  expect(groups.length).toBeGreaterThan(20);
  expect(groups.filter((name) => !rows.some((row) => new RegExp(`^\\| \`plimsoll ${name}\\b`).test(row)))).toEqual([]);
});

describe.each(["", "zh-cn/"])("the guide %sreports.md", (language) => {
  test.each(FORMATS.map(({ name }) => name))("has a row for the format %s", (name) => {
    const rows = readFileSync(`${guides}/${language}reports.md`, "utf8").match(/^\| `.*/gm) ?? [];
    expect(rows.filter((row) => row.startsWith(`| \`${name}\` |`))).toHaveLength(1);
  });
});
