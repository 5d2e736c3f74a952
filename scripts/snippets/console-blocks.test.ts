import { expect, test } from "vitest";

import { consoleBlocksOf, plimsollArguments, withOutputs } from "./console-blocks.js";

const document = `# Title

\`\`\`console
$ plimsoll a
first  line
second line

$ plimsoll b
\`\`\`

text

\`\`\`sh
$ not shown
\`\`\`
`;

test("finds the commands of console blocks with what stands below them", () => {
  expect(consoleBlocksOf(document)).toEqual([
    {
      line: 4,
      entries: [
        { command: "plimsoll a", output: "first  line\nsecond line\n" },
        { command: "plimsoll b", output: "" },
      ],
    },
  ]);
});

test("a document whose outputs are right stays as it is, byte for byte", () => {
  expect(
    withOutputs(
      document,
      consoleBlocksOf(document).map(({ entries }) => entries),
    ),
  ).toBe(document);
});

test("writes what a command prints in place of what stood there, without blanks at the ends of lines", () => {
  const text = withOutputs(document, [
    [
      { command: "plimsoll a", output: "new  \n" },
      { command: "plimsoll b", output: "more\n" },
    ],
  ]);
  expect(text).toContain("$ plimsoll a\nnew\n\n$ plimsoll b\nmore\n```\n");
});

test.each([
  { command: "npx -y pnpm@12 plimsoll --mock images list --limit 5", want: ["images", "list", "--limit", "5"] },
  {
    command: "plimsoll images list --query '[].name' -o json",
    want: ["images", "list", "--query", "[].name", "-o", "json"],
  },
  { command: "npm install", want: undefined },
])("reads the arguments of $command", ({ command, want }) => {
  expect(plimsollArguments(command)).toEqual(want);
});
