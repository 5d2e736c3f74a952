import { hash } from "node:crypto";

import type { Finding } from "../../findings/finding.js";
import { canonicalText, trackKeyOf } from "../../findings/keys.js";
import type { EvaluatedFinding, RuleResult } from "../../policy/evaluation.js";
import { settlingException } from "../answer.js";
import { policyWordsOf, remedyOf, affectedPartOf } from "../finding-words.js";
import { cleanLine, cutText, quoted } from "../text.js";
import type { ImageFacts } from "../image-reference.js";
import type { Candidate } from "./candidate.js";
import type { ImageParts } from "./image-parts.js";

/**
 * One entry of `results` as JSON, without its first members about its rule. It is put together from text, as most of it is the same for
 * every result of an image, and an object for each would cost more than the rest.
 */
export function resultText({ image, about }: Candidate, ruleId: string, parts: ImageParts): string {
  return about.kind === "rule" ? textOfRule(image, about.rule, parts) : textOfFinding(about.finding, ruleId, parts);
}

function textOfRule(image: ImageFacts, rule: RuleResult, parts: ImageParts): string {
  const decided = rule.countsAs === "fail" ? '"kind":"fail","level":"error"' : '"kind":"open","level":"none"';
  const text = `${parts.name}: ${cleanLine(rule.reason) || "no reason is given"}`;
  const key = hash("sha256", `policy/1${canonicalText([rule.rule, parts.repository ?? image.id, image.account])}`);
  return `${decided},${placed(parts, text, undefined)},${fingerprints(key)},"suppressions":[]}`;
}

function textOfFinding(evaluated: EvaluatedFinding, id: string, parts: ImageParts): string {
  const { finding, breaks } = evaluated;
  const exception = settlingException(evaluated);
  const part = affectedPartOf(finding);
  const title = part === undefined ? id : `${id} in ${part}`;
  const remedy = remedyOf(finding);
  let text = `${parts.name}: ${title} (${finding.severity ?? "severity unknown"}).`;
  if (remedy !== undefined) text += ` ${remedy}`;
  for (const word of policyWordsOf(evaluated)) text += ` ${word}`;
  const place = placed(parts, text, finding.package?.path ?? finding.path);
  const key = fingerprints(trackKeyOf(finding, parts.repository));
  const { kind, severity, state } = finding;
  // These words are our own, so there is nothing in them to escape.
  const said = `"kind":"${kind}",${severity === undefined ? "" : `"severity":"${severity}",`}"state":"${state}"`;
  const broken = breaks.length === 0 ? "" : breaks.map((rule) => quoted(cleanLine(rule))).join(",");
  // The standard asks for suppressions on every result or on none.
  const suppressions = exception === undefined ? "[]" : JSON.stringify([suppressionOf(exception.reason)]);
  // One flat text: it is kept until the results are sorted, and a text of forty parts would be forty objects until then.
  const outcome = `"kind":"fail","level":"${levelOf(finding)}"`;
  return [
    outcome,
    ",",
    place,
    ",",
    key,
    ',"suppressions":',
    suppressions,
    ',"properties":{',
    said,
    ',"breaks":[',
    broken,
    "]}}",
  ].join("");
}

function suppressionOf(reason: string): object {
  return { kind: "external", status: "accepted", justification: cutText(cleanLine(reason), 1000) };
}

/** Level of a finding for readers that know no score. */
export function levelOf({ severity }: Pick<Finding, "severity">): "error" | "note" | "warning" {
  if (severity === "critical" || severity === "high") return "error";
  return severity === "low" || severity === "none" ? "note" : "warning";
}

function placed({ locationsOf }: ImageParts, text: string, path: string | undefined): string {
  return `"message":{"text":${quotedMessage(cutText(text, 2000))}},${locationsOf(path)}`;
}

/** A character that JSON escapes, or that may begin a link or a placeholder. */
const NOT_PLAIN = /[^ !#-[^-z|}~]/;

/** As JSON without the links and placeholders of SARIF's messages, section 3.11 of the standard. */
function quotedMessage(text: string): string {
  if (!NOT_PLAIN.test(text)) return `"${text}"`;
  return JSON.stringify(text.replaceAll("](", "] (").replace(/\{(?=\d+\})/g, "{ "));
}

/** No tag is in them, otherwise every build would open everything again. The second one is the only one that GitHub reads. */
function fingerprints(key: string): string {
  return `"partialFingerprints":{"plimsoll/v1":"${key}","primaryLocationLineHash":"${key.slice(0, 32)}:1"}`;
}
