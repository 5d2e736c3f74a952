import { hash } from "node:crypto";

import type { Finding } from "../../findings/finding.js";
import { canonicalText, trackKeyOf } from "../../findings/keys.js";
import type { EvaluatedFinding, EvaluatedImage, RuleResult } from "../../policy/evaluation.js";
import { scoreOf, severityRankOf } from "../finding-rank.js";
import { findingTitleOf, isReported, policyWordsOf, problemIdOf, remedyOf } from "../finding-words.js";
import { imageNameOf, imageReferenceOf, repositoryOf } from "../image-reference.js";
import { relativeUri } from "../relative-uri.js";
import { cleanLine, cutText } from "../text.js";

/** A result before it is sorted: only what it is made of, so that those that are cut off cost little. */
export interface Candidate {
  /** The image. */
  readonly image: EvaluatedImage;
  /** Its subject: a finding of the image, or a rule that the image as a whole does not pass. */
  readonly about:
    | { readonly kind: "finding"; readonly finding: EvaluatedFinding }
    | { readonly kind: "rule"; readonly rule: RuleResult };
  /** Numbers by which results are sorted, the first decides most, the lower comes first. */
  readonly order: readonly [gate: number, severity: number, score: number];
  /** Text that decides between equal ones. */
  readonly key: string;
}

/** Results of an image: its findings, and the rules that no finding stands for. */
export function candidatesOf(image: EvaluatedImage): readonly Candidate[] {
  const findings = image.findings.filter(isReported).map((evaluated): Candidate => {
    const { finding, breaks } = evaluated;
    const order = [breaks.length > 0 ? 0 : 1, severityRankOf(finding.severity), -(scoreOf(finding) ?? 0)] as const;
    return { image, about: { kind: "finding", finding: evaluated }, order, key: finding.fingerprint };
  });
  const rules = image.rules
    .filter(({ countsAs, kind }) => countsAs === "unknown" || (countsAs === "fail" && kind !== "deny"))
    .map((rule): Candidate => {
      const order = [rule.countsAs === "fail" ? 0 : 1, -1, 0] as const;
      return { image, about: { kind: "rule", rule }, order, key: `${rule.rule} ${image.id} ${image.name}` };
    });
  return [...rules, ...findings];
}

/** Compares two results for sorting. */
export function compareCandidates(left: Candidate, right: Candidate): number {
  for (const [index, value] of left.order.entries()) {
    const difference = value - (right.order[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.key === right.key) return 0;
  return left.key < right.key ? -1 : 1;
}

/** ID of the rule of SARIF that a result belongs to. IDs of policy rules have a prefix, as they share the list with CVEs. */
export function ruleIdOf({ about }: Candidate): string {
  return about.kind === "finding"
    ? problemIdOf(about.finding.finding)
    : `policy/${cutText(cleanLine(about.rule.rule), 200) || "rule"}`;
}

/** One entry of `results`. */
export function resultOf(candidate: Candidate, ruleIndex: number): object {
  const { image, about } = candidate;
  const common = { ruleId: ruleIdOf(candidate), ruleIndex };
  if (about.kind === "rule") {
    const { rule } = about;
    const decided = rule.countsAs === "fail" ? { kind: "fail", level: "error" } : { kind: "open", level: "none" };
    const text = `${imageNameOf(image)}: ${cleanLine(rule.reason) || "no reason is given"}`;
    return {
      ...common,
      ...decided,
      ...placed(image, text, undefined),
      ...ruleFingerprint(image, rule),
      suppressions: [],
    };
  }
  const { finding, exception, breaks } = about.finding;
  const text = [
    `${imageNameOf(image)}: ${findingTitleOf(finding)} (${finding.severity ?? "severity unknown"}).`,
    remedyOf(finding),
    ...policyWordsOf(about.finding),
  ];
  return {
    ...common,
    kind: "fail",
    level: levelOf(finding),
    ...placed(image, text.filter((part) => part !== undefined).join(" "), finding.package?.path ?? finding.path),
    ...fingerprints(trackKeyOf(finding, repositoryOf(image))),
    // The standard asks for the member on every result or on none.
    suppressions:
      exception === undefined
        ? []
        : [{ kind: "external", status: "accepted", justification: cutText(cleanLine(exception.reason), 1000) }],
    properties: { kind: finding.kind, severity: finding.severity, state: finding.state, breaks: breaks.map(cleanLine) },
  };
}

/** Level of a finding for readers that know no score. */
export function levelOf({ severity }: Finding): "error" | "note" | "warning" {
  if (severity === "critical" || severity === "high") return "error";
  return severity === "low" || severity === "none" ? "note" : "warning";
}

/** GitHub refuses a result without a file, so the image stands for one; the true name is the logical location. */
function placed(image: EvaluatedImage, text: string, path: string | undefined): object {
  const repository = repositoryOf(image) ?? imageNameOf(image);
  const uri = relativeUri([repository, path === undefined || path === "" ? "image" : path], "image");
  return {
    message: { text: plain(cutText(text, 2000)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
        },
        logicalLocations: [{ fullyQualifiedName: imageReferenceOf(image), kind: "resource" }],
      },
    ],
  };
}

/** Without the links and placeholders of SARIF's messages, section 3.11 of the standard. */
function plain(text: string): string {
  return text.replaceAll("](", "] (").replace(/\{(?=\d+\})/g, "{ ");
}

function ruleFingerprint(image: EvaluatedImage, { rule }: RuleResult): object {
  const repository = repositoryOf(image);
  return fingerprints(hash("sha256", `policy/1${canonicalText([rule, repository ?? image.id, image.account])}`));
}

/** No tag is in them, otherwise every build would open everything again. The second one is the only one that GitHub reads. */
function fingerprints(key: string): object {
  return { partialFingerprints: { "plimsoll/v1": key, primaryLocationLineHash: `${key.slice(0, 32)}:1` } };
}
