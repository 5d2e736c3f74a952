import type { EvaluatedFinding, Evaluation } from "../../policy/evaluation.js";
import { settlingException } from "../answer.js";
import { isReported } from "../finding-words.js";
import type { FormatOptions } from "../format.js";
import { relativeUri } from "../relative-uri.js";
import { cleanLine } from "../text.js";
import { MAX_RESULTS, worstResults } from "./results.js";
import { ruleText } from "./rule.js";
import { rulesOf } from "./rules.js";

/** Characters that are handed on at once. */
const BLOCK = 65_536;

/**
 * Writes an evaluation as SARIF 2.1.0: one run, the worst 5,000 results, findings that break a rule first.
 *
 * @param evaluation - The evaluation; its images are read once.
 * @param options - See {@link FormatOptions}; `onNote` is told how many results are left out, and how many findings under an exception.
 */
export async function* writeSarif(
  evaluation: Evaluation,
  options: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  let settled = 0;
  const isWanted = (evaluated: EvaluatedFinding): boolean => {
    if (!isReported(evaluated)) return false;
    if (options.sarifExceptions === "suppress" || settlingException(evaluated) === undefined) return true;
    settled += 1;
    return false;
  };
  const { kept, total } = await worstResults(evaluation.images, isWanted);
  const notes = notesOf(evaluation, total);
  if (total > kept.length) options.onNote?.(cutNote(total));
  if (settled > 0) options.onNote?.(settledNote(settled));

  const context = { head: evaluation.head, texts: options.texts };
  const rules = rulesOf(kept);
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
  yield* inBlocks(rules.all, (rule) => ruleText(rule, context));
  yield `]}},"automationDetails":${JSON.stringify({ id })},"invocations":[${JSON.stringify(invocation)}]`;
  yield `,"columnKind":"utf16CodeUnits","results":[${kept.length === 0 ? "" : "\n"}`;
  yield* inBlocks(kept, ({ text }, index) => `${rules.ofResults[index]?.head}${text}`);
  yield "\n]}]}\n";
}

/** Entries of a list in JSON, some thousands of characters at once: one text of all rules would be a copy of a quarter of the report. */
function* inBlocks<T>(items: readonly T[], textOf: (item: T, index: number) => string): Generator<string> {
  let block = "";
  let index = 0;
  for (const item of items) {
    block += index === 0 ? textOf(item, index) : `,\n${textOf(item, index)}`;
    index += 1;
    if (block.length < BLOCK) continue;
    yield block;
    block = "";
  }
  if (block !== "") yield block;
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

function settledNote(count: number): string {
  const findings = count === 1 ? "1 finding" : `${count} findings`;
  return `SARIF leaves out ${findings} under an exception, as code scanning of GitHub would open an alert for each.`;
}

function cutNote(total: number): string {
  return `SARIF has the worst ${MAX_RESULTS} of ${total} results; write NDJSON or CSV for all of them.`;
}
