import type { Evaluation } from "../../policy/evaluation.js";
import type { FormatOptions } from "../format.js";
import { relativeUri } from "../relative-uri.js";
import { cleanLine } from "../text.js";
import { type Candidate, candidatesOf, compareCandidates, resultOf, ruleIdOf } from "./result.js";
import { ruleOf } from "./rule.js";

/** GitHub keeps this many results of a run, whichever they are, so the choice is made here. */
const MAX_RESULTS = 5000;

/**
 * Writes an evaluation as SARIF 2.1.0: one run, the worst 5,000 results, findings that break a rule first.
 *
 * @param evaluation - The evaluation; its images are read once.
 * @param options - See {@link FormatOptions}; `onNote` hears how many results are left out.
 */
export async function* writeSarif(
  evaluation: Evaluation,
  options: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  const { kept, total } = await worstOf(evaluation);
  const notes = notesOf(evaluation, total);
  if (total > kept.length) options.onNote?.(cutNote(total));

  const rules = new Map<string, { readonly index: number; readonly rule: object }>();
  for (const candidate of kept) {
    const id = ruleIdOf(candidate);
    if (rules.has(id)) continue;
    rules.set(id, { index: rules.size, rule: ruleOf(candidate, id, { head: evaluation.head, texts: options.texts }) });
  }
  const driver = {
    name: "Plimsoll",
    version: options.version,
    semanticVersion: options.version,
    informationUri: "https://www.npmjs.com/package/@plimsoll/cli",
    rules: [...rules.values()].map(({ rule }) => rule),
  };
  const invocation = {
    executionSuccessful: evaluation.totals.complete,
    exitCode: evaluation.totals.exitCode,
    endTimeUtc: evaluation.head.at,
    toolExecutionNotifications: notes.map((text) => ({ level: "warning", message: { text } })),
  };
  const id = `plimsoll/${relativeUri([options.category ?? "all/images"], "all/images")}/`;
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })}`;
  yield `,"automationDetails":${JSON.stringify({ id })},"invocations":[${JSON.stringify(invocation)}]`;
  yield ',"columnKind":"utf16CodeUnits","results":[';
  for (const [index, candidate] of kept.entries()) {
    const result = resultOf(candidate, rules.get(ruleIdOf(candidate))?.index ?? -1);
    yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(result)}`;
  }
  yield "\n]}]}\n";
}

/** The worst results in order. Only twice as many as are kept are ever held. */
async function worstOf({
  images,
}: Evaluation): Promise<{ readonly kept: readonly Candidate[]; readonly total: number }> {
  const held: Candidate[] = [];
  let total = 0;
  const cut = (): void => {
    held.sort(compareCandidates);
    held.length = Math.min(held.length, MAX_RESULTS);
  };
  for await (const image of images) {
    for (const candidate of candidatesOf(image)) {
      total += 1;
      held.push(candidate);
      if (held.length >= 2 * MAX_RESULTS) cut();
    }
  }
  cut();
  return { kept: held, total };
}

function notesOf({ head, totals }: Evaluation, total: number): readonly string[] {
  const missing = head.sources.filter(({ complete }) => !complete);
  return [
    ...missing.map(
      ({ source, reason }) => `Incomplete: ${cleanLine(source)} (${cleanLine(reason ?? "no reason given")}).`,
    ),
    ...(totals.images.unknown > 0
      ? [`${totals.images.unknown} images have no verdict: something that would decide is not known.`]
      : []),
    ...(total > MAX_RESULTS ? [cutNote(total)] : []),
  ];
}

function cutNote(total: number): string {
  return `SARIF has the worst ${MAX_RESULTS} of ${total} results; write NDJSON or CSV for all of them.`;
}
