import { hash } from "node:crypto";

import { canonicalText } from "../findings/keys.js";
import type { Verdict } from "../policy/evaluation.js";
import type { NotifyState } from "./notify-state.js";
import type { VerdictFile, VerdictImage } from "./verdict-file.js";

/** An image that was not seen for so many days is forgotten: it is gone, or nobody judges it any more. */
const FORGET_DAYS = 90;
const dayMs = 86_400_000;

/** The difference between an evaluation and those before it. */
export interface VerdictChanges {
  /** Verdict of the evaluation. */
  readonly verdict: Verdict;
  /** Verdict of the evaluation before; absent if there was none. */
  readonly previous?: Verdict;
  /** Images that fail and did not when they were last decided, or are new, in the order of the file. */
  readonly newlyFailing: readonly VerdictImage[];
  /** Images that pass and failed before, in the order of the file. */
  readonly newlyPassing: readonly VerdictImage[];
  /** Number of images that fail as they did before. */
  readonly stillFailing: number;
  /** True if the policy is another one than with the message before. */
  readonly isPolicyChanged: boolean;
  /** True if there is something to send. */
  readonly isNews: boolean;
  /** State for the next evaluation, to be kept when the message has arrived. */
  readonly next: NotifyState;
}

/**
 * Compares an evaluation with what earlier ones left. An image is the same if cloud, account and image ID are, or its name where the cloud
 * has no ID. A verdict that is unknown changes nothing, and neither does an image that is not there: it may be outside the selection, or its
 * list was not read completely.
 *
 * @param file - The evaluation.
 * @param state - State that the message before left. @default there was none, and every image that fails is newly failing
 */
export function verdictChanges(file: VerdictFile, state?: NotifyState): VerdictChanges {
  const today = new Date(file.at);
  const failing = kept(state, today);
  const newlyFailing: VerdictImage[] = [];
  const newlyPassing: VerdictImage[] = [];
  let stillFailing = 0;
  for (const image of file.images) {
    const key = imageKey(image);
    const failed = failing.has(key);
    if (image.verdict === "fail") {
      if (failed) stillFailing += 1;
      else newlyFailing.push(image);
      failing.set(key, dayOf(today));
    } else if (image.verdict === "pass" && failing.delete(key)) newlyPassing.push(image);
  }
  const verdict = verdictOf(file);
  const isPolicyChanged = state !== undefined && state.policyDigest !== file.policy.digest;
  const wasOther = state === undefined ? verdict !== "pass" : state.verdict !== verdict;
  const isNews = wasOther || newlyFailing.length + newlyPassing.length > 0;
  // A changed policy is mentioned in the next message.
  const policyDigest = isNews || state === undefined ? file.policy.digest : state.policyDigest;
  return {
    verdict,
    ...(state !== undefined && { previous: state.verdict }),
    newlyFailing,
    newlyPassing,
    stillFailing,
    isPolicyChanged,
    isNews,
    next: { version: 1, verdict, policyDigest, failing: Object.fromEntries(failing) },
  };
}

/** Verdict by the exit code of the evaluation. */
function verdictOf({ totals: { exitCode } }: VerdictFile): Verdict {
  if (exitCode === 3) return "fail";
  return exitCode === 5 ? "unknown" : "pass";
}

function kept(state: NotifyState | undefined, today: Date): Map<string, string> {
  const first = dayOf(new Date(today.getTime() - FORGET_DAYS * dayMs));
  return new Map(Object.entries(state?.failing ?? {}).filter(([, day]) => day >= first));
}

function imageKey({ cloud, account, id, name }: VerdictImage): string {
  return hash(
    "sha256",
    `verdict/1${canonicalText([cloud, account, id === "" ? undefined : id, id === "" ? name : ""])}`,
  );
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
