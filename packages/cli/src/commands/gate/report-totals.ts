import type { EvaluationTotals, ExceptionUse } from "@plimsoll/core";

import { jsonText } from "../../exact-json.js";
import type { Io } from "../../io.js";
import { count } from "../../output/count.js";
import type { Format } from "../../output/formats.js";
import { endProgress } from "../../output/progress.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";

/** Exceptions of one kind, and patterns, that are named. */
const NAMED = 10;

/** Writes the totals on standard error: images by verdict, what breaks, and what the exceptions did. Programs get JSON. */
export function reportTotals(totals: EvaluationTotals, io: Io, format: Format): void {
  endProgress(io);
  if (format === "json" || format === "ndjson") {
    io.stderr.write(`${jsonText({ totals })}\n`);
    return;
  }
  for (const line of totalLines(totals)) io.stderr.write(`${wrapMessage(`plimsoll: ${visible(line)}`, io.stderr)}\n`);
}

function totalLines({ images, outOfScope, excluded = [], breaking, exceptions }: EvaluationTotals): readonly string[] {
  const broken = Object.entries(breaking).filter(([, findings]) => findings > 0);
  const outside = outOfScope === 0 ? "" : `; ${outOfScope} outside the scope`;
  const judged = images.fail + images.unknown + images.pass;
  return [
    `${count(judged, "image")} judged: ${images.fail} fail, ${images.unknown} unknown, ${images.pass} pass${outside}.`,
    ...named(
      "left out by exclude of the scope",
      excluded,
      ({ pattern, images: out }) => `${pattern}, ${count(out, "image")}`,
    ),
    ...(judged === 0 && outOfScope > 0
      ? ["the scope of the policy leaves out every image, so nothing is judged. See their names: plimsoll images list"]
      : []),
    ...(broken.length === 0
      ? []
      : [
          `findings that break a rule: ${broken.map(([severity, findings]) => `${findings} ${severity === "unknown" ? "without a severity" : severity}`).join(", ")}.`,
        ]),
    ...exceptionLines(exceptions),
  ];
}

function exceptionLines(uses: readonly ExceptionUse[]): readonly string[] {
  const is = (state: ExceptionUse["state"]) => uses.filter((use) => use.state === state);
  const held = uses.filter(({ state, findings }) => state !== "expired" && findings > 0);
  return [
    ...named(
      "covered by an exception",
      held,
      ({ exception, findings }) =>
        `${exception.id}, ${count(findings, "finding")}, ${exception.owner}: ${exception.reason}`,
    ),
    ...named(
      "exception expired",
      is("expired"),
      ({ exception, findings }) =>
        `${exception.id} of ${exception.owner} on ${exception.expires}, ${count(findings, "finding")} back`,
    ),
    ...named(
      "exception ends soon",
      is("expiring"),
      ({ exception }) => `${exception.id} of ${exception.owner} on ${exception.expires}`,
    ),
    ...named(
      "exception ended with a fix",
      uses.filter(({ fixed }) => fixed > 0),
      ({ exception, fixed }) => `${exception.id} of ${exception.owner}, ${count(fixed, "finding")} back`,
    ),
    ...named(
      "exception that covers nothing",
      uses.filter(({ findings, fixed, state }) => findings + fixed === 0 && state !== "expired"),
      ({ exception }) => `${exception.id} of ${exception.owner}`,
    ),
  ];
}

function named<T>(what: string, uses: readonly T[], text: (use: T) => string): readonly string[] {
  const lines = uses.slice(0, NAMED).map((use) => `${what}: ${text(use)}.`);
  return uses.length > NAMED ? [...lines, `${what}: ${uses.length - NAMED} more.`] : lines;
}
