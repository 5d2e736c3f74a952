import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";

import {
  RUNS,
  RUNS_TIMEOUT,
  evaluated,
  evaluations,
  finding,
  image,
  ruleResult,
  written,
} from "../../../test/evaluations.js";
import { list, object, text } from "../../../test/shape.js";
import type { EvaluatedImage } from "../../policy/evaluation.js";
import { writeGitlabCodeQuality } from "./gitlab-code-quality.js";

interface Entry {
  readonly check_name: string;
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
}

/** Members that the documentation of GitLab asks for. */
const SHAPE = list(
  object({
    description: text({ maxLength: 1000 }),
    check_name: text(),
    fingerprint: text({ pattern: "^[0-9a-f]{64}$" }),
    severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
    location: object({ path: text(), lines: object({ begin: { const: 1 } }) }),
  }),
);

async function entriesOf(images: readonly EvaluatedImage[], complete = true): Promise<readonly Entry[]> {
  return JSON.parse(await written(writeGitlabCodeQuality, { images, complete })) as readonly Entry[]; // what the tests look at
}

test(
  "every evaluation gives a valid report with an entry for each image that does not pass, and the same bytes again",
  async () => {
    const isValid = new Ajv({ strict: true, allErrors: true }).compile(SHAPE);
    await fc.assert(
      fc.asyncProperty(evaluations, async (data) => {
        const report = await written(writeGitlabCodeQuality, data);
        isValid(JSON.parse(report));
        expect(isValid.errors ?? []).toEqual([]);
        const entries = await entriesOf(data.images);
        expect(entries.length).toBe(data.images.filter(({ verdict }) => verdict !== "pass").length);
        expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
        expect(await written(writeGitlabCodeQuality, data)).toBe(report);
      }),
      RUNS,
    );
  },
  RUNS_TIMEOUT,
);

test("an entry has the worst rule, and its severity is that of the worst finding", async () => {
  const high = evaluated({ finding: finding({ severity: "high" }) });
  const require = ruleResult({ rule: "fresh", kind: "require", reason: "never scanned", findings: 0 });
  const entries = await entriesOf(
    [
      image({ findings: [high, evaluated()] }),
      image({ findings: [], rules: [require] }),
      image({ verdict: "unknown", rules: [{ ...require, verdict: "unknown", countsAs: "unknown" }] }),
    ],
    false,
  );
  expect(entries.map(({ check_name, severity, description }) => [check_name, severity, description])).toEqual([
    ["sources", "major", "registry images of Tencent Cloud not read completely: failed"],
    ["no-critical", "blocker", "shop/cart:1.2 fails: no-critical: 1 finding is denied: CVE-2024-1234"],
    ["fresh", "major", "shop/cart:1.2 fails: fresh: never scanned"],
    ["fresh", "minor", "shop/cart:1.2 has no verdict: fresh: never scanned"],
  ]);
});

test("a fingerprint stays when the tag changes, so that a merge request shows what is new", async () => {
  const [before] = await entriesOf([image()]);
  const [after] = await entriesOf([image({ name: "shop/cart:1.3" })]);
  expect(after?.fingerprint).toBe(before?.fingerprint);
});
