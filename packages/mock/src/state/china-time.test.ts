import { expect, test } from "vitest";

import { toChinaDay, toChinaTime } from "./china-time.js";

test("writes times and days of China, where a day begins at 16:00 in UTC", () => {
  const midnight = Date.UTC(2026, 1, 28, 16);
  expect([toChinaTime(midnight - 1), toChinaTime(midnight)]).toEqual(["2026-02-28 23:59:59", "2026-03-01 00:00:00"]);
  expect([toChinaDay(midnight - 1), toChinaDay(midnight)]).toEqual(["2026-02-28", "2026-03-01"]);
});
