import type { EvaluatedFinding, EvaluatedImage, Evaluation, RuleResult } from "@plimsoll/core";
import { FORMATS } from "@plimsoll/core/formats";
import { expect, test } from "vitest";

import { INSTALL } from "../runtimes/installed.js";
import { hasMultitool, problemsOfSarif } from "./sarif-multitool.js";

const ID = `sha256:${"a1".repeat(32)}`;
const COUNTS = { critical: 0, high: 0, medium: 0, low: 0, none: 0, unknown: 0 };

function found(id: string, more: Partial<EvaluatedFinding["finding"]> = {}): EvaluatedFinding["finding"] {
  return {
    kind: "vulnerability",
    cloud: "tencent",
    image: { key: "1", id: ID, repository: "shop/cart" },
    id,
    aliases: [],
    severity: "critical",
    package: { name: "openssl", version: "1.1.1", type: "os", path: "var/lib/dpkg/status" },
    fixedVersions: ["1.1.2"],
    state: "open",
    fingerprint: Buffer.from(id).toString("hex").padEnd(64, "0"),
    raw: {},
    ...more,
  };
}

function ruleOf(rule: string, kind: RuleResult["kind"], countsAs: RuleResult["countsAs"]): RuleResult {
  return {
    rule,
    kind,
    verdict: countsAs,
    countsAs,
    reason: `because of ${rule}`,
    because: [],
    findings: 0,
    undecided: 0,
  };
}

/** An image with results of every kind: of findings with and without facts, under an exception, and of rules alone. */
const IMAGE: EvaluatedImage = {
  cloud: "tencent",
  id: ID,
  name: "shop/cart:1.2",
  places: [
    {
      source: "tencent-registry",
      kind: "registry",
      key: "1",
      name: "shop/cart:1.2",
      repository: "shop/cart",
      registry: "registry.example:5000",
      digest: ID,
    },
  ],
  verdict: "fail",
  rules: [
    ruleOf("no-critical", "deny", "fail"),
    ruleOf("fresh", "require", "fail"),
    ruleOf("budget", "limit", "unknown"),
  ],
  findings: [
    { finding: found("CVE-2024-1234"), breaks: ["no-critical"], undecided: [], excused: [] },
    {
      finding: found("malware {0} [a](b) <c>", { kind: "malware", path: "a b/ü:c%2f" }),
      breaks: ["no-critical"],
      undecided: [],
      excused: [],
    },
    {
      finding: found("CVE-2023-1000", { severity: "low" }),
      breaks: [],
      undecided: ["budget"],
      excused: ["no-critical"],
      exception: { id: "CVE-2023-1000", reason: "not reachable", owner: "shop", expires: "2027-01-31" },
    },
  ],
};

async function sarifOf(images: readonly EvaluatedImage[], complete: boolean): Promise<string> {
  const rules = IMAGE.rules.map(({ rule, kind }) => ({ id: rule, kind, text: `asks for ${rule}` }));
  const source = { source: "images", cloud: "tencent", complete, received: 1, reason: "failed" } as const;
  const evaluation: Evaluation = {
    head: { policy: { digest: "0".repeat(64), rules }, at: "2026-11-27T10:00:00Z", sources: [source] },
    images: (async function* () {
      yield* images;
    })(),
    totals: {
      images: { fail: images.length, pass: 0, unknown: 0 },
      outOfScope: 0,
      findings: COUNTS,
      breaking: COUNTS,
      excepted: 0,
      exceptions: [],
      complete,
      exitCode: 3,
    },
  };
  const write = await FORMATS.find(({ name }) => name === "sarif")?.load();
  let text = "";
  for await (const piece of write?.(evaluation, { version: "1.2.3" }) ?? []) text += String(piece);
  return text;
}

test.runIf(hasMultitool).each([
  { name: "with results of every kind", images: [IMAGE], complete: true },
  { name: "of what could not be read completely", images: [IMAGE], complete: false },
  { name: "without a result", images: [], complete: true },
])(
  `Microsoft's validator (${INSTALL}) has no error, no warning and no note on a report $name`,
  async ({ images, complete }) => {
    expect(problemsOfSarif(await sarifOf(images, complete))).toEqual([]);
  },
);

test.runIf(hasMultitool)("the validator applies GitHub's rules as well", async () => {
  const broken = (await sarifOf([IMAGE], true)).replaceAll('"shortDescription":', '"properties2":');
  expect(problemsOfSarif(broken).some(({ ruleId }) => ruleId.startsWith("GH"))).toBe(true);
});
