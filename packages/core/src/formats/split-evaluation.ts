import type { EvaluatedImage, Evaluation } from "../policy/evaluation.js";
import { imageNameOf, repositoryOf } from "./image-reference.js";
import { evaluationOfImages, fileNameOfKey } from "./one-image.js";

/** Images that share a file of SARIF: those of one name, or of one repository. */
export const SARIF_SPLITS = ["image", "repository"] as const;

/** One of `SARIF_SPLITS`. */
export type SarifSplit = (typeof SARIF_SPLITS)[number];

/** Runs that GitHub takes in one upload; a file has one. */
export const MAX_SARIF_RUNS = 20;

/** Part of an evaluation that has a file of its own. */
export interface EvaluationPart {
  /** Name of the image or the repository, for people. */
  readonly name: string;
  /** Name of the file without extension, and last part of the category: the same in every run, and another one for every part. */
  readonly fileName: string;
  /** The images of the part, with their totals. */
  readonly evaluation: Evaluation;
}

/**
 * Splits an evaluation. Images of one name in one account stay together, and so do those of one repository, because a new build of a tag
 * has to replace the results of the build before. All images are held in memory.
 *
 * @param evaluation - The evaluation; its images are read once, to the end.
 * @param split - What has a part of its own.
 * @returns the parts in the order in which the first image of each comes.
 */
export async function splitEvaluation(evaluation: Evaluation, split: SarifSplit): Promise<readonly EvaluationPart[]> {
  const groups = new Map<string, { readonly name: string; readonly images: EvaluatedImage[] }>();
  for await (const image of evaluation.images) {
    const { cloud, account } = image;
    const name = (split === "repository" ? repositoryOf(image) : undefined) ?? imageNameOf(image);
    const fileName = fileNameOfKey(name, ["sarif/1", split, cloud, account, name]);
    const group = groups.get(fileName);
    if (group === undefined) groups.set(fileName, { name, images: [image] });
    else group.images.push(image);
  }
  return [...groups].map(([fileName, { name, images }]) => ({
    name,
    fileName,
    evaluation: evaluationOfImages(evaluation, images),
  }));
}
