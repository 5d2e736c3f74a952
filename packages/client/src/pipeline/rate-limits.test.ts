import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { createClock } from "../base/clock.js";
import { RateLimits } from "./rate-limits.js";

const { DescribeAssetImageList: list, DescribeVulImageList: other } = operations.tcss;

test("calls in a row take the same queue, whatever calls come in between, and another key, place or region another one", () => {
  const limits = new RateLimits(undefined, createClock({ now: () => 0 }));
  const call = { operation: list, endpoint: "https://a.test", region: undefined, keyId: "one" };
  const queue = limits.of(call);
  expect(limits.of(call)).toBe(queue);
  const others = [
    { ...call, operation: other },
    { ...call, endpoint: "https://b.test" },
    { ...call, region: "ap-singapore" },
    { ...call, keyId: "two" },
  ].map((different) => limits.of(different));
  expect(new Set([queue, ...others]).size).toBe(5);
  expect(limits.of(call)).toBe(queue);
});
