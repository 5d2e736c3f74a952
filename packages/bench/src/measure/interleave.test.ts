import { expect, test } from "vitest";

import { interleave } from "./interleave.ts";

test("cases take turns, and what warms up does not count", async () => {
  const order: string[] = [];
  let figure = 0;
  const measure = (name: string) => () => {
    order.push(name);
    return ++figure;
  };
  const samples = await interleave({ a: measure("a"), b: measure("b") }, { rounds: 2, warmUp: 1 });
  expect(order.join("")).toBe("ababab");
  expect(samples).toEqual({ a: [3, 5], b: [4, 6] });
});
