import { hash } from "node:crypto";

import { SEVERITIES } from "../findings/severity.js";
import type { SourceOutcome } from "../inventory/source-outcome.js";
import { type EvaluatorOptions, imageEvaluator } from "./evaluate-image.js";
import type {
  EvaluatedImage,
  EvaluatedSource,
  Evaluation,
  EvaluationExitCode,
  EvaluationTotals,
  SeverityCounts,
  Verdict,
} from "./evaluation.js";
import type { MissingImage } from "./missing-image.js";
import type { CheckedPolicy } from "./policy.js";
import type { Subject } from "./subject.js";

/** Options of {@link evaluate}. */
export interface EvaluateOptions {
  /** Time for which the verdicts hold. */
  readonly at: Date;
  /** Name of the policy's file. @default none */
  readonly file?: string | undefined;
  /** Outcomes of the lists of images, all read before. */
  readonly sources: readonly SourceOutcome[];
  /**
   * Images that were asked for and that no account has. They are `unknown`, and come last. Give an empty list where images are asked
   * for and all were found: they may all be outside the scope. @default nobody asks for single images
   */
  readonly missing?: readonly MissingImage[] | undefined;
  /**
   * True to judge images before they are deployed, as if a container ran from each: a scope of running images has them, and so have
   * expressions. @default false, what the clouds say
   */
  readonly asRunning?: boolean | undefined;
}

/**
 * Evaluates images by a policy, one at a time as they come.
 *
 * @param checked - From `readPolicy`.
 * @param subjects - Images with their findings. Each image of an account comes once.
 * @example
 * ```ts
 * import { evaluate, readPolicy } from "@plimsoll/core";
 *
 * const at = new Date("2026-11-28T00:00:00Z");
 * const read = await readPolicy({ version: 1, rules: [{ id: "no-malware", deny: { kind: "malware" } }] }, { at });
 * if (read.code === "invalid") throw new Error(read.problems.map(({ message }) => message).join("\n"));
 *
 * const missing = [{ name: "shop/cart:1.4", reason: "no account has it" }];
 * const evaluation = evaluate(read.policy, [], { at, sources: [], missing });
 * for await (const { verdict } of evaluation.images) console.log(verdict); // unknown
 * console.log(evaluation.totals.exitCode); // 5
 * ```
 */
export function evaluate(
  checked: CheckedPolicy,
  subjects: AsyncIterable<Subject> | Iterable<Subject>,
  { at, file, sources: outcomes, missing, asRunning }: EvaluateOptions,
): Evaluation {
  const sources = outcomes.map(sourceOf);
  const evaluator = imageEvaluator(checked, { at, asRunning, isPartial: partialIn(sources) });
  const images: Record<Verdict, number> = { fail: 0, unknown: 0, pass: 0 };
  const [findings, breaking] = [noCounts(), noCounts()];
  const counts = { outOfScope: 0, excepted: 0 };
  const count = (image: EvaluatedImage): void => {
    images[image.verdict] += 1;
    for (const { finding, breaks, exception } of image.findings) {
      const severity = finding.severity ?? "unknown";
      findings[severity] += 1;
      if (breaks.length > 0) breaking[severity] += 1;
      if (exception !== undefined) counts.excepted += 1;
    }
  };
  return {
    head: {
      policy: {
        ...(file === undefined ? {} : { file }),
        digest: hash("sha256", JSON.stringify(sortedNames(checked.policy))),
        rules: evaluator.rules.map(({ rule: { id }, kind, text }) => ({ id, kind, text })),
      },
      at: at.toISOString(),
      sources,
    },
    images: evaluated(),
    get totals(): EvaluationTotals {
      const isWhole = sources.every(({ complete }) => complete);
      return {
        images: { ...images },
        ...counts,
        ...(evaluator.scope.excludes.length === 0 ? {} : { excluded: evaluator.scope.uses() }),
        findings: { ...findings },
        breaking: { ...breaking },
        exceptions: evaluator.exceptions.uses(),
        complete: isWhole && images.unknown === 0,
        exitCode: exitCodeOf(images, isWhole && (missing !== undefined || !isEmptied(images, counts))),
      };
    },
  };

  async function* evaluated(): AsyncGenerator<EvaluatedImage> {
    for await (const subject of subjects) yield* counted(evaluator.evaluate(subject));
    for (const image of missing ?? []) yield* counted(evaluator.evaluateMissing(image));
  }

  function* counted(image: EvaluatedImage | undefined): Generator<EvaluatedImage> {
    if (image === undefined) counts.outOfScope += 1;
    else {
      count(image);
      yield image;
    }
  }
}

/** Makes the test of whether an account lacks a list of images. */
function partialIn(sources: readonly EvaluatedSource[]): NonNullable<EvaluatorOptions["isPartial"]> {
  const partial = sources.filter(({ complete }) => !complete);
  return ({ cloud, account }) => partial.some((source) => source.cloud === cloud && source.account === account);
}

/** True if the scope leaves out every image of an estate, as one with a typo does: a gate that judges nothing has not passed. */
function isEmptied(
  { fail, unknown, pass }: Readonly<Record<Verdict, number>>,
  { outOfScope }: { outOfScope: number },
): boolean {
  return outOfScope > 0 && fail + unknown + pass === 0;
}

function exitCodeOf({ fail, unknown }: Readonly<Record<Verdict, number>>, isWhole: boolean): EvaluationExitCode {
  // A fail is certain whatever is missing; a pass is not.
  if (fail > 0) return 3;
  return unknown > 0 || !isWhole ? 5 : 0;
}

function sourceOf(outcome: SourceOutcome): EvaluatedSource {
  const { source, cloud, account, received, status } = outcome;
  const complete = status === "read" && outcome.complete;
  const reason = status === "read" ? outcome.reason : status;
  return {
    source,
    cloud,
    ...(account === undefined ? {} : { account }),
    complete,
    received,
    ...(complete || reason === undefined ? {} : { reason }),
  };
}

function noCounts(): Record<keyof SeverityCounts, number> {
  const counts = [...SEVERITIES, "unknown" as const].map((severity) => [severity, 0] as const);
  return Object.fromEntries(counts) as Record<keyof SeverityCounts, number>; // every name is there
}

function sortedNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedNames);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, member]) => [name, sortedNames(member)]));
}
