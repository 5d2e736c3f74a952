import type { EvaluatedImage, RuleResult } from "@plimsoll/core";
import { expect, test } from "vitest";

import { imageRowOf } from "./image-rows.js";

const place = { source: "tencent-host", kind: "host", key: "1", name: "shop/cart:1", repository: "shop/cart" } as const;

function rule(name: string, countsAs: RuleResult["countsAs"], verdict: RuleResult["verdict"] = countsAs): RuleResult {
  const reason = `because of ${name}`;
  return { rule: name, kind: "deny", verdict, countsAs, reason, because: [], findings: 2, undecided: 0 };
}

function image(verdict: EvaluatedImage["verdict"], rules: readonly RuleResult[]): EvaluatedImage {
  return { cloud: "tencent", id: "", name: "shop/cart:1", places: [place], verdict, rules, findings: [] };
}

test("an image that fails is one row with its worst rule, and the others are counted", () => {
  const rules = [rule("a", "unknown"), rule("b", "fail"), rule("c", "fail"), rule("d", "unknown"), rule("e", "pass")];
  expect(imageRowOf(image("fail", rules))).toEqual({
    image: "shop/cart:1",
    cloud: "tencent",
    verdict: "fail",
    rule: "b",
    findings: 2,
    more: "1 fail, 2 undecided",
    reason: "because of b",
  });
});

test.each([
  { name: "unknown", rules: [rule("a", "unknown")], verdict: "unknown", want: "unknown" },
  {
    name: "a fail that is one because the policy says so",
    rules: [rule("a", "fail", "unknown")],
    verdict: "fail",
    want: "fail",
  },
  {
    name: "no row if an undecided rule only warns",
    rules: [rule("a", "pass", "unknown")],
    verdict: "pass",
    want: undefined,
  },
  { name: "no row if every rule is passed", rules: [rule("a", "pass")], verdict: "pass", want: undefined },
] as const)("an image is $name", ({ rules, verdict, want }) => {
  expect(imageRowOf(image(verdict, rules))?.verdict).toBe(want);
});
