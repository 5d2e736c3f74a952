import { expect, test } from "vitest";

import { durationText } from "./duration.ts";

test("says how long each row took, the longest first", () => {
  const rows = [
    { row: "cli-version", seconds: 9.6 },
    { row: "tcss-cpu", seconds: 119.7 },
  ];
  expect(durationText(rows)).toBe("Took 2 min 9 s: tcss-cpu 2 min 0 s, cli-version 10 s");
});
