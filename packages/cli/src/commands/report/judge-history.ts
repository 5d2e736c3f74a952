import { type CheckedPolicy, type EvaluationTotals, type ExceptionUse, evaluate, readingTargets } from "@plimsoll/core";
import type { Image, Subject } from "@plimsoll/core";
import type { Store } from "@plimsoll/store";
import type { ReportException, ReportVerdict } from "@plimsoll/ui";

import { GateSubjects } from "../gate/gate-subjects.js";

/** A policy and what it is applied to. */
export interface JudgeOptions {
  /** Accounts. */
  readonly scope: readonly string[];
  /** The policy. */
  readonly policy: CheckedPolicy;
  /** Name of its file. */
  readonly file: string;
  /** Time for which the verdicts hold. */
  readonly at: Date;
  readonly signal: AbortSignal;
}

/** Judges every image of the history by a policy, as `plimsoll gate` judges those of the clouds. */
export async function judgeHistory(
  store: Store,
  options: JudgeOptions,
): Promise<{ readonly verdict: ReportVerdict; readonly exceptions: readonly ReportException[] }> {
  const { policy, file, at } = options;
  const evaluation = evaluate(policy, subjectsOf(store, options), { at, file, sources: [] });
  for await (const _ of evaluation.images) options.signal.throwIfAborted();
  // The totals are those of the images so far, so they are looked at last.
  const { head, totals } = evaluation;
  return {
    verdict: { ...countsOf(totals), policy: file, digest: head.policy.digest },
    exceptions: totals.exceptions.map(exceptionOf),
  };
}

async function* subjectsOf(store: Store, { scope }: JudgeOptions): AsyncGenerator<Subject, void, undefined> {
  for (const alias of scope) {
    // Accounts one after the other, as an outcome does not name the account.
    const subjects = new GateSubjects();
    const places = async function* (): AsyncGenerator<Image, void, undefined> {
      for await (const image of store.images({ scope: alias })) {
        // A policy knows the account by its name here, whatever it was called when it was read.
        const named = { ...image, account: alias };
        subjects.add(named);
        yield named;
      }
    };
    subjects.begin(await readingTargets(places()));
    yield* subjects.ready();
    for await (const part of store.parts({ scope: alias })) {
      for (const finding of part.findings)
        subjects.addFinding({ ...finding, image: { ...finding.image, account: alias } });
      subjects.end(part);
      yield* subjects.ready();
    }
    yield* subjects.rest();
  }
}

function countsOf({ images }: EvaluationTotals): Pick<ReportVerdict, "fail" | "pass" | "unknown"> {
  return { fail: images.fail, unknown: images.unknown, pass: images.pass };
}

function exceptionOf({ exception, state, daysLeft, findings, fixed }: ExceptionUse): ReportException {
  const { id, expires, owner, reason } = exception;
  const isUnused = state === "active" && findings === 0 && fixed === 0;
  return { id, expires, owner, reason, daysLeft, findings, state: isUnused ? "unused" : state };
}
