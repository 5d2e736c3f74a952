import type { Inventory, SourceOutcome } from "@plimsoll/core";

import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { incompleteText } from "../../incomplete.js";
import type { Io } from "../../io.js";
import type { Format } from "../../output/formats.js";

/**
 * Says on standard error what is missing from an inventory, and that there is nothing if nothing was found. A source that
 * answered and was not read on because of `--limit` is not missing: the user asked for a part.
 *
 * @param printed - How many images were found.
 * @returns `clean`, `incomplete`, or, if every source failed, the code of the first failure.
 */
export async function reportCompleteness(
  { outcomes }: Pick<Inventory, "outcomes">,
  { printed, io, format }: { readonly printed: number; readonly io: Io; readonly format: Format },
): Promise<ExitCode> {
  const reported = new Set<string>();
  const failures = onePerSource(outcomes)
    .map((outcome) => ({ error: failureOf(outcome), account: outcome.account }))
    .filter(({ error, account }) => error !== undefined && !isKnown(error, account, reported));
  if (failures.length === 0) {
    if (printed === 0) io.stderr.write("No images.\n");
    return EXIT.clean;
  }
  const { reportFailure } = await import("../../report-failure.js");
  const json = format === "json" || format === "ndjson";
  const [first = EXIT.error] = failures.map(({ error, account }) => reportFailure(error, io, json, account));
  if (nothingRead({ outcomes })) return first;
  // The last line is about the whole result, for programs as well: a part may have failed with a code of its own.
  const message = `the output is incomplete: ${namesOf(outcomes)} not read to the end.`;
  return reportFailure(new CommandFailure(EXIT.incomplete, "Incomplete", message), io, json);
}

/** True if every source failed before it gave an image. Then there is nothing to print, not even an empty list. */
export function nothingRead({ outcomes }: Pick<Inventory, "outcomes">): boolean {
  return outcomes.every(({ status, received }) => status === "failed" && received === 0);
}

/** True if no list of images is missing, not even a part of one that was asked for. */
export function isWhole({ outcomes }: Pick<Inventory, "outcomes">): boolean {
  return outcomes.every((outcome) => failureOf(outcome) === undefined);
}

/** A search reads a list several times, and it fails in the same way each time; once is enough. */
function onePerSource(outcomes: readonly SourceOutcome[]): readonly SourceOutcome[] {
  const failed = outcomes.filter((outcome) => failureOf(outcome) !== undefined);
  const identityOf = (outcome: SourceOutcome): string => {
    const failure = failureOf(outcome) as { readonly code?: unknown }; // only looked at
    return `${outcome.account ?? ""} ${outcome.source} ${String(failure.code)}`;
  };
  return failed.filter(
    (outcome, index) => failed.findIndex((other) => identityOf(other) === identityOf(outcome)) === index,
  );
}

/** Error codes of an invalid access key. */
const WRONG_KEY = /^(AuthFailure|InvalidAccessKeyId|InvalidSecurityToken|SignatureDoesNotMatch)(\.|$)/;

/** A missing or invalid key fails for each list of its cloud in the same way, so it is reported once. */
function isKnown(failure: unknown, account: string | undefined, reported: Set<string>): boolean {
  const { code, cloud, message } = failure as Readonly<Record<string, unknown>>; // only looked at
  const isWrongKey = typeof code === "string" && WRONG_KEY.test(code);
  const reason = `${account ?? ""} ${isWrongKey ? `${String(cloud)} ${code}` : String(message)}`;
  const known = reported.has(reason);
  reported.add(reason);
  return known;
}

function failureOf(outcome: SourceOutcome): unknown {
  if (outcome.status === "failed") return outcome.error;
  if (outcome.status === "limited" || outcome.complete) return undefined;
  return new CommandFailure(EXIT.incomplete, "Incomplete", `${outcome.source}: ${incompleteText("images", outcome)}`);
}

function namesOf(outcomes: readonly SourceOutcome[]): string {
  const failed = outcomes.filter((outcome) => failureOf(outcome) !== undefined);
  const names = [
    ...new Set(failed.map(({ source, account }) => (account === undefined ? source : `account ${account}`))),
  ];
  return `${names.join(" and ")} ${names.length === 1 ? "was" : "were"}`;
}
