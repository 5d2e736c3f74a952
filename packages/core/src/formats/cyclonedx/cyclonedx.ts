import { canonicalText } from "../../findings/keys.js";
import type { EvaluatedFinding, EvaluatedImage, Evaluation } from "../../policy/evaluation.js";
import { answerOf } from "../answer.js";
import { isReported, leftOutOf, problemIdOf } from "../finding-words.js";
import type { FormatOptions } from "../format.js";
import { onlyImageOf } from "../one-image.js";
import { uuidV5 } from "../uuid-v5.js";
import { analysisOf } from "./analysis.js";
import { IMAGE_REF, imageComponentOf, packageComponentOf, packageRefOf, systemComponentsOf } from "./components.js";
import { vulnerabilitiesOf } from "./vulnerabilities.js";

type FileKind = "cyclonedx" | "cyclonedx-vex";

/**
 * Writes an evaluation of one image as a CycloneDX 1.6 BOM with vulnerabilities: the packages that have one, which is what clouds say of
 * an image, and says that there are more. Dependency-Track matches vulnerabilities to the packages itself.
 *
 * @param evaluation - The evaluation; its images are read once.
 * @param options - See {@link FormatOptions}; `onNote` is told how many findings are left out.
 * @throws {FormatError} when the evaluation has several images: a BOM is about one. `evaluationOfImage` makes one for each.
 */
export async function* writeCyclonedx(
  evaluation: Evaluation,
  options: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  const image = await onlyImageOf(evaluation, "cyclonedx");
  const findings = image?.findings.filter(isReported) ?? [];
  const left = leftOutOf(findings, ["vulnerability"]);
  if (left !== "") options.onNote?.(`CycloneDX cannot represent some findings, which are left out: ${left}.`);
  const kept = findings.filter(({ finding }) => finding.kind === "vulnerability");
  yield* pieces("cyclonedx", { evaluation, image, findings: kept, options });
}

/**
 * Writes the exceptions of an evaluation of one image as CycloneDX 1.6 VEX. Vulnerabilities without an exception are not in it: a reader
 * would take that nobody has decided for a decision.
 *
 * @param evaluation - The evaluation; its images are read once.
 * @param options - See {@link FormatOptions}; `onNote` is told about exceptions that are left out since they are for some packages only.
 * @throws {FormatError} when the evaluation has several images: the file is about one. `evaluationOfImage` makes one for each.
 */
export async function* writeCyclonedxVex(
  evaluation: Evaluation,
  options: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  const image = await onlyImageOf(evaluation, "cyclonedx-vex");
  const vulnerabilities = (image?.findings ?? []).filter(
    (evaluated) => evaluated.finding.kind === "vulnerability" && isReported(evaluated),
  );
  const answers = new Map<string, Set<string>>();
  for (const evaluated of vulnerabilities) {
    const id = problemIdOf(evaluated.finding);
    answers.set(id, (answers.get(id) ?? new Set()).add(JSON.stringify(analysisOf(evaluated))));
  }
  const decided = vulnerabilities.filter((evaluated) => answerOf(evaluated) !== undefined);
  // Dependency-Track takes an answer for every package that has the vulnerability.
  const findings = decided.filter(({ finding }) => answers.get(problemIdOf(finding))?.size === 1);
  const left = decided.length - findings.length;
  if (left > 0)
    options.onNote?.(
      `CycloneDX VEX lacks ${left} of the findings under exceptions: other packages of the image have the same vulnerability ` +
        "and not the same exception, and readers could not tell them apart.",
    );
  yield* pieces("cyclonedx-vex", { evaluation, image, findings, options });
}

interface Content {
  readonly evaluation: Evaluation;
  readonly image: EvaluatedImage | undefined;
  readonly findings: readonly EvaluatedFinding[];
  readonly options: FormatOptions;
}

function* pieces(kind: FileKind, { evaluation, image, findings, options }: Content): Generator<string> {
  if (image === undefined) options.onNote?.(`No image is in the ${kind} file.`);
  yield `${JSON.stringify(headOf(kind, evaluation, image, options.version)).slice(0, -1)},"components":[`;
  const refs = new Map<string, object>();
  for (const { finding } of findings) {
    if (finding.package === undefined) continue;
    const ref = packageRefOf(finding.package);
    if (!refs.has(ref)) refs.set(ref, packageComponentOf(finding.package, ref));
  }
  yield* items([...systemComponentsOf(image?.os), ...refs.values()]);
  yield "]";
  if (image !== undefined) {
    yield `,"dependencies":${JSON.stringify([{ ref: IMAGE_REF, dependsOn: [...refs.keys()] }])}`;
    // A cloud lists the packages that have a vulnerability.
    yield `,"compositions":${JSON.stringify([{ aggregate: "incomplete", assemblies: [IMAGE_REF] }])}`;
  }
  yield ',"vulnerabilities":[';
  yield* items(vulnerabilitiesOf(findings, options));
  yield "]}\n";
}

function headOf(kind: FileKind, { head }: Evaluation, image: EvaluatedImage | undefined, version: string): object {
  const { cloud, account, id, name, scannedAt } = image ?? {};
  const facts = [kind, cloud, account, id, name, scannedAt, head.at, head.policy.digest];
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidV5(canonicalText(facts))}`,
    version: 1,
    metadata: {
      timestamp: scannedAt ?? head.at,
      tools: { components: [{ type: "application", name: "plimsoll", version }] },
      ...(image !== undefined && { component: imageComponentOf(image) }),
    },
  };
}

function* items(all: readonly object[]): Generator<string> {
  for (const [index, item] of all.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(item)}`;
}
