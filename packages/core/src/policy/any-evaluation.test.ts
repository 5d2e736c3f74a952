import fc from "fast-check";
import { expect, test } from "vitest";

import { IDS, SEVERITIES, policyData } from "../../test/any-policy.js";
import { AT, evaluated, found, policyOf, scanned } from "../../test/policies.js";
import type { ListVerdict } from "../findings/completeness.js";
import type { FindingInput } from "../findings/create-finding.js";
import { FINDING_LISTS } from "../findings/reading-plan.js";
import type { Image } from "../image/image.js";
import type { SourceOutcome } from "../inventory/source-outcome.js";
import type { Subject } from "./subject.js";

/** Runs: 20,000 with PLIMSOLL_FUZZ=20000, fewer where every change waits for them. */
const numRuns = Number(process.env["PLIMSOLL_FUZZ"] ?? 400);

/** Text of others, and what JavaScript takes for more than text. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "__proto__", "<none>", "a/b:c", "x".repeat(5000)),
);
const time = fc.constantFrom("2026-11-21T00:00:00Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "yesterday");
const anyFinding = fc.record(
  {
    kind: fc.constantFrom("vulnerability", "malware", "secret", "baseline", "build-risk"),
    id: fc.oneof(fc.constantFrom(...IDS), text),
    aliases: fc.array(text, { maxLength: 2 }),
    severity: fc.constantFrom(...SEVERITIES, "none", undefined),
    fixable: fc.constantFrom(true, false, undefined),
    fixedVersions: fc.array(text, { maxLength: 2 }),
    cvss: fc.record({ score: fc.double() }, { requiredKeys: [] }),
    package: fc.oneof(fc.record({ name: text, version: text }), fc.constant(undefined)),
    path: text,
    firstSeenAt: time,
    state: fc.constantFrom("open", "fixed", "ignored-by-vendor"),
  },
  { requiredKeys: ["kind", "id"] },
);
const anyPlace = fc.record({
  id: fc.oneof(fc.constant("sha256:aa"), text),
  key: text,
  name: text,
  repository: text,
  running: fc.constantFrom(true, false, undefined),
  licensed: fc.constantFrom(true, false, undefined),
  scanStatus: fc.constantFrom("never", "running", "done", "failed", "canceled", undefined),
  scannedAt: fc.oneof(time, fc.constant(undefined)),
});
const verdict = fc.constantFrom<ListVerdict>(
  { code: "complete", compared: false },
  { code: "stale", compared: true },
  { code: "incomplete", reason: "total-moved" },
  { code: "drifted" },
  { code: "gone" },
  { code: "denied" },
  { code: "unknown", reason: "unlicensed" },
);
const anySubject = fc
  .record({
    places: fc.array(anyPlace, { minLength: 1, maxLength: 3 }),
    findings: fc.array(anyFinding, { maxLength: 5 }),
    lists: fc.dictionary(fc.constantFrom(...FINDING_LISTS), verdict),
  })
  .map(({ places, findings, lists }): Subject => {
    const [first, ...others] = places.map((place) => scanned("shop/cart:1.4", place as Partial<Image>));
    return {
      places: [first ?? scanned(), ...others],
      // Clouds may send what the types exclude.
      findings: findings.map((finding) => found(finding as Partial<FindingInput>)),
      lists,
    };
  });
const place = { source: "s", cloud: "tencent" } as const;
const whole = { ...place, status: "read", received: 1, complete: true, drifted: false } as const;
const partial = { ...whole, complete: false, drifted: true } as const;
const failed = { ...place, status: "failed", received: 0, error: new Error("x") } as const;
const anySource = fc.constantFrom<SourceOutcome>(whole, partial, failed);
const missing = fc.array(fc.record({ name: text, repository: text, reason: text }), { maxLength: 2 });
const given = fc.record({
  data: policyData,
  unknown: fc.constantFrom("warn", "fail", "incomplete"),
  scope: fc.constantFrom(
    {},
    { running: true },
    { repositories: ["shop/**", "**"] },
    { repositories: ["none"] },
    { exclude: ["shop/*"] },
  ),
  subjects: fc.array(anySubject, { maxLength: 3 }),
  sources: fc.array(anySource, { maxLength: 2 }),
  missing,
  asRunning: fc.boolean(),
});

test("any policy on any images ends with totals and an exit code that the verdicts bear out, and never in an error", async () => {
  await fc.assert(
    fc.asyncProperty(given, async ({ data, unknown, scope, subjects, sources, missing: none, asRunning }) => {
      const parts = JSON.parse(JSON.stringify({ ...data, defaults: { ...data.defaults, unknown }, scope }));
      const policy = await policyOf(parts, AT);
      const { images, totals } = await evaluated(policy, subjects, { sources, missing: none, asRunning });
      const count = (wanted: string): number => images.filter((image) => image.verdict === wanted).length;
      expect(totals.images).toEqual({ fail: count("fail"), unknown: count("unknown"), pass: count("pass") });
      expect(images.length + totals.outOfScope).toBe(subjects.length + none.length);
      const isWhole = sources.every((source) => source.status === "read" && source.complete);
      const code = count("fail") > 0 ? 3 : count("unknown") > 0 || !isWhole ? 5 : 0;
      expect(totals.exitCode).toBe(code);
      for (const image of images) {
        // A fail counts whatever the policy says of unknown, and an image that is not there never passes.
        if (image.rules.some((rule) => rule.verdict === "fail")) expect(image.verdict).toBe("fail");
        if (image.places.length === 0) expect(image.verdict).toBe("unknown");
        if (unknown === "incomplete" && image.rules.some((rule) => rule.verdict !== "pass"))
          expect(image.verdict).not.toBe("pass");
      }
    }),
    { numRuns },
  );
});
