import { expect, test } from "vitest";

import { Answer } from "./answer.js";

test("what a function reads from an answer is read once for all stages, and anew by another function", () => {
  let reads = 0;
  const read = (answer: Answer): object => ({ status: answer.status, times: (reads += 1) });
  const answer = new Answer({ status: 200, headers: {}, text: "{}" });
  const first = answer.readBy(read);
  expect(answer.readBy(read)).toBe(first);
  expect(reads).toBe(1);
  expect(answer.readBy(({ text }) => text)).toBe("{}");
  expect(answer.replacedBy({}, "[]").readBy(read)).toEqual({ status: 200, times: 2 });
});
