import type { Finding } from "../findings/finding.js";
import { canonicalText } from "../findings/keys.js";
import type { EvaluatedFinding, EvaluatedImage, Evaluation } from "../policy/evaluation.js";
import { settlingException } from "./answer.js";
import { isReported, problemIdOf, remedyOf } from "./finding-words.js";
import type { FormatOptions } from "./format.js";
import { gitlabImageOf } from "./gitlab-image.js";
import { USUAL_GITLAB_SCHEMA } from "./gitlab-schemas.js";
import { stableUuid } from "./stable-uuid.js";
import { cleanLine, cleanText, cutText } from "./text.js";
import { utcSecondsOf } from "./utc-seconds.js";

const SEVERITIES = { critical: "Critical", high: "High", medium: "Medium", low: "Low", none: "Info" } as const;

/**
 * Writes an evaluation as a report of GitLab container scanning, schema 15.0.2 unless the options say another. Vulnerabilities only, as GitLab wants a package;
 * findings of other kinds are counted in a message.
 *
 * @param evaluation - The evaluation; its images are read once, and one is held at a time.
 * @param options - See {@link FormatOptions}; `onNote` is told how many findings are left out.
 */
export async function* writeGitlab(
  evaluation: Evaluation,
  options: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  const others = new Map<string, number>();
  let separator = "\n";
  yield `{"version":${JSON.stringify(options.gitlabSchema ?? USUAL_GITLAB_SCHEMA)},"vulnerabilities":[`;
  for await (const image of evaluation.images) {
    for (const evaluated of image.findings.filter(isReported)) {
      const { kind } = evaluated.finding;
      if (kind === "vulnerability") {
        yield `${separator}${JSON.stringify(vulnerabilityOf(image, evaluated, options))}`;
        separator = ",\n";
      } else others.set(kind, (others.get(kind) ?? 0) + 1);
    }
  }
  const left = [...others].map(([kind, count]) => `${count} of kind ${kind}`).join(", ");
  const note = left === "" ? [] : [`Findings that are not vulnerabilities are left out: ${left}.`];
  for (const text of note) options.onNote?.(text);
  const tool = { id: "plimsoll", name: "Plimsoll", version: options.version, vendor: { name: "Plimsoll" } };
  const time = utcSecondsOf(evaluation.head.at);
  const scan = {
    analyzer: tool,
    scanner: tool,
    type: "container_scanning",
    start_time: time,
    end_time: time,
    // GitLab closes what a report of success lacks.
    status: evaluation.totals.complete ? "success" : "failure",
    messages: [
      ...note.map((value) => ({ level: "warn", value })),
      ...(evaluation.totals.complete ? [] : [{ level: "fatal", value: "Not everything could be read or decided." }]),
    ],
  };
  yield `\n],"scan":${JSON.stringify(scan)}}\n`;
}

function vulnerabilityOf(image: EvaluatedImage, evaluated: EvaluatedFinding, { texts }: FormatOptions): object {
  const { finding } = evaluated;
  const { title, description, solution, references = [] } = texts?.get(finding.id) ?? {};
  const remedy = remedyOf(finding) ?? cleanText(solution ?? "").trim();
  return {
    id: stableUuid(canonicalText([finding.fingerprint, image.cloud, image.account, image.id, image.name])),
    name: cutText(cleanLine(title ?? "") || problemIdOf(finding), 255),
    description: cutText(cleanText(description ?? "").trim() || problemIdOf(finding), 1_048_576),
    severity: finding.severity === undefined ? "Unknown" : SEVERITIES[finding.severity],
    ...(remedy !== "" && { solution: cutText(remedy, 7000) }),
    identifiers: identifiersOf(finding),
    links: references.filter((url) => /^https?:\/\/\S+$/.test(url)).map((url) => ({ url: cleanLine(url) })),
    ...flagsOf(evaluated),
    location: locationOf(image, finding),
  };
}

function flagsOf(evaluated: EvaluatedFinding): object {
  const { finding } = evaluated;
  const exception = settlingException(evaluated);
  const refused = exception?.vex === "false_positive" || finding.state === "false-positive";
  if (!refused) return {};
  const description = cleanLine(exception?.reason ?? "") || "Marked as a false positive at the cloud.";
  return { flags: [{ type: "flagged-as-likely-false-positive", origin: "Plimsoll", description }] };
}

function locationOf(image: EvaluatedImage, { package: found, path }: Finding): object {
  return {
    dependency: {
      package: { name: cleanLine(found?.name ?? path ?? "") || "unknown" },
      version: cleanLine(found?.version ?? "") || "unknown",
    },
    // The schema wants one, and a cloud may not say it.
    operating_system: cleanLine(image.os ?? "") || "unknown",
    image: gitlabImageOf(image),
  };
}

/** The ID first, which GitLab tells vulnerabilities apart by, then the other CVEs and IDs. */
function identifiersOf(finding: Finding): readonly object[] {
  const ids = [problemIdOf(finding), ...finding.aliases.map((id) => cutText(cleanLine(id), 255))];
  return [...new Set(ids)]
    .filter((id) => id !== "")
    .map((id) =>
      /^CVE-\d{4}-\d{4,}$/.test(id)
        ? { type: "cve", name: id, value: id, url: `https://nvd.nist.gov/vuln/detail/${id}` }
        : { type: finding.cloud, name: id, value: id },
    );
}
