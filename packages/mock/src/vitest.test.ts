import { expect, test } from "vitest";

import { callTcss, createStillMock } from "../test/call.js";
import { NOW_MS } from "../test/sign.js";
import { useMock } from "./vitest.js";

const mock = useMock({ images: 50, now: () => NOW_MS });

test.each(["first", "second"])("gives the %s test the same start", async () => {
  expect(mock.state()).toMatchObject({
    estate: { hostImages: 50 },
    clock: { nowMs: NOW_MS },
    faults: [],
    requests: { remembered: 0 },
  });
  mock.clock.advance(1000);
  mock.faults.add({ kind: "throttle", count: 1, skip: 1 });
  mock.images.remove([(await callTcss(mock, "DescribeAssetImageList", {})).List[0]?.ImageID ?? ""]);
  expect(mock.state()).toMatchObject({ estate: { hostImages: 49 }, clock: { nowMs: NOW_MS + 1000 } });
});

test("is made in far less time than a test may take", async () => {
  // A figure with a margin of its own is in the benchmarks; this one only catches a start that waits for something.
  const startMs = performance.now();
  await using other = createStillMock({ images: 50 });
  expect(other.estate.hostImages).toBe(50);
  expect(performance.now() - startMs).toBeLessThan(2000);
});
