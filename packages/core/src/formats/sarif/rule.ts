import type { Finding } from "../../findings/finding.js";
import type { VulnerabilityText } from "../../findings/vulnerability-texts.js";
import type { EvaluationHead } from "../../policy/evaluation.js";
import { scoreOf } from "../finding-rank.js";
import { problemIdOf, remedyOf } from "../finding-words.js";
import type { FormatOptions } from "../format.js";
import { cleanLine, cleanText, cutText } from "../text.js";
import { type Candidate, levelOf } from "./result.js";

/** GitHub takes 1,024 characters of a description. */
const MAX_TEXT = 1000;

/** One entry of `rules`, made of the worst result that belongs to it. */
export function ruleOf({ about }: Candidate, id: string, { head, texts }: RuleContext): object {
  if (about.kind === "finding") return ruleOfFinding(about.finding.finding, id, texts?.get(about.finding.finding.id));
  const asked = head.policy.rules.find((rule) => rule.id === about.rule.rule)?.text;
  const text = `Rule of the policy: ${cutText(cleanLine(asked ?? ""), MAX_TEXT - 50) || cleanLine(id)}`;
  return described(id, text, "Look at the reason in the result, and at the policy.", {
    defaultConfiguration: { level: "error" },
    properties: { tags: ["security", "container", "policy"] },
  });
}

function ruleOfFinding(finding: Finding, id: string, text: VulnerabilityText = {}): object {
  const title = cleanLine(text.title ?? "") || `${problemIdOf(finding)}, a ${finding.kind} in an image`;
  const description = cleanText(text.description ?? "").trim() || title;
  const help = cleanText(text.solution ?? "").trim() || remedyOf(finding) || "The cloud names no remedy.";
  const score = scoreOf(finding);
  return {
    ...described(id, title, help, {
      defaultConfiguration: { level: levelOf(finding) },
      properties: {
        tags: ["security", "container", finding.kind],
        ...(score !== undefined && { "security-severity": Math.max(0.1, score).toFixed(1) }),
      },
    }),
    fullDescription: { text: cutText(description, MAX_TEXT) },
    ...(/^CVE-\d{4}-\d{4,}$/.test(id) && { helpUri: `https://nvd.nist.gov/vuln/detail/${id}` }),
  };
}

/** Facts that rules are made of beside the result. */
export interface RuleContext extends Pick<FormatOptions, "texts"> {
  /** Head of the evaluation. */
  readonly head: EvaluationHead;
}

function described(id: string, title: string, help: string, rest: object): object {
  const text = cutText(title, MAX_TEXT);
  return { id, shortDescription: { text }, fullDescription: { text }, help: { text: cutText(help, 7000) }, ...rest };
}
