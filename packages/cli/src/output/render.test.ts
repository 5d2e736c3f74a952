import { expect, test } from "vitest";

import type { Io } from "../io.js";
import type { Format } from "./formats.js";
import { renderRows } from "./render.js";
import { sizeText } from "./size.js";
import type { View } from "./view.js";

interface Row {
  readonly name: string;
  readonly count?: number;
}

const view: View<Row> = [
  { title: "Name", value: ({ name }) => name },
  { title: "Image count", value: ({ count }) => count, align: "right" },
];

async function rendered(rows: readonly Row[], format: Format, columns?: number): Promise<string> {
  let text = "";
  const stdout = {
    write: (part: string) => (text += part),
    ...(columns === undefined ? {} : { isTTY: true, columns }),
  };
  const io: Io = {
    env: {},
    stdout,
    stderr: { write: () => undefined },
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  await renderRows(rows, { format, view, io });
  return text;
}

test("a table has no borders, numbers to the right, and a dash for what is not known", async () => {
  expect(await rendered([{ name: "nginx", count: 12 }, { name: "redis" }], "table")).toBe(
    "NAME   IMAGE COUNT\nnginx           12\nredis            -\n",
  );
});

test("a table gives way in its widest column when the terminal is narrow", async () => {
  const table = await rendered([{ name: "x".repeat(80), count: 1 }], "table", 40);
  for (const line of table.trimEnd().split("\n")) expect(line.length).toBeLessThanOrEqual(40);
});

test("no rows print the head of a table, and an empty list in JSON", async () => {
  expect(await rendered([], "table")).toBe("NAME  IMAGE COUNT\n");
  expect(await rendered([], "json")).toBe("[]\n");
  expect(await rendered([], "csv")).toBe("name,image_count\n");
});

test("a name cannot steer the terminal or run in a spreadsheet", async () => {
  const table = await rendered([{ name: "a\u001b[2Jb\u0007c\nd" }], "table");
  expect(table.trimEnd().split("\n")).toHaveLength(2);
  expect(table.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(await rendered([{ name: "=cmd()" }], "csv")).toBe("name,image_count\n'=cmd(),\n");
});

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1.0 kB"],
  [157408623, "157 MB"],
  [3840885407, "3.8 GB"],
  [undefined, ""],
])("writes %s bytes as %s", (bytes, want) => {
  expect(sizeText(bytes)).toBe(want);
});
