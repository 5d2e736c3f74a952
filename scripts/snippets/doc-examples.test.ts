import { expect, test } from "vitest";

import { docExamples } from "./doc-examples.js";

const text = `/**
 * Adds.
 *
 * @example
 * \`\`\`ts
 * import { add } from "./add.js";
 *
 * console.log(add(1, 2)); // 3
 * \`\`\`
 */
export const add = 1;
`;

test("an example of a doc comment is found with its line, and imports what lies beside it", () => {
  expect(docExamples("packages/a/src/math/add.ts", text, "packages/contract/.snippets")).toEqual([
    { line: 6, code: 'import { add } from "../../a/src/math/add.js";\n\nconsole.log(add(1, 2)); // 3\n' },
  ]);
});

test("a comment without a block of TypeScript has no example to run", () => {
  expect(docExamples("a.ts", "/**\n * @example\n * plimsoll images list\n */\n", "b")).toEqual([]);
});

test("each of several examples is found", () => {
  expect(docExamples("a.ts", text + text, "b").map(({ line }) => line)).toEqual([6, 17]);
});
