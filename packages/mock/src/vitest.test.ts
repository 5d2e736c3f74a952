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

test("is made at once: its start waits for nothing", async () => {
  let hasWaited = false;
  setImmediate(() => {
    hasWaited = true;
  });
  await using other = createStillMock({ images: 50 });
  expect([other.estate.hostImages, hasWaited]).toEqual([50, false]);
});
