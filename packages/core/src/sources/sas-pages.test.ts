import fc from "fast-check";
import { expect, test } from "vitest";

import { SasPages } from "./sas-pages.js";

interface Row {
  readonly id: string;
}

class TooLarge extends Error {}

/** A list in memory that serves pages as the service does. `before` may change it before the call of that number. */
function serve(
  list: Row[],
  {
    cut = Infinity,
    most = Infinity,
    keepsSizes = true,
    total = (): number | undefined => list.length,
    before = (_call: number): void => undefined,
  },
) {
  const calls: [page: number, size: number][] = [];
  const pages = new SasPages<Row>({
    read: async (page, size) => {
      calls.push([page, size]);
      before(calls.length);
      if (size > most) throw new TooLarge();
      const served = keepsSizes ? Math.min(size, cut) : cut;
      return { rows: list.slice((page - 1) * served, page * served), total: total() };
    },
    identityOf: ({ id }) => id,
    isTooLarge: (error) => error instanceof TooLarge,
  });
  return { pages, calls };
}

/** Removes rows and adds others elsewhere, as many as were removed, before a call. */
function move(list: Row[], moves: readonly { call: number; from: number; to: number }[], call: number): void {
  for (const [index, { from, to }] of moves.entries()) {
    if (moves[index]?.call !== call) continue;
    list.splice(from, 1);
    list.splice(to, 0, { id: `new${call}-${index}` });
  }
}

function rowsOf(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));
}

async function read(pages: SasPages<Row>): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { id } of pages.rows()) ids.push(id);
  return ids;
}

test("whatever size the service cuts pages to, each row comes once and in order, and the whole is complete", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(2500), fc.integer({ min: 1, max: 1200 }), async (count, cut) => {
      const { pages } = serve(rowsOf(count), { cut });
      expect(await read(pages)).toEqual(rowsOf(count).map(({ id }) => id));
      expect(pages.result).toEqual({ received: count, expected: count, complete: true, drifted: false });
    }),
    { numRuns: 60 },
  );
});

test("no later page is larger than the first, and each shares a row with the page before", async () => {
  const { pages, calls } = serve(rowsOf(250), { cut: 100 });
  await read(pages);
  expect(calls).toEqual([
    [1, 1000],
    [2, 99],
    [3, 98],
  ]);
});

test("a service that refuses large pages is asked for smaller ones", async () => {
  const { pages, calls } = serve(rowsOf(30), { most: 20 });
  expect(await read(pages)).toHaveLength(30);
  expect(calls.map(([, size]) => size)).toEqual([1000, 100, 20, 19]);
  await expect(read(serve([], { most: 1 }).pages)).rejects.toThrow(TooLarge);
});

test("a row that moved to a page that was read comes all the same, since a list that moved is read again", async () => {
  const list = rowsOf(300);
  const { pages } = serve(list, { cut: 100, before: (call) => call === 2 && void list.splice(5, 1) });
  const ids = await read(pages);
  expect(new Set(ids)).toEqual(new Set(rowsOf(300).map(({ id }) => id)));
  expect(ids).toHaveLength(300);
  expect(pages.result).toMatchObject({ complete: true, drifted: true, expected: 299, received: 300 });
});

test.each([
  { name: "the page that was read", at: 5 },
  { name: "the row that two pages share", at: 99 },
])("a removed row of $name and one that was added behind, which leave the total, hide no row", async ({ at }) => {
  const list = rowsOf(300);
  const before = (call: number): void => move(list, [{ call: 2, from: at, to: 299 }], call);
  const { pages } = serve(list, { cut: 100, before });
  const ids = await read(pages);
  expect(new Set(ids)).toEqual(new Set([...rowsOf(300), { id: "new2-0" }].map(({ id }) => id)));
  expect(pages.result).toMatchObject({ complete: true, drifted: true, expected: 300, received: 301 });
});

