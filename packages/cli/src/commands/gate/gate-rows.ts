import type { Because, Cloud, EvaluatedImage, RuleKind, RuleResult, Severity, Verdict } from "@plimsoll/core";

import { shortId } from "../../output/short-id.js";

/** One rule that an image does not pass. */
export interface GateRow {
  /** Name of the image, or its ID. */
  readonly image: string;
  readonly imageId: string;
  readonly account?: string;
  /** The cloud; absent for an image that no account has. */
  readonly cloud?: Cloud;
  /** Verdict of the image by all rules. */
  readonly imageVerdict: Verdict;
  readonly rule: string;
  readonly kind: RuleKind;
  /** Verdict of the rule by what is known. */
  readonly verdict: Verdict;
  /** Verdict that counts, by `unknown` of the policy. */
  readonly countsAs: Verdict;
  readonly reason: string;
  readonly because: readonly Because[];
  /** Findings that break the rule. */
  readonly findings: readonly GateFinding[];
  /** Where the image stands that was asked for; absent for one that was not read from a manifest. */
  readonly from?: readonly string[];
}

/** A finding that breaks a rule, in brief. */
export interface GateFinding {
  readonly id: string;
  readonly kind: string;
  readonly fingerprint: string;
  readonly severity?: Severity;
  readonly package?: string;
  readonly version?: string;
  readonly fixedVersions?: readonly string[];
  readonly path?: string;
  /** Day on which an exception for it expired. */
  readonly exceptionExpired?: string;
}

/** The rules that an image does not pass, with where the image stands in manifests. */
export function gateRows(image: EvaluatedImage, from: readonly string[] = []): readonly GateRow[] {
  return image.rules
    .filter(({ verdict }) => verdict !== "pass")
    .map((result) => ({
      image: nameOf(image),
      imageId: image.id,
      ...(image.account === undefined ? {} : { account: image.account }),
      ...(image.cloud === undefined ? {} : { cloud: image.cloud }),
      imageVerdict: image.verdict,
      rule: result.rule,
      kind: result.kind,
      verdict: result.verdict,
      countsAs: result.countsAs,
      reason: reasonOf(image, result),
      because: result.because,
      findings: image.findings.filter(({ breaks }) => breaks.includes(result.rule)).map(briefOf),
      ...(from.length === 0 ? {} : { from }),
    }));
}

/** Name of an image, or what stands for it. */
export function nameOf({ name, id, places: [place] }: EvaluatedImage): string {
  return name !== "" ? name : id === "" ? (place?.key ?? "") : shortId(id);
}

/** Reason of a verdict, with the exception that has expired. */
export function reasonOf(image: EvaluatedImage, { rule, reason }: RuleResult): string {
  return `${reason}${expiredText(image, rule)}`;
}

/** An exception that has expired is why a finding is back. */
function expiredText({ findings }: EvaluatedImage, rule: string): string {
  const expired = findings.flatMap(({ breaks, expiredException }) =>
    breaks.includes(rule) && expiredException !== undefined ? [expiredException] : [],
  );
  const [first] = expired;
  if (first === undefined) return "";
  return `; the exception for ${first.id} expired on ${first.expires}${expired.length > 1 ? `, and ${expired.length - 1} more` : ""}`;
}

/** A finding in brief. */
export function briefOf({ finding, expiredException }: EvaluatedImage["findings"][number]): GateFinding {
  const { id, kind, fingerprint, severity, package: found, fixedVersions, path } = finding;
  const at = path ?? found?.path;
  return {
    id,
    kind,
    fingerprint,
    ...(severity === undefined ? {} : { severity }),
    ...(found === undefined ? {} : { package: found.name }),
    ...(found?.version === undefined ? {} : { version: found.version }),
    ...(fixedVersions === undefined ? {} : { fixedVersions }),
    ...(at === undefined ? {} : { path: at }),
    ...(expiredException === undefined ? {} : { exceptionExpired: expiredException.expires }),
  };
}
