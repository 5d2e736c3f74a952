import { expect, test } from "vitest";
import { type Places, type Reading, placeReadings, readReadings } from "./readings.ts";

const sources = `# Sources

| Document | Where |
| --- | --- |
| A | B |

## Schedule

| No. | Where | What the document says | What we do | Why |
| --- | --- | --- | --- | --- |
| T1 | \`Update\`, \`All\` | a \\| b | left out | because |
| T2 | the same, \`Id\` | Nothing | optional | because |

## Own

| No. | Where | What it does |
| --- | --- | --- |
| M1 | filters | compares |
`;

test("reads the numbered rows of every table, each with the columns of its own", () => {
  expect(readReadings(sources)).toEqual([
    { number: "T1", where: "`Update`, `All`", says: String.raw`a \| b`, does: "left out", part: "Schedule" },
    { number: "T2", where: "the same, `Id`", says: "Nothing", does: "optional", part: "Schedule" },
    { number: "M1", where: "filters", says: "", does: "compares", part: "Own" },
  ]);
});

test("refuses a document without numbered rows, and a table that does not say what is done", () => {
  expect(() => readReadings("| No. | Where |\n")).toThrow("The document has no numbered readings");
  expect(() => readReadings("| No. | Where |\n| T1 | here |\n")).toThrow(
    "T1: there is no column that says what is done",
  );
});

const reading = (number: string, where: string, part = "Elsewhere"): Reading => ({
  number,
  where,
  says: "",
  does: "",
  part,
});
const places: Places = {
  actions: ["Update", "List"],
  placed: new Map(),
  owners: { Row: ["List"] },
  homes: { "How it goes": ["Scans"] },
};
const numbersAt = (readings: readonly Reading[], more: Partial<Places> = {}): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...placeReadings(readings, { ...places, ...more })].map(([place, list]) => [
      place,
      list.map(({ number }) => number),
    ]),
  );

test("a reading is where its row says: by action, by type, as the row before, by heading", () => {
  const readings = [
    reading("T1", "`Update`, `All`"),
    reading("T2", "the same, `Id`"),
    reading("T3", "`Row[].Name`"),
    reading("T6", "`Update`, the `Row` in it"),
    reading("T4", "when it runs", "How it goes"),
    reading("T5", "`Uuid`", "List"),
  ];
  expect(numbersAt(readings)).toEqual({ Update: ["T1", "T2", "T6"], List: ["T3", "T5"], Scans: ["T4"] });
});

test("a reading of two actions is at both, and one that is placed by its number only there", () => {
  const both = reading("T1", "`Update` and `List`");
  expect(numbersAt([both])).toEqual({ Update: ["T1"], List: ["T1"] });
  expect(numbersAt([both], { placed: new Map([["T1", ["Scans"]]]) })).toEqual({ Scans: ["T1"] });
});

test("no reading is lost, and none is made up", () => {
  expect(() => numbersAt([reading("T9", "nowhere")])).toThrow("Reading T9 (nowhere) has no place");
  expect(() => numbersAt([reading("T1", "`List`")], { placed: new Map([["T2", ["Scans"]]]) })).toThrow(
    "There is no reading T2",
  );
});
