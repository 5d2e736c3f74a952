import fc from "fast-check";

import type { Finding } from "../src/findings/finding.js";
import { SEVERITIES } from "../src/findings/severity.js";
import type { FormatOptions, FormatWriter } from "../src/formats/format.js";
import type {
  EvaluatedFinding,
  EvaluatedImage,
  Evaluation,
  EvaluationHead,
  EvaluationTotals,
  PolicyException,
  RuleResult,
  SeverityCounts,
} from "../src/policy/evaluation.js";

/** An evaluation as plain data, which can be read more than once. */
export interface EvaluationData {
  readonly images: readonly EvaluatedImage[];
  readonly complete: boolean;
}

const IS_USUAL_NODE = process.versions.node.startsWith("24.");

/**
 * Generated evaluations for which each format must be valid, others in each run. The writers are the same on every Node, so further Nodes
 * run fewer; 2,000 by `PLIMSOLL_PROPERTY_RUNS=2000`.
 */
export const RUNS = { numRuns: Number(process.env["PLIMSOLL_PROPERTY_RUNS"] ?? (IS_USUAL_NODE ? 500 : 50)) } as const;
/** Milliseconds that a busy machine may take for them. */
export const RUNS_TIMEOUT = 600_000;

/** Options of every writer in tests. */
export const OPTIONS: FormatOptions = { version: "1.2.3" };

const DIGEST = `sha256:${"a1".repeat(32)}`;

/** A finding with defaults: a critical vulnerability of openssl. */
export function finding(members: Partial<Finding> = {}): Finding {
  return {
    kind: "vulnerability",
    cloud: "tencent",
    image: { key: "key-1", id: DIGEST, name: "shop/cart:1.2", repository: "shop/cart" },
    id: "CVE-2024-1234",
    aliases: [],
    severity: "critical",
    severityFrom: "vendor-level",
    package: { name: "openssl", version: "1.1.1", type: "os" },
    fixedVersions: ["1.1.2"],
    state: "open",
    fingerprint: "f".repeat(64),
    raw: {},
    ...members,
  };
}

/** A finding that breaks the rule `no-critical`, or would without the exception, unless the members say something else. */
export function evaluated(members: Partial<EvaluatedFinding> = {}): EvaluatedFinding {
  const [broken, none] = [["no-critical"], []];
  const { exception } = members;
  const rules = exception === undefined ? { breaks: broken, excused: none } : { breaks: none, excused: broken };
  return { finding: finding(), ...rules, undecided: [], ...members };
}

/** Result of the rule `no-critical`: 1 finding breaks it. */
export function ruleResult(members: Partial<RuleResult> = {}): RuleResult {
  return {
    rule: "no-critical",
    kind: "deny",
    verdict: "fail",
    countsAs: "fail",
    reason: "1 finding is denied: CVE-2024-1234",
    because: [{ code: "findings", text: "1 finding is denied", findings: 1 }],
    findings: 1,
    undecided: 0,
    ...members,
  };
}

/** An image of Tencent Cloud that fails by one finding. */
export function image(members: Partial<EvaluatedImage> = {}): EvaluatedImage {
  return {
    cloud: "tencent",
    id: DIGEST,
    name: "shop/cart:1.2",
    places: [
      {
        source: "tencent-registry",
        kind: "registry",
        key: "1",
        name: "shop/cart:1.2",
        repository: "shop/cart",
        tag: "1.2",
      },
    ],
    verdict: "fail",
    rules: [ruleResult()],
    findings: [evaluated()],
    ...members,
  };
}

const HEAD: EvaluationHead = {
  policy: {
    file: "policy.yaml",
    digest: "0".repeat(64),
    rules: [
      { id: "no-critical", kind: "deny", text: "no critical finding" },
      { id: "fresh", kind: "require", text: "scanned" },
    ],
  },
  at: "2026-11-27T10:00:00Z",
  sources: [{ source: "registry images of Tencent Cloud", cloud: "tencent", complete: true, received: 3 }],
};

/** Makes an evaluation of data, with totals that fit it. */
export function evaluation({ images, complete }: EvaluationData): Evaluation {
  const verdicts = images.map(({ verdict }) => verdict);
  const count = (wanted: string): number => verdicts.filter((verdict) => verdict === wanted).length;
  const findings = images.flatMap((image) => image.findings);
  const whole = complete && count("unknown") === 0;
  const totals: EvaluationTotals = {
    images: { fail: count("fail"), pass: count("pass"), unknown: count("unknown") },
    outOfScope: 0,
    findings: severities(findings),
    breaking: severities(findings.filter(({ breaks }) => breaks.length > 0)),
    excepted: findings.filter(({ exception }) => exception !== undefined).length,
    exceptions: [],
    complete: whole,
    exitCode: count("fail") > 0 ? 3 : whole ? 0 : 5,
  };
  const sources = HEAD.sources.map((source) => ({ ...source, complete, ...(!complete && { reason: "failed" }) }));
  return { head: { ...HEAD, sources }, images: streamOf(images), totals };
}

async function* streamOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

function severities(findings: readonly EvaluatedFinding[]): SeverityCounts {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, none: 0, unknown: 0 };
  for (const { finding } of findings) counts[finding.severity ?? "unknown"] += 1;
  return counts;
}

/** The whole text that a writer makes of an evaluation. */
export async function written(
  writer: FormatWriter,
  data: EvaluationData,
  options: Partial<FormatOptions> = {},
): Promise<string> {
  return new TextDecoder("utf-8", { fatal: true }).decode(await writtenBytes(writer, data, options));
}

