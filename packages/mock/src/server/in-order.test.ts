import { expect, test } from "vitest";

import { inOrder } from "./in-order.js";

/** A promise, and what resolves it. */
function createGate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

/** Requests that wait for what their name says, and the order in which they are answered. */
function requestsIn(waits: Readonly<Record<string, Promise<void>>>) {
  const answered: string[] = [];
  const answer = inOrder(
    (name: string) => waits[name],
    (name) => {
      answered.push(name);
      return name;
    },
  );
  return { answer, answered };
}

test("what needs no waiting is answered at once", () => {
  const { answer, answered } = requestsIn({});
  expect([answer("a"), answer("b"), answered]).toEqual(["a", "b", ["a", "b"]]);
});

test("no request overtakes one that waits", async () => {
  const slow = createGate();
  const slower = createGate();
  const { answer, answered } = requestsIn({ slow: slow.passed, slower: slower.passed });
  const all = Promise.all(["first", "slower", "slow", "last"].map(async (name) => answer(name)));
  expect(answered).toEqual(["first"]);
  slow.open();
  await slow.passed;
  expect(answered).toEqual(["first"]);
  slower.open();
  expect(await all).toEqual(["first", "slower", "slow", "last"]);
  expect(answered).toEqual(["first", "slower", "slow", "last"]);
});

test("once nothing waits, requests are answered at once again", async () => {
  const { answer } = requestsIn({ slow: Promise.resolve() });
  await answer("slow");
  await Promise.resolve();
  expect(answer("next")).toBe("next");
});

test("a request that fails is the only one that does", async () => {
  const { answer } = requestsIn({ broken: Promise.reject(new Error("no such file")) });
  const [broken, next] = await Promise.allSettled([answer("broken"), answer("next")]);
  expect(broken).toMatchObject({ status: "rejected", reason: new Error("no such file") });
  expect(next).toEqual({ status: "fulfilled", value: "next" });
});
