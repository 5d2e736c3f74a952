import { expect, test } from "vitest";

import type { Cell } from "./cell.js";
import { type Outcome, tableOf, toMarkdown, toText } from "./table.js";

const list: Cell = { client: "@plimsoll/client", server: "mock", service: "tcss", action: "List" };

const outcomes: readonly Outcome[] = [
  { cells: [{ ...list, client: "a-vendor", server: "Prism" }], passed: true },
  { cells: [list], passed: true },
  { cells: [list, { ...list, server: "Prism" }], passed: true },
  { cells: [{ ...list, action: "Set" }], passed: false },
  { cells: [], passed: false },
];

test("counts what passed, shows what failed, and tells what cannot be from what was not", () => {
  expect(tableOf(outcomes)).toEqual([
    ["service", "action", "client", "Prism", "mock", "mock behind Prism"],
    ["tcss", "List", "@plimsoll/client", "✓ 1", "✓ 2", "-"],
    ["tcss", "List", "a-vendor", "✓ 1", "-", "-"],
    ["tcss", "Set", "@plimsoll/client", "none", "✗ 1", "-"],
  ]);
});

test("prints columns and leaves out what repeats", () => {
  expect(toText(tableOf(outcomes.slice(0, 3)))).toBe(
    [
      "service  action  client            Prism  mock  mock behind Prism",
      "tcss     List    @plimsoll/client  ✓ 1    ✓ 2   -",
      "                 a-vendor          ✓ 1    -     -",
      "",
    ].join("\n"),
  );
});

test("writes Markdown", () => {
  expect(
    toMarkdown([
      ["a", "b"],
      ["1", "2"],
    ]),
  ).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |\n");
});
