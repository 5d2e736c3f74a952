import { expect, test } from "vitest";

import { type ListReading, judgeList } from "./completeness.js";

const reading: ListReading = { rows: 12, total: 12, totalMoved: false, counter: 12, stampMoved: false, stale: false };

test.each<{ name: string; change: Partial<ListReading>; want: object }>([
  { name: "rows, total and counter agree", change: {}, want: { code: "complete", compared: true } },
  { name: "the inventory has no counter", change: { counter: null }, want: { code: "complete", compared: false } },
  { name: "a scan is running", change: { stale: true }, want: { code: "stale", compared: true } },
  {
    name: "there are no rows for a counter of 12",
    change: { rows: 0, total: 0 },
    want: { code: "incomplete", reason: "counter-disagrees" },
  },
  {
    name: "there are 12 rows for a counter of 0",
    change: { counter: 0 },
    want: { code: "incomplete", reason: "counter-disagrees" },
  },
  {
    name: "only the counter disagrees, and the image was scanned meanwhile",
    change: { counter: 11, stampMoved: true },
    want: { code: "drifted" },
  },
  {
    name: "a row is missing although the image was scanned meanwhile",
    change: { rows: 11, stampMoved: true },
    want: { code: "incomplete", reason: "missing-rows" },
  },
  {
    name: "equal rows are counted by the total, and once by the inventory",
    change: { total: 14, equalRows: 2 },
    want: { code: "complete", compared: true },
  },
  {
    name: "equal rows are counted by neither",
    change: { equalRows: 2 },
    want: { code: "complete", compared: true },
  },
  {
    name: "there are fewer equal rows than the total counts",
    change: { total: 14, equalRows: 1 },
    want: { code: "incomplete", reason: "missing-rows" },
  },
  { name: "a null list has a total", change: { rows: 0 }, want: { code: "incomplete", reason: "missing-rows" } },
  {
    name: "there are more rows than the total",
    change: { rows: 13 },
    want: { code: "incomplete", reason: "too-many-rows" },
  },
  {
    name: "the total moved between pages",
    change: { totalMoved: true },
    want: { code: "incomplete", reason: "total-moved" },
  },
  { name: "a row has no ID", change: { withoutId: 1 }, want: { code: "incomplete", reason: "no-identity" } },
  { name: "the counter is a bigint", change: { counter: 12n, total: 12n }, want: { code: "complete", compared: true } },
  {
    name: "the total is beyond 2^53",
    change: { total: 2n ** 60n },
    want: { code: "incomplete", reason: "missing-rows" },
  },
])("$name", ({ change, want }) => {
  expect(judgeList({ ...reading, ...change })).toEqual(want);
});

test.each([undefined, null, "12", -1, 1.5, Number.NaN])("a total of %s proves nothing", (total) => {
  expect(judgeList({ ...reading, total })).toEqual({ code: "incomplete", reason: "no-total" });
});

test("a deleted image is gone, a missing permission is told, everything else has failed", () => {
  expect((["gone", "denied", "failed"] as const).map(judgeList)).toEqual([
    { code: "gone" },
    { code: "denied" },
    { code: "incomplete", reason: "failed" },
  ]);
});
