import { expect, test } from "vitest";
import { harborOperation } from "../fixtures/harbor.ts";
import { slug } from "../slug.ts";
import { matchingFiles } from "./file-patterns.ts";
import { type PageParts, conformancePage, testsOfAction } from "./page.ts";

const operation = harborOperation("tcss");
const reading = {
  number: "T7",
  where: "`ListShips`, `Limit`",
  says: "Nothing",
  does: "See [below](other.md)",
  part: "",
};

const parts: PageParts = {
  operations: [operation],
  chapters: [{ title: "Wire", sections: [{ title: "Envelopes", about: "Around answers.", files: ["gateway*"] }] }],
  absences: [{ what: "Scanning", why: "No images", instead: "Import" }],
  tests: new Map([
    ["tcss/handlers/list-ships.test.ts", [{ file: "tcss/handlers/list-ships.test.ts", line: 1, name: "lists ships" }]],
    ["gateway.test.ts", [{ file: "gateway.test.ts", line: 1, name: "wraps answers" }]],
  ]),
  readings: new Map([["ListShips", [reading]]]),
  ofTheSpecs: ["T38"],
};

test("the page is a guide that says what is tested, what is read into the documents, and what is left out", () => {
  const body = conformancePage(parts);
  expect(body).toMatch(/^---\ntitle: /);
  for (const text of [
    "| Scanning | No images | Import |",
    "### ListShips\n",
    "- lists ships\n",
    "| T7 | `Limit` | Nothing | See below |",
    "### Envelopes\n\nAround answers.\n\n- wraps answers\n",
    "without effect on what the emulator does: T38.",
  ])
    expect(body).toContain(text);
});

test("the index leads to every part", () => {
  const body = conformancePage(parts);
  const anchors = Array.from(body.matchAll(/^#+ (.*)$/gm), ([, title = ""]) => slug(title));
  const links = Array.from(body.matchAll(/\]\(#([^)]*)\)/g), ([, id]) => id);
  expect(links).toEqual(["listships", "envelopes"]);
  expect(anchors).toEqual(expect.arrayContaining(links));
});

test("an action or a section without tests is no part of the page", () => {
  const without = (file: string): PageParts => ({
    ...parts,
    tests: new Map([...parts.tests].filter(([name]) => name !== file)),
  });
  expect(() => conformancePage(without("tcss/handlers/list-ships.test.ts"))).toThrow("ListShips has no tests");
  expect(() => conformancePage(without("gateway.test.ts"))).toThrow('"Envelopes" has no tests');
});

test("the tests of an action are named as its handler", () => {
  expect(testsOfAction(operation)).toBe("tcss/handlers/list-ships.test.ts");
});

test("a name that ends with a star stands for all files that begin so", () => {
  expect(matchingFiles(["b.ts", "a/2.ts", "a/1.ts"], ["a/*", "b.ts", "none.ts"])).toEqual(["a/2.ts", "a/1.ts", "b.ts"]);
});
