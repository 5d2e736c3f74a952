import { expect, test } from "vitest";

import { interleave, ofPeerRounds } from "./interleave.ts";

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

test("a peer is measured in the first round and each fifth after it, next to the others of that round", async () => {
  const order: string[] = [];
  const measure = (name: string) => () => order.push(name);
  const samples = await interleave({ ours: measure("o"), peer: measure("p") }, { rounds: 6, peers: ["peer"] });
  expect(order.join("")).toBe("opooooop");
  expect(samples.peer).toEqual([2, 8]);
  expect(ofPeerRounds(samples.ours)).toEqual([1, 7]);
});
