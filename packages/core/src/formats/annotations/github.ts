import type { EvaluatedImage, Evaluation } from "../../policy/evaluation.js";
import { severityRankOf } from "../finding-rank.js";
import { type ImageWords, imageWordsOf } from "../image-words.js";
import { cleanLine, cutText } from "../text.js";

/** GitHub shows this many errors and this many warnings of a step, and silently drops the rest. */
const MAX_SHOWN = 10;

/** An annotation before it is written. */
interface Annotation {
  readonly words: Pick<ImageWords, "text" | "title">;
  /** Position by importance; the lowest comes first. */
  readonly rank: number;
}

/**
 * Writes an evaluation as workflow commands of GitHub Actions: an error for each image that fails, a warning for each that has no verdict
 * and for each source that was not read completely, the worst first. Of more than ten of a kind the last one says how many there are.
 *
 * @param evaluation - The evaluation; its images are read once.
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export async function* writeGithub(evaluation: Evaluation): AsyncGenerator<string, void, undefined> {
  const errors = new Worst();
  const warnings = new Worst();
  for (const { source, account, reason } of evaluation.head.sources.filter(({ complete }) => !complete)) {
    const name = account === undefined ? source : `${account}: ${source}`;
    warnings.add({
      words: { title: cleanLine(name), text: `not read completely: ${cleanLine(reason ?? "no reason is given")}` },
      rank: -1,
    });
  }
  for await (const image of evaluation.images) {
    const words = imageWordsOf(image);
    if (words !== undefined) (image.verdict === "fail" ? errors : warnings).add({ words, rank: rankOf(image) });
  }
  yield [...errors.lines("error", "more images fail"), ...warnings.lines("warning", "more have no verdict")].join("");
}

/** The worst annotations of one kind. Only twice as many as are shown are ever held. */
class Worst {
  readonly #held: Annotation[] = [];
  #total = 0;

  add(annotation: Annotation): void {
    this.#total += 1;
    this.#held.push(annotation);
    if (this.#held.length >= 2 * MAX_SHOWN) this.#cut(MAX_SHOWN);
  }

  lines(command: "error" | "warning", rest: string): readonly string[] {
    const shown = this.#total > MAX_SHOWN ? MAX_SHOWN - 1 : MAX_SHOWN;
    this.#cut(shown);
    const lines = this.#held.map(({ words }) => lineOf(command, words.title, words.text));
    const left = this.#total - this.#held.length;
    if (left === 0) return lines;
    const text = `${left} ${rest}; GitHub shows ${MAX_SHOWN} of a kind. The other reports have all of them.`;
    return [...lines, lineOf(command, "plimsoll gate", text)];
  }

  #cut(length: number): void {
    this.#held.sort(compare);
    this.#held.length = Math.min(this.#held.length, length);
  }
}

function compare(left: Annotation, right: Annotation): number {
  const difference = left.rank - right.rank;
  if (difference !== 0 || left.words.title === right.words.title) return difference;
  return left.words.title < right.words.title ? -1 : 1;
}

/** The worst severity that breaks a rule; without a finding it is the policy alone that is broken. */
function rankOf({ findings }: EvaluatedImage): number {
  return Math.min(
    9,
    ...findings.filter(({ breaks }) => breaks.length > 0).map(({ finding }) => severityRankOf(finding.severity)),
  );
}

function lineOf(command: string, title: string, text: string): string {
  return `::${command} title=${escapedProperty(cutText(title, 255))}::${escaped(text)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
