import type { EvaluatedFinding, EvaluatedImage, Evaluation } from "../../policy/evaluation.js";
import { isReported, leftOutOf } from "../finding-words.js";
import type { FormatOptions } from "../format.js";
import { imageNameOf, imageReferenceOf } from "../image-reference.js";
import { onlyImageOf } from "../one-image.js";
import { cleanLine } from "../text.js";
import { resultsOf } from "./results.js";
import { systemOf } from "./system.js";

/**
 * Writes an evaluation of one image as a report of `trivy image --format json`, version 2: vulnerabilities with their packages, and
 * secrets. A finding under an exception is one that Trivy was told to ignore.
 *
 * @param evaluation - The evaluation; its images are read once.
 * @param options - See {@link FormatOptions}; `onNote` is told how many findings are left out, and that something is
 * not known.
 * @throws {FormatError} when the evaluation has several images: a report is about one. `evaluationOfImage` makes one for each.
 */
export async function* writeTrivy(
  evaluation: Evaluation,
  options: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  const image = await onlyImageOf(evaluation, "trivy");
  if (image === undefined) options.onNote?.("No image is in the report for readers of Trivy.");
  const head = {
    SchemaVersion: 2,
    CreatedAt: image?.scannedAt ?? evaluation.head.at,
    ArtifactName: image === undefined ? "no image" : imageNameOf(image),
    ArtifactType: "container_image",
    ...(image !== undefined && { Metadata: metadataOf(image) }),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"Results":[`;
  const findings = image?.findings.filter(isReported) ?? [];
  const results = image === undefined ? [] : resultsOf(image, findings, options);
  for (const [index, result] of results.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(result)}`;
  yield "\n]}\n";
  for (const note of notesOf(evaluation, findings)) options.onNote?.(note);
}

/** Sentences about what a reader of the report would not know. */
function notesOf({ totals }: Evaluation, findings: readonly EvaluatedFinding[]): readonly string[] {
  const left = leftOutOf(findings, ["vulnerability", "secret"]);
  return [
    ...(totals.complete
      ? []
      : [
          "Not everything is known of the image, and a report of Trivy cannot say so: it is not proof that the image is clean.",
        ]),
    ...(left === "" ? [] : [`Reports of Trivy cannot represent some findings, which are left out: ${left}.`]),
  ];
}

/** Names that scanners write. */
const NAME = /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)*:\w[\w.-]{0,127}$/;

function metadataOf(image: EvaluatedImage): object {
  const names = image.places.map((place) => {
    const { digest, ...rest } = place;
    const tagged = imageReferenceOf({ ...image, name: place.name, places: [rest] });
    const repository = imageReferenceOf({ ...image, name: place.repository, places: [rest] });
    return { tagged, digested: digest === undefined ? undefined : `${repository}@${cleanLine(digest)}` };
  });
  const tags = names.map(({ tagged }) => tagged).filter((name) => NAME.test(name));
  const digests = names.flatMap(({ digested }) => (digested === undefined ? [] : [digested]));
  const system = systemOf(image.os);
  return {
    ...(system !== undefined && { OS: { Family: system.family, Name: system.version } }),
    ...(image.id !== "" && { ImageID: cleanLine(image.id) }),
    RepoTags: [...new Set(tags)],
    RepoDigests: [...new Set(digests)].filter((name) => /^[^@\s]+@sha256:[0-9a-f]{64}$/.test(name)),
  };
}
