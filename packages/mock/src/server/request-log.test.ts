import { expect, test } from "vitest";

import { RequestLog } from "./request-log.js";

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
  const requestLog = new RequestLog();
  for (let timeMs = 0; timeMs < 3500; timeMs++) requestLog.add({ ...entry, timeMs });
  expect(requestLog.entries.map(({ timeMs }) => timeMs)).toEqual(
    Array.from({ length: 1000 }, (_, index) => 2500 + index),
  );
});

test("does not keep very long names", () => {
  const requestLog = new RequestLog();
  requestLog.add({ ...entry, action: "x".repeat(10_000) });
  expect(requestLog.entries[0]?.action).toHaveLength(100);
});
