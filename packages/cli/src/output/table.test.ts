import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";

import type { Io } from "../io.js";
import { printTable } from "./print-table.js";
import { SAMPLE_ROWS } from "./table.js";
import type { View } from "./view.js";

interface Row {
  readonly name: string;
  readonly count?: bigint | number;
  readonly note?: string;
}

const view: View<Row> = [
  { title: "Name", value: ({ name }) => name, rank: 0 },
  { title: "Note", value: ({ note }) => note, rank: 2 },
  { title: "Count", value: ({ count }) => count, align: "right", tone: () => "bad" },
];

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly isTTY?: boolean;
}

async function printed(rows: Iterable<Row>, surroundings?: Surroundings) {
  return print(view, rows, surroundings);
}

async function printedIn(columns: View<Lifted>, rows: Iterable<Lifted>, width: number | undefined) {
  return print(columns, rows, width === undefined ? {} : { columns: width });
}

async function print<T>(
  columnsOf: View<T>,
  rows: Iterable<T>,
  { env = {}, columns, isTTY = columns !== undefined }: Surroundings = {},
) {
  let stdout = "";
  let stderr = "";
  const io: Io = {
    env: { NO_COLOR: "1", ...env },
    stdout: { write: (text) => (stdout += text), isTTY, columns },
    stderr: { write: (text) => (stderr += text), isTTY, columns },
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  await printTable(columnsOf, rows, io);
  return { stdout, stderr, lines: stdout.trimEnd().split("\n") };
}

const long = { name: `registry.example/${"x".repeat(60)}:1`, count: 1, note: "n".repeat(30) };

test.each([{}, { columns: 0 }, { isTTY: true }, { columns: 40, isTTY: false }])(
  "nothing is cut or left out where no terminal has a width: %o",
  async (surroundings) => {
    const { lines, stderr } = await printed([long], surroundings);
    expect(lines).toEqual([expect.stringMatching(/^NAME +NOTE +COUNT$/), `${long.name}  ${long.note}      1`]);
    expect(stderr).toBe("");
  },
);

test("columns go by their rank where a terminal is narrow, and it says which", async () => {
  const { lines, stderr } = await printed([{ ...long, name: "nginx:1" }], { columns: 30 });
  expect(lines).toEqual(["NAME     COUNT", "nginx:1      1"]);
  expect(stderr.replaceAll(/\n\s+/g, " ")).toBe("1 column is not shown: NOTE; use a wider terminal, or -o yaml.\n");
});

test("the line about columns that are left out is broken between words on a narrow terminal", async () => {
  const { stderr } = await printed([{ ...long, name: "nginx:1" }], { columns: 42 });
  expect(stderr).toBe("1 column is not shown: NOTE; use a wider\n  terminal, or -o yaml.\n");
});

test("a name that is too long goes on in the next line, whole and with a mark", async () => {
  const { lines } = await printed([long, { name: "b" }], { columns: 40 });
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
  const name = lines.slice(1, -1).map((line) => line.slice(0, 33).trim().replace(/^↳ /, ""));
  expect(name.join("")).toBe(long.name);
  expect(lines.slice(2, -1).every((line) => line.startsWith("↳ "))).toBe(true);
});

interface Lifted {
  readonly id: string;
  readonly version: string;
  readonly image: string;
  readonly note?: string;
}

const liftedView: View<Lifted> = [
  { title: "ID", value: ({ id }) => id, rank: 0 },
  { title: "Version", value: ({ version }) => version, rank: 1, narrow: { rank: 3, width: 7 } },
  { title: "Image", value: ({ image }) => image, rank: 2, lift: 4 },
  { title: "Note", value: ({ note }) => note, rank: 5 },
];

const findings: readonly Lifted[] = [
  { id: "CVE-1", version: "1.2.3", image: "registry.example/shop/cart:1" },
  { id: "CVE-2", version: "1.2.3", image: "registry.example/shop/cart:1" },
  { id: "CVE-3", version: "1.2.3", image: "registry.example/shop/web:1" },
  { id: "CVE-4", version: "1.2.3", image: "registry.example/shop/cart:1" },
];

test("what rows share stands once above them where it is too wide for a column, and what then fits comes back", async () => {
  const { lines, stderr } = await printedIn(liftedView, findings, 30);
  expect(lines).toEqual([
    "ID     VERSION  NOTE",
    "IMAGE registry.example/shop/ca",
    "↳ rt:1",
    "CVE-1  1.2.3    -",
    "CVE-2  1.2.3    -",
    "IMAGE registry.example/shop/we",
    "↳ b:1",
    "CVE-3  1.2.3    -",
    "IMAGE registry.example/shop/ca",
    "↳ rt:1",
    "CVE-4  1.2.3    -",
  ]);
  expect(stderr).toBe("");
});

test("nothing is lifted where there is room, or only what always is", async () => {
  expect((await printedIn(liftedView, findings, 80)).lines[0]).toBe(
    "ID     VERSION  IMAGE                         NOTE",
  );
  const view = liftedView.map((column) => (column.title === "Image" ? { ...column, lift: Infinity } : column));
  for (const columns of [undefined, 80])
    expect((await printedIn(view, findings.slice(0, 2), columns)).lines).toEqual([
      "ID     VERSION  NOTE",
      "IMAGE registry.example/shop/cart:1",
      "CVE-1  1.2.3    -",
      "CVE-2  1.2.3    -",
    ]);
});

test("the heading of a column that can be narrower is on one line, however short its cells", async () => {
  const short = findings.map((row) => ({ ...row, version: "1" }));
  expect((await printedIn(liftedView, short, 30)).lines[0]).toBe("ID     VERSION  NOTE");
});

test("no column comes back in place of one that matters more", async () => {
  const counts: View<Lifted> = [
    { title: "ID", value: ({ id }) => id, rank: 0 },
    { title: "Low", value: () => 1, rank: 4 },
    { title: "Medium", value: () => "m".repeat(20), rank: 3 },
  ];
  expect((await printedIn(counts, findings.slice(0, 1), 20)).lines).toEqual(["ID", "CVE-1"]);
});

test("a long cell of a column that can be narrower is wrapped before its column is left out", async () => {
  const long = findings.map((row) => ({ ...row, version: "1.2.3-4.el9_5.6" }));
  const { lines } = await printedIn(liftedView, long, 16);
  expect(lines.filter((line) => /^(ID|CVE-1|CVE-2) /.test(line) || line.startsWith("       ↳"))).toEqual([
    "ID     VERSION",
    "CVE-1  1.2.3-4.e",
    "       ↳ l9_5.6",
    "CVE-2  1.2.3-4.e",
    "       ↳ l9_5.6",
    "       ↳ l9_5.6",
    "       ↳ l9_5.6",
  ]);
});

test("no cell of a table with lifted and narrow columns is cut, and no line is wider than the terminal", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "/", "容"), minLength: 1, maxLength: 60 });
  const row = fc.record({ id: text, version: text, image: text });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 24, max: 120 }),
      async (rows, columns) => {
        const { lines } = await printedIn(liftedView, rows, columns);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        const heading = /IMAGE/.test(lines[0] ?? "") ? "" : "IMAGE ";
        const printedText = lines.join("").replaceAll(/[\s↳-]/g, "");
        for (const { image } of heading === "" ? [] : rows) expect(printedText).toContain(`IMAGE${image}`);
      },
    ),
  );
});

