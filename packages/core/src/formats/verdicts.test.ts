import fc from "fast-check";
import { expect, test } from "vitest";

import { evaluated, evaluations, finding, image, ruleResult, written } from "../../test/evaluations.js";
import { writeVerdicts } from "./verdicts.js";

test("every evaluation gives JSON with each image in its order and the totals, and the same bytes again", async () => {
  await fc.assert(
    fc.asyncProperty(evaluations, async (data) => {
      const text = await written(writeVerdicts, data);
      const file = JSON.parse(text);
      expect(file.images.map(({ verdict }: { verdict: string }) => verdict)).toEqual(
        data.images.map(({ verdict }) => verdict),
      );
      expect(file.totals.images.fail).toBe(data.images.filter(({ verdict }) => verdict === "fail").length);
      expect(await written(writeVerdicts, data)).toBe(text);
    }),
    { numRuns: 200 },
  );
});

/** A finding for which the cloud gives no severity. */
function withoutSeverity(): ReturnType<typeof finding> {
  const { severity: _, severityFrom: __, ...others } = finding();
  return others;
}

test("verdicts have what an image does not pass, what breaks by severity, and no findings", async () => {
  const rules = [ruleResult(), ruleResult({ rule: "ok", verdict: "unknown", countsAs: "pass" })];
  const findings = [evaluated(), evaluated({ breaks: [] }), evaluated({ finding: withoutSeverity() })];
  const text = await written(writeVerdicts, { images: [image({ account: "prod", rules, findings })], complete: false });
  expect(JSON.parse(text)).toEqual({
    version: 1,
    tool: { name: "plimsoll", version: "1.2.3" },
    at: "2026-11-27T10:00:00Z",
    policy: { file: "policy.yaml", digest: "0".repeat(64) },
    sources: [
      expect.objectContaining({
        source: "registry images of Tencent Cloud",
        complete: false,
        received: 3,
        reason: "failed",
      }),
    ],
    images: [
      {
        cloud: "tencent",
        account: "prod",
        id: image().id,
        name: "shop/cart:1.2",
        verdict: "fail",
        rules: [{ rule: "no-critical", verdict: "fail", reason: "1 finding is denied: CVE-2024-1234" }],
        breaking: { critical: 1, unknown: 1 },
      },
    ],
    totals: {
      images: { fail: 1, pass: 0, unknown: 0 },
      outOfScope: 0,
      breaking: { critical: 1, high: 0, medium: 0, low: 0, none: 0, unknown: 1 },
      excepted: 0,
      complete: false,
      exitCode: 3,
    },
  });
});
