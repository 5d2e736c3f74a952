import { expect, test } from "vitest";

import { applyChange, readSteps } from "./read-steps.js";

test("blocks become steps in their order, each line of a shell block one", () => {
  const guide =
    "a\n```sh\none\ntwo\n```\nb\n```ts a/b.ts\nconst x = 1;\n```\n```sh fails\nthree\n```\n```diff c.ts\n a\n+b\n```\n";
  expect(readSteps(guide)).toEqual([
    { kind: "run", command: "one", fails: false },
    { kind: "run", command: "two", fails: false },
    { kind: "write", file: "a/b.ts", text: "const x = 1;\n" },
    { kind: "run", command: "three", fails: true },
    { kind: "change", file: "c.ts", text: " a\n+b\n" },
  ]);
  expect(() => readSteps("```ts\nconst x = 1;\n```\n")).toThrow("says no file");
});

test("a change goes where its lines are, and nowhere if they are not there once", () => {
  expect(applyChange("x\na\nc\ny\n", " a\n-c\n+b\n")).toBe("x\na\nb\ny\n");
  expect(() => applyChange("x\n", " a\n+b\n")).toThrow("0 times");
  expect(() => applyChange("a\na\n", " a\n+b\n")).toThrow("2 times");
});
