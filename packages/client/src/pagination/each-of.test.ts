import fc from "fast-check";
import { expect, test } from "vitest";

import { type Part, eachOf } from "./each-of.js";

/** Parts that take so many turns each, and notes of what happens to them. */
function noted(
  lists: readonly (readonly string[])[],
  { turns = 0, error }: { readonly turns?: number; readonly error?: Error } = {},
) {
  const notes: string[] = [];
  async function* parts(): AsyncGenerator<Part<string>, void, undefined> {
    try {
      for (const [number, list] of lists.entries()) {
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        notes.push(`part ${number}`);
        yield list.values();
      }
      if (error !== undefined) throw error;
    } finally {
      notes.push("end");
    }
  }
  return { notes, items: eachOf(parts()) };
}

const done = { done: true, value: undefined };

test("hands out every item in its order, also to a caller that asks for several at once", async () => {
  const lists = fc.array(fc.array(fc.string({ maxLength: 2 }), { maxLength: 4 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(lists, fc.nat(3), fc.nat(6), async (given, turns, atOnce) => {
      const { items } = noted(given, { turns });
      const want = given.flat();
      const got: (string | undefined)[] = [];
      while (got.length < want.length + 3) {
        const results = await Promise.all(Array.from({ length: atOnce + 1 }, () => items.next()));
        for (const { done: isDone, value } of results) got.push(isDone === true ? undefined : (value ?? ""));
      }
      expect(got.filter((item) => item !== undefined)).toEqual(want);
      expect(got.slice(want.length).every((item) => item === undefined)).toBe(true);
    }),
  );
});

test("an item of a part that is there takes one turn, however many there are", async () => {
  const { items } = noted([Array.from({ length: 100 }, (_, index) => `${index}`)]);
  await items.next();
  let turns = 0;
  let isCounting = true;
  const count = (): void => {
    turns += 1;
    if (isCounting) queueMicrotask(count);
  };
  queueMicrotask(count);
  for (let item = 1; item < 100; item++) await items.next();
  isCounting = false;
  expect(turns).toBeLessThanOrEqual(100);
});

test("asks for a part only when the one before is through", async () => {
  const { items, notes } = noted([["a", "b"], ["c"]]);
  await items.next();
  await items.next();
  expect(notes).toEqual(["part 0"]);
  expect(await items.next()).toEqual({ done: false, value: "c" });
  expect(notes).toEqual(["part 0", "part 1"]);
});

test("a loop that is left ends the parts, and nothing comes any more", async () => {
  const { items, notes } = noted([["a", "b"], ["c"]]);
  for await (const item of items) if (item === "a") break;
  expect(notes).toEqual(["part 0", "end"]);
  expect(await items.next()).toEqual(done);
});

test("a loop that is left while an item is on its way waits for it", async () => {
  const { items, notes } = noted([["a", "b"]], { turns: 5 });
  const first = items.next();
  const left = items.return();
  expect([await first, await left]).toEqual([{ done: false, value: "a" }, done]);
  expect(notes).toEqual(["part 0", "end"]);
  expect(await items.next()).toEqual(done);
});

test("the error of a part comes to whoever asked for it, and is the end", async () => {
  const { items } = noted([["a"]], { error: new Error("broken") });
  expect(await items.next()).toEqual({ done: false, value: "a" });
  await expect(items.next()).rejects.toThrow("broken");
  expect(await items.next()).toEqual(done);
});
