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

async function rendered(
  rows: readonly Row[],
  format: Format,
  columns?: number,
  ready?: () => Promise<void>,
): Promise<string> {
  let text = "";
  const stdout = {
    ...(ready === undefined ? {} : { ready }),
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

test.each(["json", "ndjson", "yaml", "csv", "table"] as const)(
  "in %s a slow reader is waited for between rows",
  async (format) => {
    let waits = 0;
    const ready = async (): Promise<void> => void waits++;
    const rows = Array.from({ length: 1000 }, () => ({ name: "a" }));
    await rendered(rows, format, undefined, ready);
    expect(waits).toBe(3);
  },
);

test("in CSV a number below 0 is a number, and a text that begins like one is a text", async () => {
  expect(await rendered([{ name: "-5", count: -5 }], "csv")).toBe("name,image_count\n'-5,-5\n");
  const bigint = -9007199254740993n as unknown as number; // as the client gives it
  expect(await rendered([{ name: "a", count: bigint }], "csv")).toBe("name,image_count\na,-9007199254740993\n");
});

test.each(["json", "ndjson", "yaml", "csv", "table"] as const)(
  "integers beyond 2^53 have all their digits in %s, and what nobody sees is escaped",
  async (format) => {
    const rows = [{ name: "a\u009b2Jb\u007fc\u202ed\u200b", count: 9007199254740993n as unknown as number }]; // as the client gives it
    const text = await rendered(rows, format);
    expect(text).toMatch(/(?<![\d"])9007199254740993(?![\d"])/);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).toContain("\\u009b2Jb\\u007fc\\u202ed\\u200b");
  },
);

test("in CSV only what needs it is in quotes", async () => {
  const names = ["plain:1.0 (x)", "a,b", 'say "a"', "+1", "@a", "", "a=b", "/usr/lib"];
  expect(
    await rendered(
      names.map((name) => ({ name, count: 1 })),
      "csv",
    ),
  ).toBe(
    `name,image_count\n${["plain:1.0 (x)", '"a,b"', '"say ""a"""', "'+1", "'@a", "", "a=b", "/usr/lib"].map((cell) => `${cell},1\n`).join("")}`,
  );
});

test("a cell of CSV is on one line", async () => {
  const csv = await rendered([{ name: "a\r\nb\tc" }], "csv");
  expect(csv).toBe("name,image_count\na\\r\\nb\\tc,\n");
});

test("many rows of JSON and YAML, which are written one by one, are one list", async () => {
  const rows = Array.from({ length: 3 }, (_, count) => ({ name: "a", count }));
  const json = await rendered(rows, "json");
  expect(json).toBe(`${JSON.stringify(rows, null, 2)}\n`);
  const { parse } = await import("yaml");
  expect(parse(await rendered(rows, "yaml"))).toEqual(rows);
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
