import { expect, test } from "vitest";
import { inMarkdown, partsOf, sentencesOf } from "./sentences.ts";

const table = (...names: readonly string[]): Parameters<typeof sentencesOf>[0] =>
  names.map((name) => ({ file: "a.test.ts", line: 1, name }));

test("each test is a sentence, in its place", () => {
  const tests = [
    { file: "a.test.ts", line: 1, name: "one" },
    { file: "a.test.ts", line: 2, name: "two" },
    { file: "b.test.ts", line: 1, name: "three" },
  ];
  expect(sentencesOf(tests)).toEqual(["one", "two", "three"]);
});

test("a table of tests is one sentence with its cases", () => {
  expect(sentencesOf(table("lists by name", "lists by the tag", "lists all"))).toEqual([
    "**lists** by name · by the tag · all",
  ]);
});

test("what the names share at their end stands there, and a mark before it stays with the last case", () => {
  expect(sentencesOf(table("sorts by Id, then by number", "sorts by Size, then by number"))).toEqual([
    "**sorts by** Id · Size, **then by number**",
  ]);
});

test("names that share nothing are sentences of their own", () => {
  expect(sentencesOf(table("a count ends it", "skipped requests pass"))).toEqual([
    "a count ends it",
    "skipped requests pass",
  ]);
});

test("refusals stand by their code, statuses with it", () => {
  expect(
    sentencesOf(
      table(
        "refuses no time with 400 MissingTimestamp",
        "refuses no key with 400 MissingKey",
        "refuses blanks with 400 MissingKey",
      ),
    ),
  ).toEqual(["**refuses** with\n  - `400 MissingTimestamp`: no time\n  - `400 MissingKey`: no key · blanks"]);
});

test("cases that are but numbers or signs are counted, and any if so asked", () => {
  expect(sentencesOf(table("cannot be set to 1", "cannot be set to -"))).toEqual(["cannot be set to … (2 cases)"]);
  expect(sentencesOf(table("takes one of them", "takes two of them"), { brief: true })).toEqual([
    "takes … of them (2 cases)",
  ]);
});

test("a case too long to read is left out and counted", () => {
  expect(sentencesOf(table("refuses short", `refuses ${"long".repeat(40)}`))).toEqual(["**refuses** short · 1 more"]);
});

test("an object stays whole", () => {
  expect(partsOf(["takes { a: 1 } at once", "takes { a: 2, b: [ 1, 2 ] } at once"])).toEqual({
    before: "takes",
    cases: ["{ a: 1 }", "{ a: 2, b: [ 1, 2 ] }"],
    after: "at once",
  });
});

test.each([
  ["answers MissingUuids for ImageInfos", "answers `MissingUuids` for `ImageInfos`"],
  ["reads NOT_SCAN and x-acs-date", "reads `NOT_SCAN` and `x-acs-date`"],
  ["takes { Limit: 0 } as it is", "takes `{ Limit: 0 }` as it is"],
  ["stars * and <tags> | are text", String.raw`stars \* and \<tags\> \| are text`],
])("%s", (name, want) => {
  expect(inMarkdown(name)).toBe(want);
});
