import { PassThrough } from "node:stream";

import { expect, test } from "vitest";

import { askOn } from "./ask.js";

test.each([
  { name: "a line", typed: "yes\n", want: "yes" },
  { name: "the first of two lines", typed: "no\nyes\n", want: "no" },
  { name: "an empty line", typed: "\n", want: "" },
  { name: "the end of the input", typed: "", want: "" },
])("the answer is $name", async ({ typed, want }) => {
  const input = new PassThrough();
  const output = new PassThrough();
  const answer = askOn(input, output, "Buy? ");
  input.end(typed);
  expect(await answer).toBe(want);
  expect(String(output.read())).toBe("Buy? ");
});

test("Ctrl-C at the question is no answer", async () => {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true });
  const answer = askOn(input, output, "Buy? ");
  input.write("ye\u0003");
  expect(await answer).toBe("");
});
