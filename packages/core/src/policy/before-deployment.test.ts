import { expect, test } from "vitest";

import { evaluated, found, policyOf, scanned, subjectOf } from "../../test/policies.js";

const noCritical = { id: "no-critical", deny: { severity: "critical" } };
const missing = [{ name: "shop/new:1", repository: "docker.io/shop/new", reason: "no account has it" }];

test("an image that no account has is unknown by every rule, and the evaluation ends with 5, whatever the policy says of unknown", async () => {
  for (const unknown of ["warn", "fail", "incomplete"]) {
    const policy = await policyOf({ defaults: { unknown }, rules: [noCritical] });
    const { images, totals } = await evaluated(policy, [subjectOf([])], { missing });
    expect(images[1]).toMatchObject({ name: "shop/new:1", places: [], verdict: "unknown" });
    expect(images[1]?.rules).toMatchObject([
      { rule: "no-critical", verdict: "unknown", countsAs: "unknown", reason: "no account has it" },
    ]);
    expect([totals.images, totals.complete, totals.exitCode]).toEqual([{ fail: 0, unknown: 1, pass: 1 }, false, 5]);
  }
});

test("a fail counts before an image that no account has", async () => {
  const { totals } = await evaluated(await policyOf({ rules: [noCritical] }), [subjectOf([found()])], { missing });
  expect(totals.exitCode).toBe(3);
});

test("an image that no account has and that is outside the scope by its name is not judged; one without a name is", async () => {
  const policy = await policyOf({ scope: { repositories: ["prod/**"] }, rules: [noCritical] });
  const outside = await evaluated(policy, [], { missing });
  expect([outside.images, outside.totals.outOfScope, outside.totals.exitCode]).toEqual([[], 1, 0]);
  const nameless = await evaluated(policy, [], { missing: [{ name: "sha256:aa", reason: "no account has it" }] });
  expect(nameless.totals.exitCode).toBe(5);
});

test("an image that is judged before it is deployed is in a scope of running images, and runs for expressions", async () => {
  const when = "image.running";
  const policy = await policyOf({ scope: { running: true }, rules: [{ ...noCritical, when }] });
  const subjects = [subjectOf([found()], scanned("shop/cart:1.4", { running: false }))];
  const deployed = await evaluated(policy, subjects);
  expect([deployed.totals.outOfScope, deployed.totals.exitCode]).toEqual([1, 5]);
  const before = await evaluated(policy, subjects, { asRunning: true });
  expect([before.images[0]?.verdict, before.totals.exitCode]).toEqual(["fail", 3]);
  // The report says what the cloud says.
  expect(before.images[0]?.places[0]?.running).toBe(false);
});
