import { expect, test } from "vitest";

import { digestOf, judged, placeIn, podOf, requestFor } from "../../test/admission.js";
import { evaluated, policyOf, scanned, subjectOf } from "../../test/policies.js";
import { type DecisionBasis, decide, findIn, policyForAdmission, scopeOf } from "./decide.js";
import { VerdictBook } from "./verdict-book.js";

const book = new VerdictBook((text) => text);
for (const verdict of ["pass", "fail", "unknown"] as const)
  book.add(judged(verdict, [placeIn(`registry.test/shop/${verdict}:1`, { digest: digestOf(verdict.length) })]));
const [good, bad, open] = ["pass", "fail", "unknown"].map((word) => `registry.test/shop/${word}:1`) as [
  string,
  string,
  string,
];
const basis: DecisionBasis = { find: findIn(book, 0, 1000), unknown: "closed" };

test("allows a pod whose images pass", () => {
  expect(decide(requestFor([good]), basis)).toEqual({
    allowed: true,
    verdict: "pass",
    reason: "policy",
    message: "",
    warnings: [],
    annotations: { verdict: "pass", reason: "policy", images: "1", "matched-by": "tag" },
  });
});

test.each(["open", "closed"] as const)(
  "refuses a pod with one image that fails, with the rule and the finding, also fail-%s",
  (unknown) => {
    const { allowed, verdict, message } = decide(requestFor([good, bad]), { ...basis, unknown });
    expect({ allowed, verdict }).toEqual({ allowed: false, verdict: "fail" });
    expect(message).toBe(`${bad} fails the policy: no-critical: denied: CVE-2024-0001`);
  },
);

test("an unknown verdict refuses fail-closed, and warns fail-open", () => {
  const closed = decide(requestFor([open]), basis);
  expect(closed).toMatchObject({ allowed: false, verdict: "unknown", reason: "undecided", warnings: [] });
  expect(closed.message).toContain(`${open} is unknown: `);
  const opened = decide(requestFor([open]), { ...basis, unknown: "open" });
  expect(opened).toMatchObject({ allowed: true, verdict: "unknown", message: "" });
  expect(opened.warnings).toEqual([closed.message]);
});

test.each([
  { name: "DELETE", request: requestFor([bad], { operation: "DELETE" }), reason: "operation" },
  { name: "CONNECT", request: requestFor([bad], { operation: "CONNECT", subResource: "exec" }), reason: "operation" },
  { name: "an exempt namespace", request: requestFor([bad], { namespace: "kube-system" }), reason: "namespace" },
  { name: "an image outside the scope", request: requestFor(["elsewhere.test/x:1"]), reason: "scope" },
])("allows $name without looking at its images", ({ request, reason }) => {
  const isExempt = (namespace: string): boolean => namespace === "kube-system";
  const isInScope = (image: string): boolean => image.startsWith("registry.test/");
  expect(decide(request, { ...basis, isExempt, isInScope })).toMatchObject({
    allowed: true,
    verdict: "skipped",
    reason,
    warnings: [],
  });
});

test.each([
  {
    name: "a kind without pods",
    request: requestFor([], { group: "", kind: "ConfigMap", object: {} }),
    says: "ConfigMap is not judged",
  },
  { name: "a part of a pod", request: requestFor([bad], { subResource: "status" }), says: "Pod/status is not judged" },
])("allows $name with a warning", ({ request, says }) => {
  const decision = decide(request, basis);
  expect(decision).toMatchObject({ allowed: true, verdict: "skipped", reason: "kind" });
  expect(decision.warnings.join("")).toContain(says);
});

test("judges a debug container that is added to a running pod, and not the images that the pod has", () => {
  const pod = (debug: readonly string[]): object => ({
    spec: { containers: [{ image: bad }], ephemeralContainers: debug.map((image) => ({ image })) },
  });
  const request = (debug: string) =>
    requestFor([], {
      operation: "UPDATE",
      subResource: "ephemeralcontainers",
      object: pod([debug]),
      oldObject: pod([]),
    });
  expect(decide(request(good), basis)).toMatchObject({ allowed: true, verdict: "pass" });
  expect(decide(request("registry.test/shop/fail:1@" + digestOf(4)), basis)).toMatchObject({ allowed: false });
});

