import { operationsOf, readSpec } from "@plimsoll/specs/reader";
import { expect, test } from "vitest";

import { isNamed } from "./error-coverage.ts";
import { type PageParts, conformancePage } from "./page.ts";

const action = "ModifyImageAuthorized";
const reading = {
  number: "T7",
  where: `\`${action}\`, \`Limit\``,
  says: "Nothing",
  does: "See [below](x.md)",
  part: "",
};

const parts: PageParts = {
  clouds: [
    {
      id: "tcss",
      cloud: "Tencent Cloud",
      operations: operationsOf(readSpec("tcss")).filter(({ operationId }) => operationId === action),
      isTested: (code) => code !== "AuthFailure",
    },
  ],
  chapters: [{ title: "Wire", rules: [{ title: "Envelopes", about: "Around answers." }] }],
  absences: [{ what: "Scanning", why: "No images", instead: "Import" }],
  readings: new Map([[action, [reading]]]),
  ofTheSpecs: ["T38"],
};

const page = conformancePage(parts);

test.each([
  ["an absence", "| Scanning | no | No images | Import |"],
  ["a general rule", "| **Envelopes.** Around answers. | yes | documents of the protocol | - |"],
  ["a reading, without links that lead nowhere", "| `Limit` | yes | T7 | The document says nothing. Here: See below |"],
  [
    "a condition with its code",
    "| AllLocalImages needs UpdatedLocalImageCnt above 0; else `InvalidParameter` | yes | page | - |",
  ],
  ["an error code that tests ask for", "| `FailedOperation` | yes | page | - |"],
  ["an error code that no test asks for", "| `AuthFailure` | as a fault only | page | - |"],
  ["readings that are about the specs", "without effect on what the emulator does: T38."],
])("the page has a line for %s", (_what, line) => {
  expect(page).toContain(line);
});

test("the list of actions leads to the table of each", () => {
  const links = Array.from(page.matchAll(/\]\(#([^)]*)\)/g), ([, anchor]) => anchor);
  const headings = Array.from(page.matchAll(/^### (.*)$/gm), ([, title = ""]) => title.toLowerCase());
  expect(links).toEqual(headings);
});

test("a code is named as a whole, not as the beginning or the end of another", () => {
  expect(isNamed('"InvalidParameter.MissingParameter"', "InvalidParameter")).toBe(false);
  expect(isNamed('"InvalidParameter.MissingParameter"', "MissingParameter")).toBe(false);
  expect(isNamed("refuses with InvalidParameter.", "InvalidParameter")).toBe(true);
});
