import type { Because, EvaluatedFinding, RuleResult, Verdict } from "./evaluation.js";
import { eachFactOnce, listGaps, scanGap } from "./gaps.js";
import { judgeRequire } from "./judge-require.js";
import type { Judged, ScanFacts } from "./judged.js";
import type { UnknownMode } from "./policy.js";
import type { ReadyRule } from "./rule.js";
import type { Subject } from "./subject.js";
import type { Asker } from "./tri.js";

/** IDs that a reason names. */
const NAMED = 3;

/** Findings of an image, sorted by what one rule says of them. */
export interface Sorted {
  /** Findings that break it. */
  readonly breaking: readonly EvaluatedFinding["finding"][];
  /** Findings of which it is not known, by the field that is absent, or by why the condition has no value. */
  readonly undecided: readonly {
    readonly finding: EvaluatedFinding["finding"];
    readonly field: string;
    readonly fault?: string | undefined;
    readonly asker?: Asker | undefined;
  }[];
}

/** Findings and scan by which a rule is judged. */
export interface JudgeOptions extends ScanFacts {
  readonly sorted: Sorted;
}

/** Judges one rule on one image. */
export function judgeRule(ready: ReadyRule, subject: Subject, options: JudgeOptions): RuleResult {
  const { rule, kind, unknown } = ready;
  const { breaking, undecided } = options.sorted;
  const [verdict, because] =
    ready.kind === "require" ? judgeRequire(ready, subject, options) : judgeFindings(ready, subject, options);
  return {
    rule: rule.id,
    kind,
    verdict,
    countsAs: countsAs(verdict, unknown),
    reason: because.map(({ text }) => text).join("; "),
    because,
    findings: breaking.length,
    undecided: undecided.length,
  };
}

/** Verdict that counts, by the mode for unknown ones. */
export function countsAs(verdict: Verdict, mode: UnknownMode): Verdict {
  if (verdict !== "unknown") return verdict;
  return mode === "incomplete" ? "unknown" : mode === "fail" ? "fail" : "pass";
}

function judgeFindings(
  { rule, lists }: ReadyRule,
  subject: Subject,
  { sorted, age, scanned, newer }: JudgeOptions,
): Judged {
  const { breaking, undecided } = sorted;
  const max = rule.limit?.max ?? 0;
  if (breaking.length > max)
    return [
      "fail",
      [
        rule.limit === undefined
          ? { code: "findings", text: `denied: ${namesOf(breaking)}`, findings: breaking.length }
          : { code: "over-limit", text: `${breaking.length} findings, ${max} are allowed`, findings: breaking.length },
      ],
    ];
  const scanGaps = [scanned, newer].flatMap((place) => (place === undefined ? [] : (scanGap(place, age) ?? [])));
  const gaps = eachFactOnce([...scanGaps, ...listGaps(subject, lists)]);
  const open =
    breaking.length + undecided.length > max ? [...fieldGaps(undecided), ...conditionGaps(undecided, rule.when)] : [];
  const because = [...gaps, ...open];
  return because.length === 0 ? ["pass", []] : ["unknown", because];
}

const ASKED_BY: Readonly<Record<Asker, string>> = {
  exception: ", which an exception asks for",
  grace: ", from which grace counts",
};

function fieldGaps(undecided: Sorted["undecided"]): readonly Because[] {
  const groups = new Map<string, { field: string; asker: Asker | undefined; findings: number }>();
  for (const { field, fault, asker } of undecided) {
    if (fault !== undefined) continue;
    const key = `${asker ?? ""} ${field}`;
    const group = groups.get(key) ?? { field, asker, findings: 0 };
    group.findings += 1;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ field, asker, findings }) => ({
    code: asker === "exception" ? "exception-undecided" : "field-absent",
    text: `${findings === 1 ? "1 finding" : `${findings} findings`} without ${field}${asker === undefined ? "" : ASKED_BY[asker]}`,
    field,
    findings,
  }));
}

/** A condition that has no value for a finding is a mistake in the policy: no cloud will ever say what is missing. */
function conditionGaps(undecided: Sorted["undecided"], when = ""): readonly Because[] {
  const faults = new Map<string, Sorted["breaking"][number][]>();
  for (const { fault, finding } of undecided) {
    if (fault === undefined) continue;
    const known = faults.get(fault);
    if (known === undefined) faults.set(fault, [finding]);
    else known.push(finding);
  }
  return [...faults].map(([fault, findings]) => ({
    code: "condition-without-value",
    text: `when: ${when} has no value for ${namesOf(findings)} (${fault}), so the rule decides nothing about ${findings.length === 1 ? "it" : "them"}: change the condition`,
    findings: findings.length,
  }));
}

/** The ID of malware is the hash of a file, which tells people nothing. */
function nameOf({ id, kind, aliases: [name] }: Sorted["breaking"][number]): string {
  if (kind === "malware" && name !== undefined) return name;
  return id === "" ? kind : id;
}

function namesOf(findings: Sorted["breaking"]): string {
  const ids = [...new Set(findings.map(nameOf))];
  const more = ids.length > NAMED ? `, and ${ids.length - NAMED} more` : "";
  return `${ids.slice(0, NAMED).join(", ")}${more}`;
}
