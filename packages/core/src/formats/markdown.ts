import type { EvaluatedImage, Evaluation, ExceptionUse } from "../policy/evaluation.js";
import { imageNameOf } from "./image-reference.js";
import type { FormatOptions } from "./format.js";
import { cleanLine, cutText } from "./text.js";

/** GitHub takes 1 MB of a job summary; a row has at most about 900 characters, most of them two bytes or less. */
const MAX_ROWS = 500;
/** Exceptions that are named of those that cover findings, and of those that have expired. */
const MAX_EXCEPTIONS = 20;

/**
 * Writes an evaluation as Markdown for the summary of a job: totals, sources that were not read completely, a row for each rule that an
 * image does not pass, at most 500, and the exceptions without which more would fail or that have expired.
 *
 * @param evaluation - The evaluation; its images are read once, and one is held at a time.
 * @param options - See {@link FormatOptions}; `onNote` is told how many rows are left out.
 */
export async function* writeMarkdown(
  evaluation: Evaluation,
  options: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  const { head } = evaluation;
  const rows = { written: 0, left: 0 };
  yield "## Plimsoll gate\n";
  for (const { source, account, reason } of head.sources.filter(({ complete }) => !complete)) {
    const name = account === undefined ? source : `${account}: ${source}`;
    yield `\n**Not read completely:** ${inert(name)} (${inert(reason ?? "no reason is given")})\n`;
  }
  for await (const image of evaluation.images) {
    for (const row of rowsOf(image)) {
      if (rows.written === MAX_ROWS) {
        rows.left += 1;
        continue;
      }
      if (rows.written === 0) yield "\n| Verdict | Image | Rule | Reason |\n| --- | --- | --- | --- |\n";
      rows.written += 1;
      yield row;
    }
  }
  const { images, exceptions } = evaluation.totals;
  if (rows.left > 0) {
    const note = `The summary has ${rows.written} of ${rows.written + rows.left} rows.`;
    options.onNote?.(note);
    yield `\n${note}\n`;
  }
  yield `\n${images.fail} fail, ${images.unknown} unknown, ${images.pass} pass. Judged as of ${head.at}.\n`;
  yield* exceptionLines(exceptions);
}

/** A pass that an exception made is one that somebody decided: the summary says who, why and until when. */
function exceptionLines(uses: readonly ExceptionUse[]): readonly string[] {
  const used = uses.filter(({ findings }) => findings > 0);
  const held = used.filter(({ state }) => state !== "expired");
  const expired = used.filter(({ state }) => state === "expired");
  return [...listOf("Covered by exceptions", held), ...listOf("Back, as the exception has expired", expired)];
}

function listOf(title: string, uses: readonly ExceptionUse[]): readonly string[] {
  if (uses.length === 0) return [];
  const left = uses.length - MAX_EXCEPTIONS;
  const lines = uses.slice(0, MAX_EXCEPTIONS).map(({ exception, findings }) => {
    const { id, owner, reason, expires } = exception;
    return `- ${inert(id)}, ${findings} ${findings === 1 ? "finding" : "findings"}, until ${expires}, ${inert(owner)}: ${inert(reason)}\n`;
  });
  return [`\n${title}:\n\n`, ...lines, ...(left > 0 ? [`- ${left} more\n`] : [])];
}

function rowsOf(image: EvaluatedImage): readonly string[] {
  const name = image.account === undefined ? imageNameOf(image) : `${image.account}: ${imageNameOf(image)}`;
  return image.rules
    .filter(({ countsAs }) => countsAs !== "pass")
    .map(({ rule, countsAs, reason }) => `| ${countsAs} | ${inert(name)} | ${inert(rule)} | ${inert(reason)} |\n`);
}

/** Text from outside as plain text: no markup, no HTML, no link, no mention, in one cell. */
function inert(text: string): string {
  const line = cutText(cleanLine(text), 300);
  const escaped = line.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escaped.replace(/[\\`*_{}[\]()|!~@$]|#(?!\d+;)|:\/\//g, (sign) =>
    sign === "://" ? "&#58;//" : `&#${sign.charCodeAt(0)};`,
  );
}
