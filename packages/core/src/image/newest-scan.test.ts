import fc from "fast-check";
import { expect, test } from "vitest";

import { scanned } from "../../test/policies.js";
import type { Image } from "./image.js";
import { newerOpenScanOf, newestScanOf } from "./newest-scan.js";

/** A place by its scan; `-` stands for a time that the cloud does not say. */
function placeOf(scan: string): Image {
  const [scanStatus = "", scannedAt = ""] = scan.split(" ");
  const { scannedAt: _, ...place } = scanned(`${scan}:1`, { scanStatus: scanStatus as "done" }); // a status
  return scannedAt === "-" ? place : { ...place, scannedAt: `${scannedAt}T00:00:00Z` };
}

function placesOf(scans: readonly string[]): readonly [Image, ...Image[]] {
  return scans.map(placeOf) as [Image, ...Image[]]; // every test has one
}

test.each([
  { name: "the newest", scans: ["done 2026-11-01", "done 2026-11-20", "done 2026-11-10"], want: 1 },
  { name: "the only one that was scanned", scans: ["never -", "done 2026-11-01"], want: 1 },
  { name: "one that is done before a newer one that failed", scans: ["failed 2026-11-02", "done 2026-11-01"], want: 1 },
  { name: "the newest of those that are not done", scans: ["failed 2026-11-01", "running 2026-11-02"], want: 1 },
  { name: "none that runs for the first time", scans: ["done 2026-11-01", "running -"], want: 0 },
  { name: "the first of equal ones", scans: ["done 2026-11-01", "done 2026-11-01"], want: 0 },
  { name: "one with a time before one without", scans: ["done -", "done 2020-01-01"], want: 1 },
  { name: "one without a time before one that was never scanned", scans: ["never -", "running -"], want: 1 },
])("of the places of an image counts $name", ({ scans, want }) => {
  const places = placesOf(scans);
  expect(places.indexOf(newestScanOf(places))).toBe(want);
});

test.each([
  { name: "a failed one that is newer", scans: ["done 2026-11-01", "failed 2026-11-02", "failed 2026-11-03"], want: 2 },
  { name: "none that is older", scans: ["done 2026-11-03", "failed 2026-11-02"], want: -1 },
  { name: "none that runs for the first time", scans: ["done 2026-11-01", "running -"], want: -1 },
])("of the scans that have not ended well counts $name", ({ scans, want }) => {
  const places = placesOf(scans);
  const open = newerOpenScanOf(places, newestScanOf(places));
  expect(open === undefined ? -1 : places.indexOf(open)).toBe(want);
});

test("whatever the order of the lists, the same scan counts", () => {
  const scans = [
    "done 2026-11-01",
    "done 2026-11-02",
    "failed 2026-11-02",
    "running 2026-11-03",
    "never -",
    "done -",
    "running -",
  ];
  const shuffled = fc
    .subarray(scans, { minLength: 1 })
    .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
  const choose = (some: readonly string[]): unknown => {
    const { scanStatus, scannedAt } = newestScanOf(placesOf(some));
    return [scanStatus, scannedAt];
  };
  fc.assert(
    fc.property(shuffled, ([some, other]) => {
      expect(choose(other)).toEqual(choose(some));
    }),
  );
});
