import type { EvaluatedFinding, EvaluatedImage, RuleResult } from "../../policy/evaluation.js";
import { scoreOf, severityRankOf } from "../finding-rank.js";
import { problemIdOf } from "../finding-words.js";
import type { ImageFacts } from "../image-reference.js";
import { cleanLine, cutText } from "../text.js";

/** A result before it is sorted: only what it is made of, so that those that are cut off cost little. */
export interface Candidate {
  /** The image without its findings: all of them would be held for the one that is in the report. */
  readonly image: ImageFacts;
  /** A finding of the image, or a rule that the image as a whole does not pass. */
  readonly about:
    | { readonly kind: "finding"; readonly finding: EvaluatedFinding }
    | { readonly kind: "rule"; readonly rule: RuleResult };
  /** Number by which results are sorted, the lower comes first: the gate decides most, then the severity, then the score. */
  readonly order: number;
  /** Text that decides between equal ones. */
  readonly key: string;
}

/** Says whether a report has a finding. */
export type FindingChoice = (evaluated: EvaluatedFinding) => boolean;

/** Results of an image: its findings as far as the report has them, and the rules that no finding stands for. */
export function candidatesOf({ findings, ...image }: EvaluatedImage, isWanted: FindingChoice): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const rule of image.rules) {
    const { countsAs, kind } = rule;
    if (countsAs !== "unknown" && (countsAs !== "fail" || kind === "deny")) continue;
    const order = countsAs === "fail" ? -1 : GATE - 1;
    candidates.push({ image, about: { kind: "rule", rule }, order, key: `${rule.rule} ${image.id} ${image.name}` });
  }
  for (const evaluated of findings) {
    if (!isWanted(evaluated)) continue;
    const about = { kind: "finding", finding: evaluated } as const;
    candidates.push({ image, about, order: orderOf(evaluated), key: evaluated.finding.fingerprint });
  }
  return candidates;
}

/** Weight of the gate, above every severity; that of a severity is above every score, which is from 0 to 10. */
const GATE = 1000;
const SEVERITY = 20;

function orderOf({ finding, breaks }: EvaluatedFinding): number {
  const gate = breaks.length > 0 ? 0 : GATE;
  return gate + severityRankOf(finding.severity) * SEVERITY + 10 - (scoreOf(finding) ?? 0);
}

type Sorted = Pick<Candidate, "key" | "order">;

/** Compares two results for sorting. */
export function compareCandidates(left: Sorted, right: Sorted): number {
  if (left.order !== right.order) return left.order - right.order;
  if (left.key === right.key) return 0;
  return left.key < right.key ? -1 : 1;
}

/** ID of the rule of SARIF that a result belongs to. IDs of policy rules have a prefix, as they share the list with CVEs. */
export function ruleIdOf({ about }: Candidate): string {
  return about.kind === "finding"
    ? problemIdOf(about.finding.finding)
    : `policy/${cutText(cleanLine(about.rule.rule), 200) || "rule"}`;
}
