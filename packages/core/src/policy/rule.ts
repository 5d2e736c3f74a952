import { type FindingList, FINDING_LISTS, listOf as listOfKind } from "../findings/reading-plan.js";
import type { Finding } from "../findings/finding.js";
import { type FindingTest, conditionTest, kindTest, listOf } from "./condition.js";
import { durationMs } from "./durations.js";
import type { RuleKind } from "./evaluation.js";
import type { CheckedPolicy, PolicyRule, UnknownMode } from "./policy.js";
import { type Tri, NO, YES, absent } from "./tri.js";

/** A prepared rule. */
export interface ReadyRule {
  readonly rule: PolicyRule;
  readonly kind: RuleKind;
  /** Its requirement in one line. */
  readonly text: string;
  /** Lists that its findings are in. */
  readonly lists: readonly FindingList[];
  readonly unknown: UnknownMode;
  /** False for a finding that is out by its kind, state or severity, whatever else is in it; always for `require`. */
  readonly mayFit: (finding: Finding) => boolean;
  /** The test of a finding of an image; never true for `require`. */
  readonly testFor: (image: () => unknown) => (finding: Finding, input: () => unknown) => Tri;
}

/** Prepares the rules of a policy. */
export function readyRules({ policy, expressions }: CheckedPolicy, at: Date): readonly ReadyRule[] {
  const { unknown = "incomplete", grace: usualGrace } = policy.defaults ?? {};
  return policy.rules.map((rule) => {
    const condition = rule.deny ?? rule.limit;
    const grace = rule.grace ?? usualGrace;
    const expression = expressions.get(rule.id);
    const isNew = grace === undefined ? undefined : graceTest(at.getTime() - durationMs(grace));
    const fits = condition === undefined ? () => NO : conditionTest(condition);
    return {
      rule,
      kind: rule.deny === undefined ? (rule.limit === undefined ? "require" : "limit") : "deny",
      text: ruleText(rule),
      lists: listsOf(rule),
      unknown: rule.unknown ?? unknown,
      mayFit: condition === undefined ? () => false : kindTest(condition),
      testFor: (image) => (finding, input) => {
        let sofar = fits(finding);
        if (sofar.holds === false) return NO;
        if (isNew !== undefined) {
          const old = isNew(finding);
          if (old.holds === false) return NO;
          if (sofar.holds === true) sofar = old;
        }
        if (expression === undefined) return sofar;
        const value = expression({ f: input(), image: image(), now: at });
        if (value.holds === undefined) {
          if (sofar.holds === undefined) return sofar;
          return value.field === undefined ? { holds: undefined, fault: value.text } : absent(value.field);
        }
        return value.holds ? sofar : NO;
      },
    };
  });
}

const SEEN_UNKNOWN = absent("firstSeenAt", "grace");

/** True for a finding that was seen first before a time. */
function graceTest(beforeMs: number): FindingTest {
  return ({ firstSeenAt }) => {
    const seenMs = firstSeenAt === undefined ? Number.NaN : Date.parse(firstSeenAt);
    // A text that is not a time does not say that the finding is new.
    if (Number.isNaN(seenMs)) return SEEN_UNKNOWN;
    return seenMs <= beforeMs ? YES : NO;
  };
}

/** Lists of findings that a rule asks about. */
export function listsOf({ deny, limit, require }: PolicyRule): readonly FindingList[] {
  if (require !== undefined) return require.complete === true ? FINDING_LISTS : [];
  const { kind } = deny ?? limit ?? {};
  return kind === undefined ? FINDING_LISTS : [...new Set(listOf(kind).map(listOfKind))];
}

function ruleText({ deny, limit, require, when, grace }: PolicyRule): string {
  if (require !== undefined) return `require ${Object.keys(require).join(", ")}`;
  const { max, per: _, ...condition } = { max: undefined, per: undefined, ...(limit ?? deny) };
  const parts = Object.entries(condition).map(([name, value]) => `${name} ${[value].flat().join(" or ")}`);
  const what = parts.length === 0 ? "every finding" : parts.join(", ");
  const start = max === undefined ? `deny ${what}` : `at most ${String(max)} of ${what}`;
  return `${start}${when === undefined ? "" : `, when ${when}`}${grace === undefined ? "" : `, after ${grace}`}`;
}
