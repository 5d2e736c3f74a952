import { expect, test } from "vitest";

import { fitLabel, widthOf } from "./fit-label.js";

const size = 10;

test("a text that fits stays whole, and another ends with an ellipsis within its width", () => {
  for (const text of ["pay/api", "WWWWWWWWWWWW", "illicit/litter", "支付网关服务", "🚀🔥🚀🔥🚀🔥"])
    for (const width of [30, 50, 70, 200]) {
      const label = fitLabel(text, { width, size });
      expect(widthOf(label, size)).toBeLessThanOrEqual(width);
      expect([text, `${text.slice(0, label.length - 1)}…`]).toContain(label);
    }
  expect(fitLabel("pay/api", { width: 200, size })).toBe("pay/api");
  expect(fitLabel("pay/api", { width: 30, size })).toBe("pay…");
});

test("no half of a sign is left, and nothing where not even one sign has room", () => {
  expect(fitLabel("🚀🔥🚀", { width: 25, size })).toBe("🚀…");
  expect(fitLabel("pay", { width: 12, size })).toBe("");
});
