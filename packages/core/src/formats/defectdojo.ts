import type { Finding } from "../findings/finding.js";
import { trackKeyOf } from "../findings/keys.js";
import type { VulnerabilityText } from "../findings/vulnerability-texts.js";
import type { EvaluatedFinding, EvaluatedImage, Evaluation } from "../policy/evaluation.js";
import { settlingException } from "./answer.js";
import { isReported, policyWordsOf, problemIdOf, remedyOf } from "./finding-words.js";
import type { FormatOptions } from "./format.js";
import { imageNameOf, imageReferenceOf, repositoryOf } from "./image-reference.js";
import { cleanLine, cleanText, cutText } from "./text.js";

const SEVERITIES = { critical: "Critical", high: "High", medium: "Medium", low: "Low", none: "Info" } as const;

/** DefectDojo refuses a larger file, unless its settings say otherwise. */
const MAX_CHARACTERS = 100_000_000;

/** Every metric of CVSS 3 that DefectDojo computes a score from; it refuses a vector that lacks one. */
const CVSS_3 = /^CVSS:3\.[01]\/AV:[NALP]\/AC:[LH]\/PR:[NLH]\/UI:[NR]\/S:[UC]\/C:[NLH]\/I:[NLH]\/A:[NLH]$/;

/**
 * Writes an evaluation as findings for the generic import of DefectDojo, all kinds of them. A finding is the same one in every build of
 * its repository: title, description and the ID of the tool have no tag and no version, so that a new build opens nothing again.
 *
 * @param evaluation - The evaluation; its images are read once, and one is held at a time.
 * @param options - See {@link FormatOptions}; `onNote` is told that an incomplete report must not close what it lacks,
 * and that the file is larger than what is taken.
 * @see https://github.com/DefectDojo/django-DefectDojo/blob/master/dojo/tools/generic/json_parser.py, read 2026-11-27
 */
export async function* writeDefectdojo(
  evaluation: Evaluation,
  options: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  let separator = "\n";
  let characters = 0;
  yield '{"findings":[';
  for await (const image of evaluation.images) {
    for (const evaluated of image.findings.filter(isReported)) {
      const text = `${separator}${JSON.stringify(findingOf(image, evaluated, options))}`;
      characters += text.length;
      yield text;
      separator = ",\n";
    }
  }
  yield "\n]}\n";
  if (characters > MAX_CHARACTERS)
    options.onNote?.(
      `The report for DefectDojo has ${Math.ceil(characters / 1e6)} MB, and it takes 100 MB unless DD_SCAN_FILE_MAX_SIZE says more: select fewer images.`,
    );
  if (!evaluation.totals.complete)
    options.onNote?.(
      "The report for DefectDojo is incomplete: import it with close_old_findings=false, or what it lacks is closed.",
    );
}

/** A finding; the import refuses the whole file for one member that it does not know. */
function findingOf(image: EvaluatedImage, evaluated: EvaluatedFinding, { texts }: FormatOptions): object {
  const { finding } = evaluated;
  return {
    title: cutText(titleOf(finding), 511),
    severity: finding.severity === undefined ? "Info" : SEVERITIES[finding.severity],
    ...textsOf(finding, texts?.get(finding.id)),
    ...marksOf(evaluated),
    static_finding: true,
    dynamic_finding: false,
    unique_id_from_tool: trackKeyOf(finding, repositoryOf(image)),
    vuln_id_from_tool: problemIdOf(finding),
    service: cutText(cleanLine(repositoryOf(image) ?? "") || imageNameOf(image), 200),
    steps_to_reproduce: `Found in ${placeOf(image)}.`,
    ...partOf(finding),
    ...scoreOf(finding),
    ...(finding.firstSeenAt !== undefined && { date: finding.firstSeenAt.slice(0, 10) }),
    ...idsOf(finding),
    severity_justification: policyWordsOf(evaluated).join(" ") || "The policy allows it.",
    tags: [finding.kind, finding.cloud, ...(finding.severity === undefined ? ["severity-unknown"] : [])],
  };
}

function textsOf(finding: Finding, text: VulnerabilityText = {}): object {
  const remedy = remedyOf(finding) ?? cleanText(text.solution ?? "").trim();
  const links = (text.references ?? []).map(cleanLine).filter((url) => /^https?:\/\/\S+$/.test(url));
  const description = cleanText(text.description ?? "").trim() || cleanLine(text.title ?? "") || titleOf(finding);
  return {
    description: cutText(description, 100_000),
    ...(remedy !== "" && { mitigation: cutText(remedy, 7000) }),
    ...(links.length > 0 && { references: links.join("\n") }),
  };
}

/** Without a version, which the next build may have another of. */
function titleOf(finding: Finding): string {
  const { package: found, path, rule } = finding;
  const part = cutText(cleanLine(found?.name ?? path ?? rule?.item ?? rule?.name ?? ""), 255);
  return part === "" ? problemIdOf(finding) : `${problemIdOf(finding)} in ${part}`;
}

/** A finding that breaks a rule is active, whatever mark it has at the cloud: otherwise it would be closed here while the gate fails. */
function marksOf(evaluated: EvaluatedFinding): object {
  const { finding, breaks } = evaluated;
  const exception = settlingException(evaluated);
  const isFalse = exception?.vex === "false_positive" || (finding.state === "false-positive" && breaks.length === 0);
  const isAccepted = !isFalse && exception !== undefined;
  return { active: !isFalse && !isAccepted, verified: false, false_p: isFalse, risk_accepted: isAccepted };
}

function placeOf(image: EvaluatedImage): string {
  const reference = cutText(imageReferenceOf(image), 1000);
  return image.account === undefined ? reference : `${reference} of account ${cutText(cleanLine(image.account), 255)}`;
}

function partOf({ package: found, path }: Finding): object {
  const name = cutText(cleanLine(found?.name ?? ""), 500);
  const version = cutText(cleanLine(found?.version ?? ""), 100);
  const file = cutText(cleanLine(found?.path ?? path ?? ""), 4000);
  return {
    ...(name !== "" && { component_name: name }),
    ...(version !== "" && { component_version: version }),
    ...(file !== "" && { file_path: file }),
  };
}

function scoreOf({ cvss }: Finding): object {
  if (cvss?.version !== "3.0" && cvss?.version !== "3.1") return {};
  const { score, vector } = cvss;
  return {
    ...(vector !== undefined && CVSS_3.test(vector) && { cvssv3: vector }),
    ...(score !== undefined && { cvssv3_score: score }),
  };
}

/** In the list alone: beside the member `cve` the import makes one ID of the whole list. */
function idsOf({ kind, id, aliases }: Finding): object {
  if (kind !== "vulnerability") return {};
  const ids = [...new Set([id, ...aliases])].filter((each) => /^[A-Za-z][\w.:-]{2,49}$/.test(each));
  return ids.length === 0 ? {} : { vulnerability_ids: ids };
}
