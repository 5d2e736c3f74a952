import { hash } from "node:crypto";

import type { Severity } from "../../findings/severity.js";
import { canonicalText } from "../../findings/keys.js";
import type { EvaluatedImage, Evaluation } from "../../policy/evaluation.js";
import { imageNameOf, repositoryOf } from "../image-reference.js";
import { type ImageWords, imageWordsOf } from "../image-words.js";
import { relativeUri } from "../relative-uri.js";
import { cleanLine, cutText } from "../text.js";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
  none: "info",
};

/**
 * Writes an evaluation as a report of GitLab Code Quality, which a merge request and a pipeline show in every tier: an entry for each image
 * that fails or has no verdict, and for each source that was not read completely. A job log of GitLab has nothing like the annotations of GitHub.
 *
 * @param evaluation - The evaluation; its images are read once, and one is held at a time.
 * @see https://docs.gitlab.com/ci/testing/code_quality/
 */
export async function* writeGitlabCodeQuality(evaluation: Evaluation): AsyncGenerator<string, void, undefined> {
  const seen = new Map<string, number>();
  // GitLab shows only the first of several entries with one fingerprint.
  const fingerprintOf = (facts: readonly (string | undefined)[]): string => {
    const key = canonicalText(facts);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return hash("sha256", `code-quality/1${canonicalText([key, `${before}`])}`);
  };
  let separator = "[\n";
  for (const { source, account, reason } of evaluation.head.sources.filter(({ complete }) => !complete)) {
    const name = cleanLine(account === undefined ? source : `${account}: ${source}`);
    const description = `${name} not read completely: ${cleanLine(reason ?? "no reason is given")}`;
    const fingerprint = fingerprintOf(["source", source, account]);
    yield `${separator}${JSON.stringify(entry({ description, check: "sources", fingerprint, severity: "major", path: "sources" }))}`;
    separator = ",\n";
  }
  for await (const image of evaluation.images) {
    const words = imageWordsOf(image);
    if (words === undefined) continue;
    const repository = repositoryOf(image) ?? imageNameOf(image);
    const fingerprint = fingerprintOf([image.cloud, image.account, repository]);
    const issue = entry({
      description: `${words.title}: ${words.text}`,
      check: cleanLine(words.worst.rule.rule) || "policy",
      fingerprint,
      severity: severityOf(image, words),
      path: relativeUri([repository], "image"),
    });
    yield `${separator}${JSON.stringify(issue)}`;
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]\n" : "\n]\n";
}

interface Entry {
  readonly description: string;
  readonly check: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly path: string;
}

function entry({ description, check, fingerprint, severity, path }: Entry): object {
  const location = { path, lines: { begin: 1 } };
  return { description: cutText(description, 1000), check_name: check, fingerprint, severity, location };
}

/** The worst severity among the findings that break the rule. A rule without findings is broken by the image itself. */
function severityOf({ verdict, findings }: EvaluatedImage, { worst }: ImageWords): string {
  if (verdict === "unknown") return "minor";
  const levels = findings.flatMap(({ finding, breaks }) =>
    breaks.includes(worst.rule.rule) ? [finding.severity] : [],
  );
  const known = (["critical", "high", "medium", "low", "none"] as const).find((severity) => levels.includes(severity));
  return known === undefined ? "major" : SEVERITIES[known];
}
