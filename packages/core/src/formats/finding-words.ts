import type { Finding, FindingKind } from "../findings/finding.js";
import type { EvaluatedFinding } from "../policy/evaluation.js";
import { cleanLine, cutText } from "./text.js";

/** Names are cut here: consumers keep 255 characters. */
const MAX_NAME = 255;

/** ID of the problem in one line; one without an ID has that of its kind. */
export function problemIdOf(finding: Finding): string {
  return cutText(cleanLine(finding.id), MAX_NAME) || `${finding.kind}-without-id`;
}

/** The part of the image that the problem is in: `openssl 1.1.1`, a file, the item of a rule; absent if the cloud does not say. */
export function affectedPartOf(finding: Finding): string | undefined {
  const { package: found, path, rule } = finding;
  const text = found === undefined ? (path ?? rule?.item ?? rule?.name) : `${found.name} ${found.version ?? ""}`;
  const line = text === undefined ? "" : cleanLine(text);
  return line === "" ? undefined : cutText(line, MAX_NAME);
}

/** The problem in one line, `CVE-2024-1 in openssl 1.1.1`. */
export function findingTitleOf(finding: Finding): string {
  const part = affectedPartOf(finding);
  return part === undefined ? problemIdOf(finding) : `${problemIdOf(finding)} in ${part}`;
}

/** The remedy, `Update to 1.1.2, 1.2.0.`; absent if the cloud names no version. */
export function remedyOf(finding: Finding): string | undefined {
  let text = "";
  for (const version of finding.fixedVersions ?? []) {
    const line = cleanLine(version);
    if (line !== "") text += text === "" ? `Update to ${line}` : `, ${line}`;
  }
  return text === "" ? undefined : cutText(`${text}.`, 7000);
}

/** Sentences about what the policy says of a finding; none if it says nothing. */
export function policyWordsOf({ breaks, undecided, exception, expiredException }: EvaluatedFinding): readonly string[] {
  const words: string[] = [];
  if (breaks.length > 0) words.push(`Breaks ${breaks.map(cleanLine).join(", ")}.`);
  if (undecided.length > 0) words.push(`Not known whether it breaks ${undecided.map(cleanLine).join(", ")}.`);
  if (exception !== undefined) words.push(`Accepted until ${exception.expires}: ${cleanLine(exception.reason)}.`);
  if (expiredException !== undefined) words.push(`Its exception ended on ${expiredException.expires}.`);
  return words;
}

/** True if a report has the finding: the cloud does not say that it is fixed, or it breaks a rule all the same. */
export function isReported({ finding, breaks }: EvaluatedFinding): boolean {
  return finding.state !== "fixed" || breaks.length > 0;
}

/** Numbers of the findings that a report cannot represent, `1 of kind malware, 2 of kind secret`; empty if it has all. */
export function leftOutOf(findings: readonly EvaluatedFinding[], kept: readonly FindingKind[]): string {
  const counts = new Map<FindingKind, number>();
  for (const { finding } of findings)
    if (!kept.includes(finding.kind)) counts.set(finding.kind, (counts.get(finding.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} of kind ${kind}`).join(", ");
}