test("a change that brings no new image is allowed, whatever the images have become", () => {
  const update = requestFor([bad], { operation: "UPDATE", oldObject: podOf(bad) });
  expect(decide(update, basis)).toMatchObject({ allowed: true, reason: "no-new-image" });
  expect(decide({ ...update, oldObject: podOf(good) }, basis)).toMatchObject({ allowed: false });
  expect(decide({ ...update, operation: "CREATE" }, basis)).toMatchObject({ allowed: false });
});

test("a pod whose containers cannot be read is unknown", () => {
  expect(decide(requestFor([], { object: { spec: { containers: 1 } } }), basis)).toMatchObject({
    allowed: false,
    reason: "invalid-name",
  });
});

test("a pod that mounts an image is judged by it like by one that it runs", () => {
  const mounting = (reference: string): object => ({
    spec: { containers: [{ image: good }], volumes: [{ name: "files", image: { reference } }] },
  });
  expect(decide(requestFor([], { object: mounting(bad) }), basis)).toMatchObject({ allowed: false, verdict: "fail" });
  expect(decide(requestFor([], { object: mounting(good) }), basis)).toMatchObject({ allowed: true, verdict: "pass" });
  const update = requestFor([], { operation: "UPDATE", object: mounting(bad), oldObject: podOf(good) });
  expect(decide(update, basis)).toMatchObject({ allowed: false });
});

test("an inventory that was not read, or too long ago, decides nothing", () => {
  expect(decide(requestFor([good]), { ...basis, find: findIn(undefined, 0, 1000) })).toMatchObject({
    allowed: false,
    reason: "not-read",
  });
  expect(decide(requestFor([good]), { ...basis, find: findIn(book, 1000, 1000) })).toMatchObject({ allowed: true });
  const stale = decide(requestFor([bad]), { ...basis, find: findIn(book, 7_200_001, 1000), unknown: "open" });
  expect(stale).toMatchObject({ allowed: true, verdict: "unknown", reason: "stale" });
  expect(stale.warnings.join("")).toContain("120 minutes ago");
});

test("a message names ten images and stays short", () => {
  const many = Array.from({ length: 500 }, (_, index) => `registry.test/${"x".repeat(200)}/none:${index}`);
  const { message } = decide(requestFor(many), basis);
  expect(message.split(" | ")).toHaveLength(11);
  expect(message).toMatch(/and 490 more images$/);
  expect(message.length).toBeLessThanOrEqual(4000);
});

test("text of others is made fit to be shown", () => {
  const textOf = (text: string): string => text.replaceAll("\u202e", "?");
  expect(decide(requestFor(["a\u202eb"]), { ...basis, textOf }).message).toContain("a?b is unknown");
});

test("the scope of a policy is compared with the name in the request", async () => {
  const rules = [{ id: "none", deny: { kind: "malware" } }];
  const isInScope = scopeOf(await policyOf({ rules, scope: { repositories: ["shop/*", "nginx:1"] } }));
  expect(isInScope("registry.test/shop/cart:1")).toBe(true);
  expect(isInScope("nginx:1")).toBe(true);
  expect(isInScope("nginx:2")).toBe(false);
  expect(isInScope(digestOf(1))).toBe(true);
  expect(scopeOf(await policyOf({ rules }))("anything")).toBe(true);
  const without = scopeOf(await policyOf({ rules, scope: { exclude: ["shop/*:dev"] } }));
  expect([without("registry.test/shop/cart:dev"), without("registry.test/shop/cart:1")]).toEqual([false, true]);
});

test("an image that does not run yet is judged by a policy about running images", async () => {
  const policy = await policyOf({
    rules: [{ id: "scanned", require: { scanned: true } }],
    scope: { running: true, repositories: ["x/*"] },
  });
  const { images } = await evaluated(policyForAdmission(policy), [
    subjectOf([], scanned("shop/cart:1", { running: false })),
  ]);
  expect(images.map(({ verdict }) => verdict)).toEqual(["pass"]);
});
