import { expect, test } from "vitest";

import type { Line } from "./line.ts";
import { quantityText, table } from "./table.ts";

const ours: Line = {
  what: "CPU of a call",
  who: "ours",
  figure: { value: 120, unit: "microseconds" },
  against: { value: 100, unit: "microseconds" },
  ratio: { median: 1.2, min: 1.1, max: 1.3 },
  bar: { of: "ratio", limit: "at most", value: 1.25 },
  field: "others: 3",
};
const theirs: Line = { what: "CPU of a call", who: "a peer", figure: { value: 1300, unit: "microseconds" } };

test("columns are aligned, and what repeats is shown once", () => {
  expect(table([ours, theirs])).toBe(
    [
      "what           who      figure  against  ratio    min-max       bar  met  the field",
      "-------------  ------  -------  -------  -----  ---------  --------  ---  ---------",
      "CPU of a call  ours     120 us   100 us  1.20x  1.10-1.30  <= 1.25x  yes  others: 3",
      "               a peer  1300 us",
    ].join("\n"),
  );
});

test("a missed bar stands out", () => {
  expect(table([{ ...ours, ratio: { median: 1.26, min: 1.2, max: 1.3 } }])).toContain("  NO   ");
});

test.each([
  { value: 9_999, unit: "bytes", text: "10.0 KB" },
  { value: 2 ** 20, unit: "bytes", text: "1.0 MiB" },
  { value: 30, unit: "milliseconds", text: "30.0 ms" },
  { value: 9.004, unit: "seconds", text: "9.00 s" },
  { value: 8530.2, unit: "requests/s", text: "8530/s" },
  { value: 4, unit: "packages", text: "4 packages" },
] as const)("$value $unit is written as $text", ({ value, unit, text }) => {
  expect(quantityText({ value, unit })).toBe(text);
});