test("whatever moves while the total stays, no list is complete without a row that was there all the time", async () => {
  const moves = fc.array(fc.record({ call: fc.integer({ min: 1, max: 12 }), from: fc.nat(199), to: fc.nat(199) }), {
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(moves, fc.integer({ min: 20, max: 90 }), fc.boolean(), async (given, cut, keepsSizes) => {
      const list = rowsOf(200);
      const options = { cut, keepsSizes, before: (call: number): void => move(list, given, call) };
      const { pages } = serve(list, options);
      const ids = new Set(await read(pages));
      const lost = list.filter(({ id }) => id.startsWith("r") && !ids.has(id));
      if (pages.result.complete) expect(lost).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a list that loses a row before each page and gains one at its end is not complete", async () => {
  const list = rowsOf(300);
  const before = (call: number): void => move(list, [{ call, from: 0, to: 299 }], call);
  const { pages } = serve(list, { cut: 100, before });
  await read(pages);
  expect(pages.result).toMatchObject({ complete: false, drifted: true, reason: "surplus" });
});

test("a service that gives pages of its own size only is read twice, and is complete if the second time brings nothing new", async () => {
  const { pages, calls } = serve(rowsOf(70), { cut: 30, keepsSizes: false });
  expect(await read(pages)).toHaveLength(70);
  expect(pages.result).toEqual({ received: 70, expected: 70, complete: true, drifted: false });
  // The first page, two others of the size that is not kept, and two times three.
  expect(calls).toHaveLength(9);
});

test("a list that does not come to rest is not complete", async () => {
  const list = rowsOf(300);
  const { pages } = serve(list, { cut: 100, before: (call) => void list.push({ id: `new${call}` }) });
  await read(pages);
  expect(pages.result).toMatchObject({ complete: false, drifted: true, reason: "gap" });
});

test.each([
  { name: "counts more than it has", total: () => 500, reason: "missing", received: 40 },
  { name: "counts less than it has", total: () => 30, reason: "surplus", received: 38 },
  { name: "does not count", total: () => undefined, reason: "total-unknown", received: 40 },
])("a service that $name is not believed", async ({ total, reason, received }) => {
  const { pages } = serve(rowsOf(40), { cut: 20, total });
  await read(pages);
  expect(pages.result).toMatchObject({ received, complete: false, reason });
});

test("a page that comes again and again ends the reading", async () => {
  const pages = new SasPages<Row>({
    read: async () => ({ rows: rowsOf(20), total: 9_000_000 }),
    identityOf: ({ id }) => id,
    isTooLarge: () => false,
  });
  expect(await read(pages)).toHaveLength(20);
  expect(pages.result).toMatchObject({ complete: false, reason: "stalled" });
});

test("rows without an identity come once each, and the list is not complete", async () => {
  const { pages } = serve([{ id: "" }, { id: "a" }, { id: "" }], {});
  expect(await read(pages)).toEqual(["", "a"]);
  expect(pages.result).toMatchObject({ complete: false, reason: "no-identity" });
});

test.each([
  { name: "on one page", at: [3, 7], calls: 3 },
  { name: "where two pages join", at: [99, 100], calls: 3 },
  { name: "on both sides of the row that two pages share", at: [98, 99, 100], calls: 3 },
])("rows that are equal in every field come once, and are counted $name", async ({ at, calls }) => {
  const list = rowsOf(250);
  for (const index of at) list[index] = { id: "same" };
  const served = serve(list, { cut: 100 });
  const received = 251 - at.length;
  expect(await read(served.pages)).toHaveLength(received);
  expect(served.pages.result).toMatchObject({ received, expected: 250, equal: at.length - 1, reason: "missing" });
  expect(served.calls).toHaveLength(calls);
});

test("rows of one identity that differ in a field are not equal", async () => {
  const list: (Row & { readonly more?: number })[] = rowsOf(50);
  list[3] = { id: "same", more: 1 };
  list[4] = { id: "same", more: 2 };
  const { pages } = serve(list, {});
  await read(pages);
  expect(pages.result).toEqual({ received: 49, expected: 50, complete: false, drifted: false, reason: "missing" });
});

test("a page that begins with the last row of the page before, which pushes its own last row out, has no equal row", async () => {
  const list = rowsOf(250);
  const pages = new SasPages<Row>({
    read: async (page, size) => {
      const served = Math.min(size, 100);
      const start = (page - 1) * served;
      const rows = list.slice(start, start + served);
      return { rows: start === 0 ? rows : [...list.slice(start - 1, start), ...rows.slice(0, -1)], total: list.length };
    },
    identityOf: ({ id }) => id,
    isTooLarge: () => false,
  });
  await read(pages);
  expect(pages.result).toEqual({ received: 249, expected: 250, complete: false, drifted: true, reason: "missing" });
});

test("an answer without a list is not an empty list", async () => {
  const pages = new SasPages<Row>({
    read: async () => ({ rows: undefined, total: 0 }),
    identityOf: ({ id }) => id,
    isTooLarge: () => false,
  });
  await read(pages);
  expect(pages.result).toMatchObject({ complete: false, reason: "no-list" });
});

test("rows come page by page to whoever takes them so", async () => {
  const { pages } = serve(rowsOf(45), { cut: 20 });
  const lengths: number[] = [];
  for await (const part of pages.parts()) lengths.push([...part].length);
  expect(lengths).toEqual([20, 18, 7]);
  expect(pages.result).toMatchObject({ received: 45, complete: true });
});