test("wide characters, emoji and combining marks do not move the columns", async () => {
  const names = ["容器镜像:正式版", "👩‍💻👨‍👩‍👧‍👦:1", "e\u0301:1", "🇨🇳❤️1️⃣", "plain:1", "한글"];
  const { lines } = await printed(names.map((name) => ({ name, count: 7, note: "n" })));
  for (const line of lines) expect(stringWidth(line)).toBe(stringWidth(lines[0] ?? ""));
});

test("no line is wider than the terminal, whatever the names", async () => {
  const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }).filter((text) => text.trim() === text);
  await fc.assert(
    fc.asyncProperty(
      fc.array(name, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 24, max: 90 }),
      async (names, columns) => {
        const { lines } = await printed(
          names.map((one) => ({ name: one, count: 3 })),
          { columns },
        );
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      },
    ),
  );
});

test("rows after the sample are printed as they come, so that memory does not grow with a million of them", async () => {
  const total = 1_000_000;
  let read = 0;
  let written = 0;
  let most = 0;
  const rows = function* (): Generator<Row> {
    while (read < total) {
      read++;
      most = Math.max(most, read - written);
      yield { name: "nginx:1", count: read };
    }
  };
  const io: Io = {
    env: {},
    stdout: { write: (text) => (written += text.split("\n").length - 1) },
    stderr: { write: () => undefined },
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  await printTable(view, rows(), io);
  expect(written).toBe(total + 1);
  expect(most).toBeLessThanOrEqual(SAMPLE_ROWS);
});

test("a wider cell after the sample moves only its own line, and is wrapped where a terminal has no room for that", async () => {
  const rows = [
    ...Array.from({ length: SAMPLE_ROWS }, () => ({ name: "short", count: 1 })),
    { name: "much-longer-name", count: 2 },
  ];
  const free = await printed(rows);
  expect(free.lines.slice(-2)).toEqual(["short  -         1", "much-longer-name  -         2"]);
  expect((await printed(rows, { columns: 80 })).lines).toEqual(free.lines);
  const terminal = await printed(rows, { columns: 18 });
  expect(terminal.lines.slice(-5)).toEqual(["much-  -         2", "↳ lon", "↳ ger", "↳ -na", "↳ me"]);
});

test("an integer beyond 2^53 has all its digits, and is never wrapped", async () => {
  const { lines } = await printed([{ name: "a".repeat(30), count: 123456789012345678901n }], { columns: 50 });
  expect(lines[1]).toContain("123456789012345678901");
});

test.each([
  { env: { NO_COLOR: "" }, isTTY: true, colors: true },
  { env: { NO_COLOR: "" }, isTTY: false, colors: false },
  { env: { NO_COLOR: "", FORCE_COLOR: "1" }, isTTY: false, colors: true },
  { env: { NO_COLOR: "", FORCE_COLOR: "0" }, isTTY: true, colors: false },
  { env: { NO_COLOR: "1", FORCE_COLOR: "1" }, isTTY: true, colors: false },
  { env: { NO_COLOR: "", TERM: "dumb" }, isTTY: true, colors: false },
  { env: { NO_COLOR: "", TERM: "dumb", FORCE_COLOR: "1" }, isTTY: true, colors: false },
])("colors follow the terminal and what its user asks for: %o", async ({ env, isTTY, colors }) => {
  const { stdout } = await printed([{ name: "a", count: 1 }], { env, isTTY });
  expect(stdout.includes("\u001b[31m")).toBe(colors);
  expect(stdout.includes("\u001b")).toBe(colors);
});

test("no rows print the head, so that nothing found is not taken for nothing done", async () => {
  expect(await printed([])).toMatchObject({ stdout: "NAME  NOTE  COUNT\n", stderr: "" });
});
