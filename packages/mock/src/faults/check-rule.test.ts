import { expect, test } from "vitest";

import { checkRule } from "./check-rule.js";
import type { FaultRule } from "./fault-rule.js";

/** Any value that JSON can hold. */
const check = (rule: unknown): void => checkRule(rule as FaultRule); // the point: it need not be one

test.each<FaultRule>([
  { kind: "latency", ms: 1 },
  { kind: "latency", ms: 3_600_000, service: "sas", action: "DescribeImageInfoList", skip: 0, count: 1 },
  { kind: "reset" },
  { kind: "reset", when: "after", rate: 1, seed: 0 },
  { kind: "throttle", action: "DescribeAssetImageList", rate: 0.001, seed: 2 ** 32 - 1 },
  { kind: "http-429", retryAfterSec: 0 },
  { kind: "http-503", when: "before" },
  { kind: "truncated", skip: 10 },
  { kind: "stall" },
  { kind: "skew", ms: -600_000 },
  { kind: "expired-token", key: "AKIDexample" },
  { kind: "late-counters", ms: 86_400_000 },
  { kind: "failing-scan", reason: "too-many", images: ["sha256:a"] },
  { kind: "endless-scan", action: "CreateAssetImageScanTask" },
])("takes $kind: %o, also from JSON", (rule) => {
  expect(() => check(JSON.parse(JSON.stringify(rule)))).not.toThrow();
});

test.each([
  { rule: undefined, text: "must be an object" },
  { rule: null, text: "must be an object" },
  { rule: "reset", text: "must be an object" },
  { rule: {}, text: "kind must be one of latency, reset, " },
  { rule: { kind: "toString" }, text: "not toString" },
  { rule: { kind: "reset", after: true }, text: "a fault of kind reset has no after; it has service, action, " },
  { rule: { kind: "latency" }, text: "ms must be a number, not undefined" },
  { rule: { kind: "latency", ms: "5" }, text: "ms must be a number, not 5" },
  { rule: { kind: "reset", when: "during" }, text: "when must be one of before, after, not during" },
  { rule: { kind: "stall", service: "cvm" }, text: "service must be one of tcss, sas, not cvm" },
  {
    rule: { kind: "stall", action: "DescribeInstances" },
    text: "action must be one of AddEditImageAutoAuthorizedRule, ",
  },
  {
    rule: { kind: "stall", service: "sas", action: "DescribeAssetImageList" },
    text: "action must be one of CancelOnceTask",
  },
  { rule: { kind: "expired-token", key: "" }, text: "key must be the ID of a key" },
  { rule: { kind: "expired-token", key: 1 }, text: "key must be the ID of a key" },
  {
    rule: { kind: "failing-scan", reason: "tired" },
    text: "reason must be one of offline, timeout, too-many, not tired",
  },
  {
    rule: { kind: "failing-scan", images: [] },
    text: "images must be a list of image IDs, digests, UUIDs or numbers of registry images, at least one",
  },
  {
    rule: { kind: "failing-scan", images: [1] },
    text: "images must be a list of image IDs, digests, UUIDs or numbers of registry images, at least one",
  },
])("refuses an invalid rule: $rule", ({ rule, text }) => {
  expect(() => check(rule)).toThrow(TypeError);
  expect(() => check(rule)).toThrow(text);
});

test.each([
  { kind: "late-counters", ms: 0 },
  { kind: "late-counters", ms: 86_400_001 },
  { kind: "latency", ms: 0 },
  { kind: "latency", ms: 86_400_001 },
  { kind: "latency", ms: 1.5 },
  { kind: "skew", ms: 0 },
  { kind: "skew", ms: 1e15 },
  { kind: "http-429", retryAfterSec: -1 },
  { kind: "reset", count: 0 },
  { kind: "reset", count: Infinity },
  { kind: "reset", skip: -1 },
  { kind: "reset", rate: 0 },
  { kind: "reset", rate: 1.01 },
  { kind: "reset", rate: Number.NaN },
  { kind: "reset", seed: 2 ** 32 },
])("refuses invalid numbers: %o", (rule) => {
  expect(() => check(rule)).toThrow(RangeError);
});
