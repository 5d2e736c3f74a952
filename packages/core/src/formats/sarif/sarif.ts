import type { Evaluation } from "../../policy/evaluation.js";
import type { FormatOptions } from "../format.js";
import { relativeUri } from "../relative-uri.js";
import { cleanLine, quoted } from "../text.js";
import { type Candidate, candidatesOf, compareCandidates, ruleIdOf } from "./candidate.js";
import { createImageParts } from "./image-parts.js";
import { type RuleReference, resultText } from "./result.js";
import { ruleText } from "./rule.js";

/** GitHub keeps this many results of a run, whichever they are, so the choice is made here. */
const MAX_RESULTS = 5000;
/** Characters that are handed on at once. */
const BLOCK = 65_536;

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

  const context = { head: evaluation.head, texts: options.texts };
  const rules: string[] = [];
  const known = new Map<string, RuleReference>();
  const references = kept.map((candidate): RuleReference => {
    const id = ruleIdOf(candidate);
    const before = known.get(id);
    if (before !== undefined) return before;
    const reference = { id, quoted: quoted(id), index: rules.push(ruleText(candidate, id, context)) - 1 };
    known.set(id, reference);
    return reference;
  });
  const driver = {
    name: "Plimsoll",
    version: options.version,
    semanticVersion: options.version,
    informationUri: "https://www.npmjs.com/package/@plimsoll/cli",
  };
  const invocation = {
    executionSuccessful: evaluation.totals.complete,
    exitCode: evaluation.totals.exitCode,
    endTimeUtc: evaluation.head.at,
    toolExecutionNotifications: notes.map((text) => ({ level: "warning", message: { text } })),
  };
  const id = `plimsoll/${relativeUri([options.category ?? "all/images"], "all/images")}/`;
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver).slice(0, -1)},"rules":[`;
  yield `${rules.join(",\n")}]}}`;
  yield `,"automationDetails":${JSON.stringify({ id })},"invocations":[${JSON.stringify(invocation)}]`;
  yield ',"columnKind":"utf16CodeUnits","results":[';
  const partsOf = createImageParts();
  let block = "";
  for (const [index, candidate] of kept.entries()) {
    const reference = references[index];
    if (reference === undefined) break;
    block += `${index === 0 ? "\n" : ",\n"}${resultText(candidate, reference, partsOf(candidate.image))}`;
    if (block.length < BLOCK) continue;
    yield block;
    block = "";
  }
  yield `${block}\n]}]}\n`;
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
