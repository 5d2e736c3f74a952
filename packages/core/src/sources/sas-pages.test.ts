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
      const served = Math.min(size, cut);
      return { rows: list.slice((page - 1) * served, page * served), total: total() };
    },
    identityOf: ({ id }) => id,
    isTooLarge: (error) => error instanceof TooLarge,
  });
  return { pages, calls };
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
      const { pages, calls } = serve(rowsOf(count), { cut });
      expect(await read(pages)).toEqual(rowsOf(count).map(({ id }) => id));
      expect(pages.result).toEqual({ received: count, expected: count, complete: true, drifted: false });
      expect(calls).toHaveLength(Math.max(1, Math.ceil(count / Math.min(1000, cut))));
    }),
    { numRuns: 60 },
  );
});

test("the size of the first page is asked for from then on", async () => {
  const { pages, calls } = serve(rowsOf(250), { cut: 100 });
  await read(pages);
  expect(calls).toEqual([
    [1, 1000],
    [2, 100],
    [3, 100],
  ]);
});

test("a service that refuses large pages is asked for smaller ones", async () => {
  const { pages, calls } = serve(rowsOf(30), { most: 20 });
  expect(await read(pages)).toHaveLength(30);
  expect(calls.map(([, size]) => size)).toEqual([1000, 100, 20, 20]);
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

test("a list that does not come to rest is not complete", async () => {
  const list = rowsOf(300);
  const { pages } = serve(list, { cut: 100, before: (call) => void list.push({ id: `new${call}` }) });
  await read(pages);
  expect(pages.result).toMatchObject({ complete: false, drifted: true, reason: "gap" });
});

test.each([
  { name: "counts more than it has", total: () => 500, reason: "missing" },
  { name: "counts less than it has", total: () => 30, reason: "surplus" },
  { name: "does not count", total: () => undefined, reason: "total-unknown" },
])("a service that $name is not believed", async ({ total, reason }) => {
  const { pages } = serve(rowsOf(40), { cut: 20, total });
  await read(pages);
  expect(pages.result).toMatchObject({ received: 40, complete: false, reason });
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
  { name: "where two pages adjoin, by a page that has both", at: [99, 100], calls: 4 },
])("rows that are equal in every field come once, and are counted $name", async ({ at, calls }) => {
  const list = rowsOf(250);
  for (const index of at) list[index] = { id: "same" };
  const served = serve(list, { cut: 100 });
  expect(await read(served.pages)).toHaveLength(249);
  expect(served.pages.result).toMatchObject({ received: 249, expected: 250, equal: 1, reason: "missing" });
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
  expect(pages.result).toEqual({ received: 249, expected: 250, complete: false, drifted: false, reason: "missing" });
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
  expect(lengths).toEqual([20, 20, 5]);
  expect(pages.result).toMatchObject({ received: 45, complete: true });
});