/** The whole file that a writer makes of an evaluation. */
export async function writtenBytes(
  writer: FormatWriter,
  data: EvaluationData,
  options: Partial<FormatOptions> = {},
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writer(evaluation(data), { ...OPTIONS, ...options }))
    pieces.push(typeof piece === "string" ? Buffer.from(piece) : piece);
  return Buffer.concat(pieces);
}

/** Words as hostile clouds write them: control characters, markup, lone surrogates, formulas, and ordinary ones. */
const word = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "]]>",
    "\0",
    "\ud800",
    "=cmd|'/c calc'!A1",
    "<b>x</b>",
    "a%2fb",
    ":a/b",
    "../..",
    "{0}",
    "[a](b)",
    "::error::",
    "|",
    "",
  ),
);
const someWord = fc.oneof(fc.constantFrom("openssl", "shop/cart", "1.1.1"), word);
const digest = fc.constantFrom(DIGEST, `sha256:${"0b".repeat(32)}`);

const anyFinding: fc.Arbitrary<Finding> = fc
  .record(
    {
      kind: fc.constantFrom("vulnerability", "vulnerability", "malware", "secret", "baseline", "build-risk"),
      cloud: fc.constantFrom("tencent", "alibaba"),
      id: fc.oneof(fc.constantFrom("CVE-2024-1234", "CVE-2023-1"), word),
      aliases: fc.array(word, { maxLength: 2 }),
      severity: fc.constantFrom(...SEVERITIES),
      cvss: fc.record(
        { version: fc.constant("3.1"), score: fc.double({ min: 0, max: 10, noNaN: true }), vector: word },
        { requiredKeys: [] },
      ),
      package: fc.record(
        { name: someWord, version: someWord, type: fc.constantFrom("os", "application"), path: word },
        { requiredKeys: ["name"] },
      ),
      fixedVersions: fc.array(someWord, { maxLength: 2 }),
      fixable: fc.boolean(),
      path: someWord,
      sizeBytes: fc.oneof(fc.nat(), fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n })),
      state: fc.constantFrom("open", "fixed", "false-positive", "ignored-by-vendor"),
      firstSeenAt: fc.constant("2026-01-02T03:04:05Z"),
      fingerprint: fc.stringMatching(/^[0-9a-f]{64}$/),
    },
    { requiredKeys: ["kind", "cloud", "id", "aliases", "state", "fingerprint"] },
  )
  .map((members) => ({
    image: { key: "key", id: DIGEST, repository: "shop/cart" },
    raw: { secret: "raw" },
    ...members,
  }));

const exception: fc.Arbitrary<PolicyException> = fc.record(
  {
    id: fc.constant("CVE-2024-1234"),
    reason: someWord,
    owner: someWord,
    expires: fc.constant("2027-01-31"),
    vex: fc.constantFrom("component_not_present", "false_positive", "vulnerable_code_not_in_execute_path"),
  },
  { requiredKeys: ["id", "reason", "owner", "expires"] },
);

const anyEvaluated: fc.Arbitrary<EvaluatedFinding> = fc.record(
  {
    finding: anyFinding,
    breaks: fc.subarray(["no-critical"]),
    undecided: fc.subarray(["budget"]),
    excused: fc.constant([]),
    exception,
  },
  { requiredKeys: ["finding", "breaks", "undecided", "excused"] },
);

const anyRule: fc.Arbitrary<RuleResult> = fc
  .record({
    rule: fc.oneof(fc.constantFrom("no-critical", "fresh"), word),
    kind: fc.constantFrom("deny", "limit", "require"),
    verdict: fc.constantFrom("fail", "pass", "unknown"),
    reason: word,
  })
  .map((members) => ({ ...members, countsAs: members.verdict, because: [], findings: 0, undecided: 0 }));

const anyImage: fc.Arbitrary<EvaluatedImage> = fc
  .record(
    {
      cloud: fc.constantFrom("tencent", "alibaba"),
      account: someWord,
      id: fc.oneof(digest, fc.constant("")),
      place: fc.record(
        {
          name: fc.oneof(fc.constant("shop/cart:1.2"), word),
          repository: fc.oneof(fc.constant("shop/cart"), word),
          tag: word,
          digest,
          registry: fc.constant("registry.example:5000"),
        },
        { requiredKeys: ["name", "repository"] },
      ),
      os: someWord,
      scannedAt: fc.constantFrom("2026-11-26T10:00:00Z", "1979-12-31T23:59:59Z"),
      rules: fc.array(anyRule, { maxLength: 3 }),
      findings: fc.array(anyEvaluated, { maxLength: 4 }),
    },
    { requiredKeys: ["cloud", "id", "place", "rules", "findings"] },
  )
  .map(({ place, rules, ...members }) => ({
    ...members,
    name: place.name,
    places: [{ source: "tencent-registry" as const, kind: "registry" as const, key: "1", ...place }],
    rules,
    verdict:
      (["fail", "unknown"] as const).find((verdict) => rules.some(({ countsAs }) => countsAs === verdict)) ?? "pass",
  }));

/** Any evaluation: up to four images with up to four findings each, hostile words among them. */
export const evaluations: fc.Arbitrary<EvaluationData> = fc.record({
  images: fc.array(anyImage, { maxLength: 4 }),
  complete: fc.boolean(),
});
