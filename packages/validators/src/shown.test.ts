import fc from "fast-check";
import { expect, test } from "vitest";

import { shown } from "./shown.js";
import { validateRequest } from "./validate-request.js";

/** A list in a list in a list. */
function nest(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

test("shows what is small as JSON", () => {
  for (const value of [1, "a", 'a"b', true, null, [], {}, [1, "a"], { Name: "x", Values: ["y"] }])
    expect(shown(value)).toBe(JSON.stringify(value));
  expect([shown(undefined), shown(12345678901234567890n)]).toEqual(["nothing", "12345678901234567890"]);
  expect(shown([[[[[1]]]]])).toBe("[[[[…]]]]");
});

test("shows no more than a sentence holds of what is long, wide or deep", () => {
  const deep = [nest(200_000, (inner) => [inner]), nest(200_000, (inner) => ({ inner }))];
  for (const value of ["x".repeat(1e7), Array.from({ length: 1e6 }, () => "ab"), ...deep])
    expect(shown(value).length).toBeLessThanOrEqual(40);
  fc.assert(fc.property(fc.anything({ withBigInt: true }), (value) => shown(value).length <= 40));
});

test("validation names what is nested too deeply to be written", async () => {
  const Filters = nest(5000, (inner) => [inner]);
  expect(await validateRequest("tcss", "DescribeAssetImageList", { Filters })).toMatchObject([
    { kind: "type", parameter: "Filters.0", message: expect.stringMatching(/got \[\[\[\[…\]\]\]\]$/) },
  ]);
});

test("validation cuts a name that somebody made up", async () => {
  const [problem] = await validateRequest("tcss", "DescribeAssetImageList", { ["x".repeat(1e6)]: 1 });
  expect(problem).toMatchObject({ kind: "unknown", parameter: `${"x".repeat(200)}…` });
  expect(problem?.message.length).toBeLessThan(400);
});
