import { expect, test } from "vitest";

import { Journal } from "./journal.js";

const entry = {
  timeMs: 1,
  service: "tcss",
  method: "POST",
  action: "A",
  outcome: "OK",
  applied: false,
  faults: [],
} as const;

test("keeps the latest thousand requests in order", () => {
  const journal = new Journal();
  for (let timeMs = 0; timeMs < 3500; timeMs++) journal.add({ ...entry, timeMs });
  expect(journal.entries.map(({ timeMs }) => timeMs)).toEqual(Array.from({ length: 1000 }, (_, index) => 2500 + index));
});

test("does not keep very long names", () => {
  const journal = new Journal();
  journal.add({ ...entry, action: "x".repeat(10_000) });
  expect(journal.entries[0]?.action).toHaveLength(100);
});
