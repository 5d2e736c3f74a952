import fc from "fast-check";
import { expect, test } from "vitest";

import { type PageSlice, countOverlappingPages, endOf, firstPage, overlappingPage } from "./overlapping-pages.js";

function pagesOf(rows: number, largest: number): readonly PageSlice[] {
  const pages = [firstPage(largest)];
  for (let page = firstPage(largest); endOf(page) < rows; pages.push(page)) page = overlappingPage(page, largest);
  return pages;
}

test("each page begins with a row of the page before and reaches further, at a multiple of its size", () => {
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 1200 }), fc.integer({ min: 1, max: 20_000 }), (largest, rows) => {
      let end = 1;
      for (const page of pagesOf(rows, largest)) {
        expect(page.offset).toBe((page.number - 1) * page.size);
        expect(page.size).toBeLessThanOrEqual(largest);
        expect(page.offset).toBeLessThan(end);
        expect(endOf(page)).toBeGreaterThan(end);
        end = endOf(page);
      }
    }),
    { numRuns: 30 },
  );
});

test.each([
  { largest: 1000, rows: 1_000_000, pages: 1040 },
  { largest: 100, rows: 100_000, pages: 1143 },
  { largest: 20, rows: 20_000, pages: 1383 },
  { largest: 1000, rows: 2000, pages: 3 },
  { largest: 1000, rows: 1000, pages: 1 },
  { largest: 1000, rows: 0, pages: 1 },
])("$rows rows take $pages pages of at most $largest", ({ largest, rows, pages }) => {
  expect(countOverlappingPages(rows, largest)).toBe(pages);
});

test.each([1, 2])("pages of %i adjoin, as none can overlap", (largest) => {
  expect(pagesOf(4, largest).map(({ offset }) => offset)).toEqual(largest === 1 ? [0, 1, 2, 3] : [0, 2]);
});
