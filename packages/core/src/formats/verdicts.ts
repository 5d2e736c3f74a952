import type { EvaluatedFinding, EvaluatedImage, Evaluation, SeverityCounts } from "../policy/evaluation.js";
import { imageNameOf } from "./image-reference.js";
import type { FormatOptions } from "./format.js";

/** Version of the format. It grows when a member is taken away or gets another meaning; new members may come at any time. */
const VERSION = 1;

/**
 * Writes the verdicts of an evaluation as JSON for programs: every image with its verdict and what it does not pass, and the totals. No
 * findings; `plimsoll notify` and scripts of a pipeline read it.
 *
 * @param evaluation - The evaluation; its images are read once, and one is held at a time.
 * @param options - See {@link FormatOptions}.
 */
export async function* writeVerdicts(
  evaluation: Evaluation,
  options: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  const { at, policy, sources } = evaluation.head;
  const head = {
    version: VERSION,
    tool: { name: "plimsoll", version: options.version },
    at,
    policy: { ...(policy.file !== undefined && { file: policy.file }), digest: policy.digest },
    sources,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"images":[`;
  let separator = "\n";
  for await (const image of evaluation.images) {
    yield `${separator}${JSON.stringify(verdictOf(image))}`;
    separator = ",\n";
  }
  const { images, outOfScope, breaking, excepted, complete, exitCode } = evaluation.totals;
  const totals = { images, outOfScope, breaking, excepted, complete, exitCode };
  yield `\n],"totals":${JSON.stringify(totals)}}\n`;
}

function verdictOf(image: EvaluatedImage): object {
  const { cloud, account, id, verdict, rules, findings } = image;
  return {
    cloud,
    ...(account !== undefined && { account }),
    id,
    name: imageNameOf(image),
    verdict,
    rules: rules
      .filter(({ countsAs }) => countsAs !== "pass")
      .map(({ rule, countsAs, reason }) => ({ rule, verdict: countsAs, reason })),
    breaking: breakingOf(findings),
  };
}

/** Findings that break a rule, by severity; severities without one are left out. */
function breakingOf(findings: readonly EvaluatedFinding[]): Partial<SeverityCounts> {
  const counts: { -readonly [severity in keyof SeverityCounts]?: number } = {};
  for (const { breaks, finding } of findings) {
    const severity = finding.severity ?? "unknown";
    if (breaks.length > 0) counts[severity] = (counts[severity] ?? 0) + 1;
  }
  return counts;
}
