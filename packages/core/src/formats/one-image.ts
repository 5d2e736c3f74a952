import { hash } from "node:crypto";

import { canonicalText } from "../findings/keys.js";
import { SEVERITIES } from "../findings/severity.js";
import type { EvaluatedFinding, EvaluatedImage, Evaluation, SeverityCounts } from "../policy/evaluation.js";
import { FormatError } from "./format-error.js";
import { imageNameOf } from "./image-reference.js";
import { cutText } from "./text.js";

/**
 * The image of an evaluation, for formats whose files are about one; absent if the evaluation has none. The evaluation is read to its end.
 *
 * @param evaluation - The evaluation.
 * @param format - Name of the format, for the message.
 * @throws {FormatError} when there is a second image.
 */
export async function onlyImageOf(evaluation: Evaluation, format: string): Promise<EvaluatedImage | undefined> {
  let only: EvaluatedImage | undefined;
  for await (const image of evaluation.images) {
    if (only !== undefined)
      throw new FormatError(
        "SeveralImages",
        `a file of ${format} is about one image, and there are several, ${imageNameOf(only)} and ${imageNameOf(image)} among them. ` +
          `Write a file for each into a folder, ${format}=reports/, or select one image.`,
      );
    only = image;
  }
  return only;
}

/**
 * An evaluation of one image of another, with the totals of that image, for formats whose files are about one.
 *
 * @param evaluation - The evaluation that the image belongs to.
 * @param image - The image.
 */
export function evaluationOfImage(evaluation: Evaluation, image: EvaluatedImage): Evaluation {
  return evaluationOfImages(evaluation, [image]);
}

/**
 * An evaluation of some images of another, with the totals of those images.
 *
 * @param evaluation - The evaluation that the images belong to.
 * @param images - The images.
 */
export function evaluationOfImages({ head }: Evaluation, images: readonly EvaluatedImage[]): Evaluation {
  const findings = images.flatMap((image) => image.findings);
  const count = (wanted: EvaluatedImage["verdict"]): number =>
    images.filter(({ verdict }) => verdict === wanted).length;
  const complete = count("unknown") === 0 && head.sources.every((source) => source.complete);
  return {
    head,
    images: (async function* () {
      yield* images;
    })(),
    totals: {
      images: { fail: count("fail"), unknown: count("unknown"), pass: count("pass") },
      outOfScope: 0,
      findings: countsOf(findings),
      breaking: countsOf(findings.filter(({ breaks }) => breaks.length > 0)),
      excepted: findings.filter(({ exception }) => exception !== undefined).length,
      exceptions: [],
      complete,
      exitCode: count("fail") > 0 ? 3 : complete ? 0 : 5,
    },
  };
}

function countsOf(findings: readonly EvaluatedFinding[]): SeverityCounts {
  const count = (wanted: string | undefined): number =>
    findings.filter(({ finding: { severity } }) => severity === wanted).length;
  const [critical, high, medium, low, none] = SEVERITIES.map(count);
  return {
    critical: critical ?? 0,
    high: high ?? 0,
    medium: medium ?? 0,
    low: low ?? 0,
    none: none ?? 0,
    unknown: count(undefined),
  };
}

/**
 * Name of the file of one image without extension, `shop_cart_1.2-3f9a0c12ab34`: the same in every run, another one for every image of
 * every account, and one that every file system takes.
 */
export function fileNameOf(image: EvaluatedImage): string {
  const { cloud, account, id, name, places } = image;
  return fileNameOfKey(imageNameOf(image), ["file/1", cloud, account, id, name, places[0]?.key]);
}

/**
 * Name of a file without extension, the same in every run: a readable name, and a hash of what it is the only file of.
 *
 * @param name - Text for people.
 * @param key - Values that no other file has.
 */
export function fileNameOfKey(name: string, [version = "", ...key]: readonly (string | undefined)[]): string {
  return `${cutText(name, 100)
    .replaceAll(/[^A-Za-z0-9.-]+/g, "_")
    .replace(/^\.+/, "_")}-${hash("sha256", `${version}${canonicalText(key)}`).slice(0, 12)}`;
}
