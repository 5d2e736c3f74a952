import { expect, test } from "vitest";

import { matrixText } from "./matrix.ts";

test("columns are as wide as their widest cell", () => {
  const rows = [
    { name: "connection reset", cells: ["yes, 2 requests", "no"] },
    { name: "stall", cells: ["yes", "hangs"] },
  ];
  expect(matrixText({ title: "fault", columns: ["ours", "a peer"], rows })).toBe(
    [
      "fault             ours             a peer",
      "----------------  ---------------  ------",
      "connection reset  yes, 2 requests  no",
      "stall             yes              hangs",
    ].join("\n"),
  );
});
