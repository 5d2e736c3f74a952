import fc from "fast-check";
import { expect, test } from "vitest";

import { podImages } from "./pod-images.js";
import { readReview } from "./review.js";

const request = {
  uid: "u1",
  kind: { group: "apps", version: "v1", kind: "Deployment" },
  operation: "CREATE",
  namespace: "shop",
  object: { metadata: { generateName: "cart-" } },
  oldObject: null,
};

function bodyOf(changed: object): string {
  return JSON.stringify({ apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview", request, ...changed });
}

test("reads what an answer needs of a review", () => {
  expect(readReview(bodyOf({}))).toEqual({
    code: "read",
    request: {
      uid: "u1",
      operation: "CREATE",
      group: "apps",
      kind: "Deployment",
      subResource: "",
      namespace: "shop",
      name: "cart-",
      object: request.object,
      oldObject: undefined,
    },
  });
});

test.each([
  { name: "what is not JSON", body: "{", uid: undefined, says: "not JSON" },
  { name: "another kind", body: bodyOf({ kind: "Pod" }), uid: "u1", says: "not an AdmissionReview" },
  {
    name: "v1beta1",
    body: bodyOf({ apiVersion: "admission.k8s.io/v1beta1" }),
    uid: "u1",
    says: "admissionReviewVersions: [v1]",
  },
  {
    name: "a version of the future",
    body: bodyOf({ apiVersion: "admission.k8s.io/v9" }),
    uid: "u1",
    says: "unknown version",
  },
  { name: "a review without a request", body: bodyOf({ request: null }), uid: undefined, says: "lacks uid" },
  {
    name: "a request without a kind",
    body: bodyOf({ request: { uid: "u2", operation: "CREATE" } }),
    uid: "u2",
    says: "lacks uid, operation or kind",
  },
])("refuses $name with its own message, and its uid where it has one", ({ body, uid, says }) => {
  const read = readReview(body);
  expect(read).toMatchObject({ code: "refused", message: expect.stringContaining(says) });
  expect("uid" in read ? read.uid : undefined).toBe(uid);
});

test("no JSON makes it throw", () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (whole, part) => {
      expect(["read", "refused"]).toContain(readReview(whole).code);
      expect(["read", "refused"]).toContain(readReview(bodyOf({ request: JSON.parse(part) })).code);
    }),
  );
});

test("an object that is nested a hundred thousand levels deep is read, and no code goes down into it", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const text = JSON.stringify({ apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview", request }).replace(
    '"object":',
    `"object":{"spec":{"containers":${deep}}},"kept":`,
  );
  const review = readReview(text);
  expect(review.code).toBe("read");
  expect(review.code === "read" && podImages({ group: "", kind: "Pod" }, review.request.object)).toEqual([]);
});
