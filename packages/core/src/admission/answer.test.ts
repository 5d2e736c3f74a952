import fc from "fast-check";
import { expect, test } from "vitest";

import { answerReview, refuseReview } from "./answer.js";
import type { Decision } from "./decide.js";

const decision: Decision = {
  allowed: true,
  verdict: "pass",
  reason: "policy",
  message: "",
  warnings: [],
  annotations: { verdict: "pass" },
};

test("answers with the uid of the request, and no status where it is allowed", () => {
  expect(JSON.parse(answerReview("u1", decision))).toEqual({
    apiVersion: "admission.k8s.io/v1",
    kind: "AdmissionReview",
    response: { uid: "u1", allowed: true, auditAnnotations: { verdict: "pass" } },
  });
});

test("a refusal has the code 403 and the message", () => {
  const { response } = JSON.parse(answerReview("u1", { ...decision, allowed: false, message: "no" }));
  expect(response).toMatchObject({ allowed: false, status: { code: 403, reason: "Forbidden", message: "no" } });
});

test("a review that cannot be answered gets the code 400", () => {
  expect(JSON.parse(refuseReview("u1", "why")).response).toEqual({
    uid: "u1",
    allowed: false,
    status: { code: 400, reason: "BadRequest", message: "why" },
  });
});

test("of many long warnings the first are kept", () => {
  const warnings = Array.from({ length: 60 }, () => "x".repeat(200));
  const { response } = JSON.parse(answerReview("u1", { ...decision, warnings }));
  expect(response.warnings).toHaveLength(33);
});

test("a warning has 120 characters at most, and all together 4,096 bytes", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 300 }), { maxLength: 60 }), (warnings) => {
      const { warnings: kept = [] }: { warnings?: string[] } = JSON.parse(
        answerReview("u1", { ...decision, warnings }),
      ).response;
      expect(kept.every(({ length }) => length <= 120)).toBe(true);
      expect(kept.some((warning) => /\p{Cs}/u.test(warning))).toBe(false);
      expect(Buffer.byteLength(kept.join(""))).toBeLessThanOrEqual(4096);
      expect(kept.length).toBeLessThanOrEqual(warnings.length);
    }),
  );
});
