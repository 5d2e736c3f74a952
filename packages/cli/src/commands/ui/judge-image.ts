import { type CheckedPolicy, type EvaluatedFinding, type Finding, evaluate, readingTargets } from "@plimsoll/core";
import type { StoredImage } from "@plimsoll/store";
import type { FindingRule, ImageGate } from "@plimsoll/ui/pages";

import { reasonOf } from "../gate/gate-rows.js";
import { GateSubjects } from "../gate/gate-subjects.js";

/** A policy and the time for which it judges. */
export interface JudgeImageOptions {
  /** The policy. */
  readonly policy: CheckedPolicy;
  /** Name of its file. */
  readonly file: string;
  /** Time for which the verdict holds. */
  readonly at: Date;
}

/** An image with its verdict. */
export interface JudgedImage {
  readonly gate: ImageGate;
  /** Judgments of the rules on one of its findings. */
  readonly rulesOf: (finding: Finding) => readonly FindingRule[];
}

/** Judges one image of the store, as `plimsoll gate explain` judges one of the services. */
export async function judgeImage(found: StoredImage, { policy, file, at }: JudgeImageOptions): Promise<JudgedImage> {
  const { scope: account, images, findings, outcomes } = found;
  const subjects = new GateSubjects();
  // A policy knows the account by its name here, whatever it was called when it was read.
  const places = images.map((image) => ({ ...image, account }));
  for (const place of places) subjects.add(place);
  subjects.begin(await readingTargets(places));
  const named = new Map<Finding, Finding>();
  for (const { finding } of findings) {
    const copy = { ...finding, image: { ...finding.image, account } };
    named.set(finding, copy);
    subjects.addFinding(copy);
  }
  subjects.end({ outcomes });
  const { head, images: judged } = evaluate(policy, subjects.rest(), { at, file, sources: [] });
  const rules = new Map<Finding, readonly FindingRule[]>();
  const gate: { -readonly [K in keyof ImageGate]: ImageGate[K] } = { policy: file, rules: [] };
  for await (const image of judged) {
    gate.verdict = image.verdict;
    gate.rules = image.rules.map((result) => ({
      rule: result.rule,
      text: head.policy.rules.find(({ id }) => id === result.rule)?.text ?? "",
      verdict: result.verdict,
      countsAs: result.countsAs,
      reason: reasonOf(image, result),
    }));
    for (const evaluated of image.findings) rules.set(evaluated.finding, rulesOf(evaluated));
  }
  return { gate, rulesOf: (finding) => rules.get(named.get(finding) ?? finding) ?? [] };
}

function rulesOf({ breaks, excused, undecided }: EvaluatedFinding): readonly FindingRule[] {
  const saying = (rules: readonly string[], says: FindingRule["says"]): readonly FindingRule[] =>
    rules.map((rule) => ({ rule, says }));
  return [...saying(breaks, "breaks"), ...saying(undecided, "undecided"), ...saying(excused, "excused")];
}
