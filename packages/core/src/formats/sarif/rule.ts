import type { Finding } from "../../findings/finding.js";
import type { VulnerabilityText } from "../../findings/vulnerability-texts.js";
import type { EvaluationHead } from "../../policy/evaluation.js";
import { scoreOf } from "../finding-rank.js";
import { remedyOf } from "../finding-words.js";
import type { FormatOptions } from "../format.js";
import { cleanLine, cleanText, cutText, quoted } from "../text.js";
import { levelOf } from "./result.js";
import type { Rule } from "./rules.js";

/** GitHub takes 1,024 characters of a description. */
const MAX_TEXT = 1000;

/** One entry of `rules` as JSON, made of the worst result that belongs to it. */
export function ruleText({ id, worst: { about } }: Rule, { head, texts }: RuleContext): string {
  if (about.kind === "finding") return textOfFinding(about.finding.finding, id, texts?.get(about.finding.finding.id));
  const asked = head.policy.rules.find((rule) => rule.id === about.rule.rule)?.text;
  return entry(id, {
    title: `Rule of the policy: ${cutText(cleanLine(asked ?? ""), MAX_TEXT - 50) || cleanLine(id)}`,
    description: undefined,
    help: "Look at the reason in the result, and at the policy.",
    level: "error",
    tag: "policy",
    rest: "",
  });
}

function textOfFinding(finding: Finding, id: string, text: VulnerabilityText = {}): string {
  const score = scoreOf(finding);
  return entry(id, {
    title: cutText(cleanLine(text.title ?? "") || `${id}, a ${finding.kind} in an image`, MAX_TEXT),
    description: cutText(cleanText(text.description ?? "").trim(), MAX_TEXT) || undefined,
    help: cleanText(text.solution ?? "").trim() || remedyOf(finding) || "The cloud names no remedy.",
    level: levelOf(finding),
    tag: finding.kind,
    rest: score === undefined ? "" : `,"security-severity":"${Math.max(0.1, score).toFixed(1)}"`,
  });
}

interface Entry {
  readonly title: string;
  /** @default the title */
  readonly description: string | undefined;
  readonly help: string;
  /** A word of SARIF. */
  readonly level: string;
  /** A word of ours. */
  readonly tag: string;
  /** Further properties as JSON, with a comma before them. */
  readonly rest: string;
}

function entry(id: string, { title, description, help, level, tag, rest }: Entry): string {
  const short = quoted(title);
  const full = description === undefined ? short : quoted(description);
  const texts = `"shortDescription":{"text":${short}},"fullDescription":{"text":${full}},"help":{"text":${quoted(cutText(help, 7000))}}`;
  const link = /^CVE-\d{4}-\d{4,}$/.test(id) ? `,"helpUri":"https://nvd.nist.gov/vuln/detail/${id}"` : "";
  const properties = `{"tags":["security","container","${tag}"]${rest}}`;
  return `{"id":${quoted(id)},${texts}${link},"defaultConfiguration":{"level":"${level}"},"properties":${properties}}`;
}

/** Facts that rules are made of beside the result. */
export interface RuleContext extends Pick<FormatOptions, "texts"> {
  /** Head of the evaluation. */
  readonly head: EvaluationHead;
}
