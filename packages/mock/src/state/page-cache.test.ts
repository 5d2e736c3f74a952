import { expect, test } from "vitest";

import { PageCache } from "./page-cache.js";

function createCache(maxBytes?: number): { readonly cache: PageCache; readonly reads: readonly string[] } {
  const reads: string[] = [];
  const cache = new PageCache((rowNumbers) => {
    reads.push(rowNumbers);
    return Buffer.from(rowNumbers);
  }, maxBytes);
  return { cache, reads };
}

test("reads a page once until it is cleared", () => {
  const { cache, reads } = createCache();
  for (let time = 0; time < 3; time++) expect(String(cache.read(Uint32Array.of(1, 2)))).toBe("[1,2]");
  cache.clear();
  cache.clear();
  expect(String(cache.read(Uint32Array.of(1, 2)))).toBe("[1,2]");
  expect(reads).toEqual(["[1,2]", "[1,2]"]);
});

test("tells the same rows in another order from them", () => {
  const { cache } = createCache();
  cache.read(Uint32Array.of(1, 2));
  expect(String(cache.read(Uint32Array.of(2, 1)))).toBe("[2,1]");
});

test("forgets the pages that were not asked for the longest once they take too many bytes", () => {
  const { cache, reads } = createCache(6);
  for (const row of [1, 2, 1, 3, 1, 2]) cache.read(Uint32Array.of(row));
  expect(reads).toEqual(["[1]", "[2]", "[3]", "[2]"]);
});

test("hands out a page that is larger than all that it may keep", () => {
  const { cache, reads } = createCache(2);
  for (let time = 0; time < 2; time++) expect(String(cache.read(Uint32Array.of(7)))).toBe("[7]");
  expect(reads).toEqual(["[7]", "[7]"]);
});
